import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Segment } from '../../explain/tool-page.ts';
import { foldedQuote, type Fold, type QuotePart } from './folded-quote.ts';

const plain = (text: string): Segment => ({ text, rules: [], marks: [] });
const mark = (text: string, rule = 'deletes-records', number = 1): Segment => ({
  text,
  rules: [rule],
  marks: [number],
});
const textOf = (parts: readonly QuotePart[], ...folds: Fold[]): string =>
  parts
    .filter(({ fold }) => folds.length === 0 || folds.includes(fold))
    .flatMap(({ segments }) => segments.map(({ text }) => text))
    .join('');
const filler = 'Some words that say nothing of any weight. '.repeat(30);

test('a text that fits is not folded, whatever the width', () => {
  expect(foldedQuote([plain('Reads a file.')], undefined)).toEqual([
    { fold: 'shown', segments: [plain('Reads a file.')] },
  ]);
});

test('a text that is too long for a phone alone is folded there alone', () => {
  const parts = foldedQuote([plain(filler.slice(0, 400))], undefined);
  expect(parts.map(({ fold }) => fold)).toEqual(['shown', 'wide']);
  expect(textOf(parts, 'shown').length).toBeGreaterThan(120);
});

test('a long text shows its beginning, more of it on a wide screen, cut between words', () => {
  const parts = foldedQuote([plain(filler)], undefined);
  expect(parts.map(({ fold }) => fold)).toEqual(['shown', 'wide', 'folded']);
  for (const { segments } of parts.slice(1)) expect(segments[0]?.text).toMatch(/^\s/);
  expect(textOf(parts, 'shown', 'wide').length).toBeLessThan(500);
});

test('words that decided are seen at once, wherever they stand, and other marks are not', () => {
  const segments = [
    plain(filler),
    mark('reads it', 'reads-things', 1),
    plain(` and ${filler}Then it `),
    mark('deletes everything', 'deletes-records', 2),
    plain(`. ${filler}`),
  ];
  const parts = foldedQuote(segments, 'deletes-records');
  expect(textOf(parts, 'shown')).toContain('deletes everything');
  expect(textOf(parts, 'shown').length).toBeLessThan(300);
  expect(textOf(parts, 'folded')).toContain('reads it');
});

test('lines that are empty or broken by the author take their room', () => {
  const parts = foldedQuote([plain('A line.\n\n'.repeat(20))], undefined);
  expect(textOf(parts, 'shown').split('\n').length).toBeLessThan(8);
});

test('a writing without spaces is folded, too, at the width of its characters', () => {
  const parts = foldedQuote([plain('删除数据库中的所有记录。'.repeat(20))], undefined);
  const shown = textOf(parts, 'shown').length;
  expect([shown > 40, shown < 130]).toEqual([true, true]);
});

test('nothing is lost, doubled or torn by folding', () => {
  const segment = fc.record({
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
    rules: fc.subarray(['a', 'b']),
    marks: fc.constant([]),
  });
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 8 }), fc.option(fc.constantFrom('a', 'b')), (segments, deciding) => {
      const parts = foldedQuote(segments, deciding ?? undefined);
      expect(textOf(parts)).toBe(segments.map(({ text }) => text).join(''));
      for (const { segments: own } of parts) for (const { text } of own) expect(text.isWellFormed()).toBe(true);
    }),
    { numRuns: 200 },
  );
});
