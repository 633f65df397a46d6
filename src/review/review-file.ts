import { type Reading, type ReviewEntry, type Reviews } from '../manifest/reviews.ts';
import { categories, risks, signals } from '../vocabulary.ts';

/** JSON on one line with a space after commas and colons, as people write it. Keys without a value are left out. */
function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${pairs.map(([key, one]) => `${JSON.stringify(key)}: ${oneLine(one)}`).join(', ')}}`;
}

const inOrder = <T extends string>(vocabulary: readonly T[], chosen: readonly T[]): T[] | undefined =>
  chosen.length === 0 ? undefined : vocabulary.filter((one) => chosen.includes(one));

/** The reading itself, keys and lists in one order; empty lists that nothing depends on are left out. */
const inKeyOrder = ({ category, accept, risk, acceptRisk, words, why, ...rest }: Reading) => ({
  category,
  accept: inOrder(categories, accept),
  risk,
  acceptRisk: inOrder(risks, acceptRisk),
  signals: inOrder(signals, rest.signals) ?? [],
  words: words.length > 0 ? words : undefined,
  why,
});

/** What a reading says, whoever read it: equal texts for equal readings. */
export const readingLine = (reading: Reading): string => oneLine(inKeyOrder(reading));

/** The verdict first, the hash last. */
const entryLine = (entry: ReviewEntry): string => {
  const { by, reader, date, second, hash } = entry;
  return oneLine({ ...inKeyOrder(entry), by, reader, date, second, hash });
};

/**
 * The text of a file of reviews: YAML with one line per tool, which is JSON as well, so that eight thousand of them are
 * read in a blink and a changed review is a changed line. Tools in the order of their names.
 */
export function reviewFileText({ version, by, reader, date, tools }: Reviews): string {
  const lines = Object.entries(tools)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => `  ${JSON.stringify(name)}: ${entryLine(one)}\n`);
  return [
    '# Verdicts reached by reading, one line a tool. `npm run review` writes them: see CONTRIBUTING.md, “Review a tool”.\n',
    `version: ${JSON.stringify(version)}\n`,
    `by: ${JSON.stringify(by)}\n`,
    `reader: ${reader}\n`,
    `date: ${date}\n`,
    'tools:\n',
    ...lines,
  ].join('');
}
