import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('decodeText', () => {
  test('whatever a text says, it comes back from every encoding with a mark, and from UTF-8 without', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const order of ['le', 'be'] as const) expect(decodeText(utf16(`\uFEFF${text}`, order))).toBe(text);
        expect(decodeText(Buffer.from(`\uFEFF${text}`))).toBe(text);
        fc.pre(!text.startsWith('\uFEFF') && !text.includes('\0'));
        expect(decodeText(Buffer.from(text))).toBe(text);
      }),
    );
  });

  test.each(['le', 'be'] as const)('knows UTF-16 %s without a mark by its zero bytes', (order) => {
    expect(decodeText(utf16('{"a": "工具"}', order))).toBe('{"a": "工具"}');
  });

  test.each([
    ['Latin-1', [0x22, 0xe9, 0x22]],
    ['half a character of UTF-16', [0xff, 0xfe, 0x7b, 0x00, 0x00]],
    ['gzip', [0x1f, 0x8b, 0x08, 0x00, 0xf3]],
  ])('says in one line that %s is no such text', (_what, bytes) => {
    expect(() => decodeText(Uint8Array.from(bytes))).toThrow(/^not a text in UTF-(?:8|16LE); expected UTF-8.*$/);
  });
});
