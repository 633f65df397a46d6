import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeness, comparable, shared, toCompare, wordNumbers } from './closeness.ts';

const numbers = wordNumbers();
const words = (takes: string, says: string, job = { said: 'get', words: ['page'] }) =>
  toCompare({ takes: takes.split(' ').filter(Boolean), says: says.split(' ').filter(Boolean), job }, numbers);

test('names of arguments are compared in small letters without punctuation, those inside others not at all', () => {
  const parameters = [
    { name: 'page_ID', path: ['page_ID'] },
    { name: 'owner', path: ['filter', 'owner'] },
    { name: 'max-results2', path: ['max-results2'] },
  ];
  expect([...comparable(parameters, '').takes]).toEqual(['pageid', 'maxresults2']);
});

test('of a sentence, words of three letters and more are compared', () => {
  expect([...comparable([], 'Get me all of a user’s pages')['says']]).toEqual(
    expect.arrayContaining(['get', 'all', 'pages']),
  );
  for (const short of ['me', 'of', 'a']) expect(comparable([], 'Get me all of a page').says).not.toContain(short);
});

test('equal words have equal numbers, each once and ascending', () => {
  const [first, again] = [numbers(['b', 'a', 'b']), numbers(['a', 'b', 'c'])];
  expect(first).toHaveLength(2);
  expect(first).toEqual(again.filter((one) => first.includes(one)));
  expect(again).toEqual(again.toSorted((a, b) => a - b));
  expect(new Set(again).size).toBe(3);
});

test('two lists have in common what stands in both', () => {
  const list = fc.uniqueArray(fc.nat(20)).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(list, list, (a, b) => {
      expect(shared(a, b)).toBe(a.filter((one) => b.includes(one)).length);
    }),
  );
});

test.each<[what: string, near: number, one: [string, string], other: [string, string]]>([
  ['alike in arguments and words', 2, ['id name', 'text draft'], ['name id', 'draft text']],
  ['alike in arguments', 1, ['id name', 'text'], ['id name', 'draft']],
  ['half of the arguments', 1 / 3, ['id name', ''], ['id title', '']],
  ['alike in words', 1, ['id', 'text'], ['title', 'text']],
  ['a third of the words', 1 / 3, ['', 'text draft'], ['', 'text image']],
  ['nothing', 0, ['id', 'text'], ['title', 'draft']],
  ['no words and no arguments', 0, ['', ''], ['', '']],
])('%s: %d', (_what, near, one, other) => {
  expect(closeness(words(...one), words(...other))).toBeCloseTo(near);
  expect(closeness(words(...other), words(...one))).toBeCloseTo(near);
});

test('words of a job say nothing about what is beside it, on either side', () => {
  const one = words('', 'get page text', { said: 'get', words: ['page'] });
  const other = words('', 'fetch page text', { said: 'fetch', words: ['page', 'text'] });
  expect(one.says).toHaveLength(1);
  expect(other.says).toHaveLength(0);
  expect(closeness(one, words('', 'text draft'))).toBeCloseTo(1 / 2);
  // “text” is a word of the other's job, so that it is not missing there.
  const [both, lacking] = [words('', 'text draft'), words('', 'draft', { said: 'get', words: ['text'] })];
  expect([closeness(both, lacking), closeness(lacking, both)]).toEqual([1, 1]);
});
