import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText, unpackText } from './packed-text.ts';

const long = fc
  .tuple(fc.string({ unit: 'grapheme' }), fc.nat({ max: 2000 }))
  .map(([text, times]) => text.repeat(times));

test('what was packed comes back as it was, short or long', () => {
  fc.assert(
    fc.property(fc.oneof(long, fc.constant('(\u00b5/\u00fd')), (text) => {
      expect(unpackText(packText(text))).toBe(text.toWellFormed());
    }),
  );
});

test('a text that begins like something packed is packed', () => {
  const text = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20]);
  expect(unpackText(packText(text))).toBe(text.toString('utf8'));
});

test('a long text takes a fraction of its room, and what is damaged is not taken for a text', () => {
  const packed = packText('Deletes a note. '.repeat(1000));
  expect(packed.length).toBeLessThan(1000);
  expect(() => unpackText(packed.subarray(0, 20))).toThrow();
});
