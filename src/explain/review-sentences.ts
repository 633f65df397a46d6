import { type Review } from '../manifest/reviews.ts';
import { type Verdict } from '../classify/verdict.ts';
import { moreSevere, signals, type Reader } from '../vocabulary.ts';
import { listed, sentenceCase } from './grammar.ts';

/** Who read, as part of a sentence. */
export const readerWords: Readonly<Record<Reader, string>> = { model: 'a language model', person: 'a person' };

/** The mark of a reviewed verdict. A language model is never to be taken for a person. */
export const reviewMark: Readonly<Record<Reader, string>> = {
  model: 'Reviewed by a language model, not by a person.',
  person: 'Reviewed by a person.',
};

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** The reader's own reason, told as theirs. */
export const reasonSentence = ({ why }: Review): string => `The reader’s reason: ${ended(why)}`;

/** Categories that the reader would let another defend; empty when there are none. */
export const acceptSentence = ({ accept }: Review): string =>
  accept.length === 0 ? '' : `A careful second reader could defend ${listed(accept, 'or')} as well.`;

/** Whether the reader accepts nothing graver than what the verdict says. */
export const isGravest = ({ category, accept }: Review): boolean =>
  accept.every((other) => moreSevere(category, other) === category);

/** Where another reader, who had not seen the review, came to something else; empty otherwise. */
export function secondSentence({ category, risk, second }: Review): string {
  if (!second) return '';
  const who = `${sentenceCase(readerWords[second.reader])} read it again on ${second.date}, without sight of the first reading,`;
  return second.category === category && second.risk === risk
    ? `${who} and came to the same.`
    : `${who} and came to ${second.category}, ${second.risk} risk.`;
}

/** What the rules alone say, in so far as a review says otherwise: `Write, medium risk, without the signal “path”`. */
export function machineDiffers(
  machine: Pick<Verdict, 'category' | 'risk' | 'signals'>,
  review: Pick<Review, 'category' | 'risk' | 'signals'>,
): string | undefined {
  const other = signals.filter((one) => machine.signals.includes(one) && !review.signals.includes(one));
  const missing = signals.filter((one) => !machine.signals.includes(one) && review.signals.includes(one));
  const named = (list: readonly string[]): string =>
    `the signal${list.length === 1 ? '' : 's'} ${listed(list.map((one) => `“${one}”`))}`;
  if (machine.category === review.category && machine.risk === review.risk && other.length + missing.length === 0)
    return undefined;
  return [
    `${machine.category}, ${machine.risk} risk`,
    other.length > 0 ? `, with ${named(other)}` : '',
    missing.length > 0 ? `${other.length > 0 ? ' and' : ','} without ${named(missing)}` : '',
  ].join('');
}
