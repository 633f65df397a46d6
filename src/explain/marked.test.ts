import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markText, numberEvidence } from './marked.ts';

const at = (rule: string, start: number, end: number, field = '/description') => ({
  rule,
  field,
  start,
  end,
  text: '',
});

test('marks the words and numbers them in reading order', () => {
  const numbered = numberEvidence([at('b', 6, 12), at('a', 0, 3), at('c', 0, 4, '/name')], ['/name', '/description']);
  expect(numbered.map(({ rule, mark }) => [rule, mark])).toEqual([
    ['c', 1],
    ['a', 2],
    ['b', 3],
  ]);
  const segments = markText(
    'Add a package',
    numbered.filter(({ field }) => field === '/description'),
  );
  expect(segments.map(({ text, marks }) => [text, marks])).toEqual([
    ['Add', [2]],
    [' a ', []],
    ['packag', [3]],
    ['e', []],
  ]);
});

test('the same words proved by two rules share one number', () => {
  const numbered = numberEvidence([at('a', 0, 3), at('b', 0, 3)], ['/description']);
  expect(numbered.map(({ mark }) => mark)).toEqual([1, 1]);
  expect(markText('Add it', numbered)[0]?.rules).toEqual(['a', 'b']);
});

test('of two marks that begin together each ends with its own number', () => {
  const segments = markText('delete files', numberEvidence([at('a', 0, 6), at('b', 0, 12)], ['/description']));
  expect(segments.map(({ text, marks }) => [text, marks])).toEqual([
    ['delete', [1]],
    [' files', [2]],
  ]);
});

test('joined, the segments are the text again, and every mark appears once', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => at('r', Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(span, { maxLength: 6 }), (text, evidence) => {
      const numbered = numberEvidence(evidence, ['/description']);
      const segments = markText(text, numbered);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      const inside = numbered.filter(({ start, end }) => start < end && end <= text.length);
      const expected = [...new Set(inside.map(({ mark }) => mark))].sort((a, b) => a - b);
      expect(segments.flatMap(({ marks }) => marks).sort((a, b) => a - b)).toEqual(expected);
    }),
  );
});
