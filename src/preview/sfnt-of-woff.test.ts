import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { expect, test } from 'vitest';
import { fontFiles } from './letters.ts';
import { sfntOfWoff } from './sfnt-of-woff.ts';

/** What the reader of fonts fails at when the font is packed: spaces whose glyph has no lines, at the end of its table. */
const unreadable = [0x2002, 0x2009, 0x200b];

function seen(font: Font, code: number): object {
  const glyph = font.glyphForCodePoint(code);
  return { code, path: glyph.path.toSVG(), advance: glyph.advanceWidth };
}

test.each([...fontFiles(400), ...fontFiles(600)])('%s has the same letters as it had packed', (file) => {
  const woff = readFileSync(file);
  const [packed, unpacked] = [create(woff) as Font, create(sfntOfWoff(woff)) as Font];
  expect(unpacked.characterSet).toEqual(packed.characterSet);
  expect(unpacked.unitsPerEm).toBe(packed.unitsPerEm);
  for (const code of packed.characterSet)
    if (unreadable.includes(code)) expect(seen(unpacked, code)).toMatchObject({ path: '' });
    else expect(seen(unpacked, code)).toEqual(seen(packed, code));
});

test('anything else is refused', () => {
  expect(() => sfntOfWoff(Buffer.from('wOF2 and more'))).toThrow(/expected a font as WOFF 1\.0/);
});
