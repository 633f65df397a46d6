import { type Action } from './action.ts';
import { type ReadParameter } from './parameter-roles.ts';
import { sentenceActions } from './sentence-actions.ts';
import { sentencesOf } from '../language/sentences.ts';

/** Characters of a text in which values are looked for, and of what is said of one. */
const [textLimit, glossLimit] = [4000, 160];

/** Values of one argument that are looked for, and the share of which something must be said. */
const [most, share] = [40, 0.6];

/** Where a value is said to do something: behind a line's beginning or a mark, with a sign between both. */
const glossOf = (value: string): RegExp =>
  new RegExp(
    String.raw`(?:^|[\n;,(•]|\.\s)[ \t]*(?:[-*•] )?[\`"'*“]{0,3}${value.replace(/[^\w]/g, String.raw`\$&`)}[\`"'*”]{0,3}\s?(?::|=|–|—|→|->| - )[\`"'*”]{0,2} ?(?=[a-zA-Z])`,
    'i',
  );

/**
 * What a text says of each value of an argument, `disburse – pay salaries`, `prune: erase every snapshot`: the actions that
 * lead those words, each with the value that chooses it; none unless most values have one. Read from the argument's own words
 * and from the tool's.
 */
export function glossedActions(argument: ReadParameter, description: string): Action[] {
  const values = argument.parameter.options.slice(0, most).map(({ value }) => value);
  if (values.length < 2) return [];
  const texts = textsAbout(argument, description).filter(({ lower }) => saysMost(lower, values));
  if (texts.length === 0) return [];
  const told = values.flatMap((value) => glossesOf(value, texts, argument));
  return new Set(told.map(({ value }) => value)).size >= share * values.length ? told : [];
}

/** A text in which values may be told of, where it begins, and in small letters. */
interface Telling {
  readonly field: string;
  readonly from: number;
  readonly text: string;
  readonly lower: string;
}

function textsAbout({ parameter, about }: ReadParameter, description: string): Telling[] {
  const telling = (field: string, from: number, whole: string): Telling => {
    const text = whole.slice(0, textLimit);
    return { field, from, text, lower: text.toLowerCase() };
  };
  return [telling(about.field, about.start, parameter.description), telling('/description', 0, description)];
}

/** Whether so many of the values stand in a text that something could be said of most: cheap, and seldom so. */
const saysMost = (lower: string, values: readonly string[]): boolean =>
  signs.test(lower) && values.filter((value) => lower.includes(value.toLowerCase())).length >= share * values.length;
const signs = /[:=–—→]|->| - /;

/** The actions that lead what the first text says of a value. */
function glossesOf(value: string, texts: readonly Telling[], { parameter }: ReadParameter): Action[] {
  for (const { field, from, text } of texts) {
    const match = value === '' ? null : glossOf(value).exec(text);
    if (match === null) continue;
    const start = match.index + match[0].length;
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
