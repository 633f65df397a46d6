import { type Action } from './action.ts';
import { type ReadParameter } from './parameter-roles.ts';
import { sentenceActions } from './sentence-actions.ts';
import { sentencesOf, type Sentence } from '../language/sentences.ts';

/** Characters of a text in which values are looked for, and of what is said of one. */
const [textLimit, glossLimit] = [4000, 160];

/** Values of one argument that are looked for, and the share of which something must be said. */
const [most, share] = [40, 0.6];

/** What may stand before a value that is told of, on its line or behind a mark, and what parts it from its words. */
const before = /(?:^|[\n;,(•]|\.\s)[ \t]*(?:[-*•] )?[`"'*“]{0,3}$/;
const behind = /^[`"'*”]{0,3}\s?(?::|=|–|—|→|->| - )[`"'*”]{0,2} ?(?=[a-zA-Z])/;

/** Characters around a value in which these are looked for. */
const around = 12;

/** Place at which a text begins to tell of a value, or -1. */
function toldFrom(text: string, value: string): number {
  for (let at = text.indexOf(value); at >= 0 && value !== ''; at = text.indexOf(value, at + 1)) {
    const end = at + value.length;
    const sign = behind.exec(text.slice(end, end + around))?.[0];
    if (sign !== undefined && before.test(text.slice(Math.max(0, at - around), at))) return end + sign.length;
  }
  return -1;
}

/**
 * What a text says of each value of an argument, `disburse – pay salaries`, `prune: erase every snapshot`: the actions that
 * lead those words, each with the value that chooses it; none unless most values have one. Read from the argument's own words
 * and from the tool's.
 */
export function glossedActions(argument: ReadParameter, description: string): Action[] {
  const values = argument.parameter.options.slice(0, most).map(({ value }) => value);
  if (values.length < 2) return [];
  const texts = textsAbout(argument, description).filter(({ text }) => saysMost(text, values));
  if (texts.length === 0) return [];
  const told = values.flatMap((value) => glossesOf(value, texts, argument));
  return new Set(told.map(({ value }) => value)).size >= share * values.length ? told : [];
}

/** A text in which values may be told of, and where it begins. */
interface Telling {
  readonly field: string;
  readonly from: number;
  readonly text: string;
}

const textsAbout = ({ parameter, about }: ReadParameter, description: string): Telling[] => [
  { field: about.field, from: about.start, text: parameter.description.slice(0, textLimit) },
  { field: '/description', from: 0, text: description.slice(0, textLimit) },
];

/** Whether so many of the values stand in a text that something could be said of most: cheap, and seldom so. */
const saysMost = (text: string, values: readonly string[]): boolean =>
  signs.test(text) && values.filter((value) => text.includes(value)).length >= share * values.length;
const signs = /[:=–—→]|->| - /;

/** The actions that lead what the first text says of a value. */
function glossesOf(value: string, texts: readonly Telling[], { parameter }: ReadParameter): Action[] {
  for (const { field, from, text } of texts) {
    const start = toldFrom(text, value);
    if (start < 0) continue;
    const gloss = /^[^\n;.]*/.exec(text.slice(start, start + glossLimit))?.[0] ?? '';
    return sentenceActions(sentencesOf(gloss, 1)[0] ?? [], field, 'option').map((action) => ({
      ...action,
      span: { field, start: from + start + action.span.start, end: from + start + action.span.end },
      argument: parameter.path.join('.'),
      value,
    }));
  }
  return [];
}

/** Words of the heading over what is said of values: `Stages: …`. */
const headingLimit = 2;

/** Sentences up to where the text begins to say what each value of an argument does. */
export function beforeGlosses(sentences: readonly Sentence[], glossed: readonly Action[]): readonly Sentence[] {
  const places = glossed.flatMap(({ span }) => (span.field === '/description' ? [span.start] : []));
  if (places.length === 0) return sentences;
  const first = Math.min(...places);
  return sentences
    .map((sentence) => sentence.filter(({ end }) => end < first))
    .filter((sentence, at) => sentence.length === sentences[at]?.length || sentence.length > headingLimit);
}
