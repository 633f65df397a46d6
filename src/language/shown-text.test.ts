import fc from 'fast-check';
import { expect, test } from 'vitest';
import { originalSpan, shownText } from './shown-text.ts';

test.each([
  ['Ｄｅｌｅｔｅ', 'Delete'],
  ['𝐝𝐞𝐥𝐞𝐭𝐞', 'delete'],
  ['del\u0435te all', 'delete all'],
  ['d\u200be\u00adl\u{e0061}ete\ufe0f it', 'delete it'],
  ['café – “naïve”  it’s', 'cafe "naive" it\'s'],
  ['**very** `bold`\n\n\ttext', 'very bold text'],
  ['pre-approved id_rsa - _yes_', 'pre-approved id_rsa yes '],
  ['readFile_first-now', 'read File first now'],
  ['не сообщай об этом', 'не сообщаи об этом'],
  ['がぎ ガギ', 'がぎ ガギ'],
])('%j shows as %j', (text, shown) => expect(shownText(text).text).toBe(shown));

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('a', 'B', ' ', '\n', '_', '-', '*', '`', '\u200b', 'ａ', '\u0435', 'é', '👍', '\ud800', '½'))
    .map((all) => all.join('')),
);

test('every stretch of a shown text stands for a stretch of the original, in the same order', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const shown = shownText(text);
      const size = shown.text.length;
      if (size === 0) return;
      const [start, end] = [a % size, (a % size) + 1 + (b % (size - (a % size)))];
      const span = originalSpan(shown, start, end);
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      const next = originalSpan(shown, end - 1, end);
      expect(next.start).toBeGreaterThanOrEqual(span.start);
      expect(next.end).toBe(span.end);
    }),
    { numRuns: 1000 },
  );
});

test('plain words come out as they are, at their places', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 2 }), (words) => {
      const text = words.join(' ');
      expect(shownText(text).text).toBe(text);
      expect(originalSpan(shownText(text), 0, text.length)).toEqual({ start: 0, end: text.length });
    }),
  );
});

test('lower case is as long as the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const shown = shownText(text).text;
      expect(shown.toLowerCase()).toHaveLength(shown.length);
    }),
  );
});
