import { diffWordsWithSpace } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type WordChange, wordChanges } from './word-changes.ts';

/** Neighbours of one kind as one, as the package tells them. */
function joined(changes: readonly WordChange[]): WordChange[] {
  const made: WordChange[] = [];
  for (const { value, added, removed } of changes) {
    const last = made.at(-1);
    if (last?.added === added && last.removed === removed)
      made[made.length - 1] = { value: last.value + value, added, removed };
    else made.push({ value, added, removed });
  }
  return made;
}

const fromPackage = (before: string, after: string, most: number): WordChange[] | undefined =>
  diffWordsWithSpace(before, after, { maxEditLength: most })?.map(({ value, added, removed }) => ({
    value,
    added,
    removed,
  }));

/** Texts of few words, so that they share many, in many ways. */
const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', ' ', ' ', '.', '\n', 'ä', '\u{1F600}'), { maxLength: 60 })
  .map((words) => words.join(' '));

test('it says of two texts what the package says, word for word', () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom(3, 20, 1500), (before, after, most) => {
      const changes = wordChanges(before, after, most);
      expect(changes && joined(changes)).toEqual(fromPackage(before, after, most));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['', ''],
  ['', 'a b'],
  ['a b', ''],
  ['a b c', 'a d b c b c'],
  ['a b c d e', 'c d e a b'],
])('%j and %j', (before, after) => {
  expect(joined(wordChanges(before, after, 1500) ?? [])).toEqual(fromPackage(before, after, 1500));
});
