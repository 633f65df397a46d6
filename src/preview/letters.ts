import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import { sfntOfWoff } from './sfnt-of-woff.ts';

export type Weight = 400 | 600;

const { resolve } = createRequire(import.meta.url);
const parts = ['latin', 'latin-ext'] as const;

/** Files of the typeface, Source Serif 4, whose letters images are made of. */
export const fontFiles = (weight: Weight): string[] =>
  parts.map((part) => resolve(`@fontsource/source-serif-4/files/source-serif-4-${part}-${String(weight)}-normal.woff`));

const fonts = new Map<Weight, readonly Font[]>();

/** The fonts of a weight, the plainest first. Read once per process. */
function fontsOf(weight: Weight): readonly Font[] {
  const known = fonts.get(weight);
  if (known) return known;
  const read = fontFiles(weight).map((file) => create(sfntOfWoff(readFileSync(file))) as Font);
  fonts.set(weight, read);
  return read;
}

/** What a letter looks like and how far the next one stands from it, in units of which an em has `unitsPerEm`. */
export interface Letter {
  readonly path: string;
  readonly advance: number;
  readonly unitsPerEm: number;
}

const letters = new Map<string, Letter>();

/** A character in a weight; what the typeface lacks comes out as its box for that. */
export function letter(character: string, weight: Weight): Letter {
  const key = `${String(weight)}${character}`;
  const known = letters.get(key);
  if (known) return known;
  const code = character.codePointAt(0) ?? 0;
  const [plain, ...others] = fontsOf(weight);
  const font = [plain, ...others].find((one) => one?.hasGlyphForCodePoint(code)) ?? plain;
  if (!font) throw new Error(`no font of weight ${String(weight)}`);
  const glyph = font.glyphForCodePoint(code);
  const made = { path: glyph.path.toSVG(), advance: glyph.advanceWidth, unitsPerEm: font.unitsPerEm };
  letters.set(key, made);
  return made;
}

/** How wide a text is in pixels. */
export const widthOf = (text: string, weight: Weight, size: number): number =>
  Array.from(text).reduce((sum, character) => {
    const { advance, unitsPerEm } = letter(character, weight);
    return sum + (advance / unitsPerEm) * size;
  }, 0);

/** Cuts a text into lines of a width in pixels, between words; what does not fit the last line ends in an ellipsis. */
export function linesOf(text: string, weight: Weight, size: number, width: number, most: number): string[] {
  const fits = (line: string): boolean => widthOf(line, weight, size) <= width;
  const cut = (line: string): string => {
    if (fits(line)) return line;
    let end = line.length;
    while (end > 1 && !fits(`${line.slice(0, end).trimEnd()}…`)) end -= 1;
    return `${line.slice(0, end).trimEnd()}…`;
  };
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && (fits(longer) || lines.length === most)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map(cut);
}
