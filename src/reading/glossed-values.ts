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
export function glossedActions({ parameter, about }: ReadParameter, description: string): Action[] {
  const texts = [
    { field: about.field, from: about.start, text: parameter.description.slice(0, textLimit) },
    { field: '/description', from: 0, text: description.slice(0, textLimit) },
  ];
  const told = parameter.options.slice(0, most).flatMap(({ value }) => {
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
  });
  const saysOfMost = new Set(told.map(({ value }) => value)).size >= share * parameter.options.length;
  return parameter.options.length > 1 && saysOfMost ? told : [];
}
