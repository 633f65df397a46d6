import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PostingLists } from './posting-lists.ts';
import { packedPostings, unpackedPostings, type PackedPostings } from './postings.ts';

test('postings come out of a file as they went in', () => {
  const postings = fc.uniqueArray(fc.nat(), { maxLength: 50 }).chain((numbers) =>
    fc.record({
      term: fc.string(),
      more: fc.nat(3),
      numbers: fc.constant(numbers.toSorted((a, b) => a - b)),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: numbers.length, maxLength: numbers.length }),
    }),
  );
  fc.assert(
    fc.property(postings, ({ more, ...rest }) => {
      const list = { ...rest, total: rest.numbers.length + more };
      expect(unpackedPostings(JSON.parse(JSON.stringify(packedPostings(list))) as PackedPostings)).toEqual(list);
    }),
  );
});

test('of a word that too many share the weightiest are listed, and all are counted', () => {
  const lists = new PostingLists();
  const tools = 3500;
  for (let place = 0; place < tools; place += 1) lists.addTool(place, 0, [], [['file', place < 600 ? 1 : 5]]);
  lists.addServer(0, [['file', 9]]);
  lists.number(Uint32Array.from({ length: tools }, (_, place) => 1 + place));
  const [list] = [...lists.lists()];
  expect(list).toMatchObject({ term: 'file', total: 3501 });
  expect(list?.numbers.slice(0, 3)).toEqual([0, 1, 2]);
  expect(list?.weights.filter((weight) => weight === 1).length).toBe(100);
});
