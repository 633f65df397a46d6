/** What a character is to a search for words. */
export const separator = 0;
export const letter = 1;
export const digit = 2;
/** Holds a word together: `side_note`, `read-only`, “user's”. */
export const joint = 3;
export const dot = 4;
/** Ends a sentence wherever it stands. */
export const stop = 5;
/** A character of a script that sets no blanks between words. */
export const ideograph = 6;
/** May begin an entry that is no word: `<important`, `### system`, `/etc`. */
export const opener = 7;

/** What each character is, by its code. */
export const sorts = new Uint8Array(0x10000).fill(letter);
const sorted = (characters: string, sort: number): void => {
  for (const character of characters) sorts[character.charCodeAt(0)] = sort;
};
sorts.fill(separator, 0, 0x80);
sorts.fill(separator, 0x2000, 0x2e80);
sorts.fill(ideograph, 0x2e80, 0xd800);
sorted('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', letter);
sorted('0123456789', digit);
sorted("_-'", joint);
sorted('.', dot);
sorted('!?\u3002\uff01\uff1f', stop);
sorted('<[#|/+{', opener);
sorted('\u3001\u300c\u300d\u30fb', separator);

export const space = 32;
/** Where a paragraph begins, with no small letter, or an item of a list. */
export const newline = 10;
export const apostrophe = 39;
export const hyphen = 45;
export const underscore = 95;
export const at = 64;
export const isWordSort = (sort: number | undefined): boolean => sort === letter || sort === digit;

/** How a character is written into a flat text, by its code: as it is unless it is one of these. */
const ways = new Uint8Array(0x10000);
const [asCapital, asBlank, asJoint, asItem] = [1, 2, 3, 4];
ways.fill(asBlank, 0, 33);
for (const character of '*`\u00a0') ways[character.charCodeAt(0)] = asBlank;
for (const character of '-_') ways[character.charCodeAt(0)] = asJoint;
for (const character of '#\u2022') ways[character.charCodeAt(0)] = asItem;
ways.fill(asCapital, 65, 91);
const isLower = (code: number): boolean => code >= 97 && code <= 122;

/**
 * A text in lower case, with white space, marks of emphasis and loose hyphens as one blank and with the words of a name
 * set apart (`readFile_first`).
 */
export interface FlatText {
  length: number;
  /** Its UTF-16 code units, and where in the text each stands. Longer than `length`, which is a 0. */
  codes: Uint16Array;
  origins: Int32Array;
}

/** Units that are kept ready; longer texts get their own. */
const ready = 0x8000;
const kept: FlatText = { length: 0, codes: new Uint16Array(ready), origins: new Int32Array(ready) };

/** Flattens a text. Linear in its length. The result holds until the next call. */
export function flatText(text: string): FlatText {
  const most = 2 * text.length + 2;
  const flat = most <= ready ? kept : { length: 0, codes: new Uint16Array(most), origins: new Int32Array(most) };
  const { codes, origins } = flat;
  const isName = !/\s/.test(text);
  let length = 0;
  let lines = 0;
  for (let place = 0; place < text.length; place += 1) {
    let code = text.charCodeAt(place);
    const way = ways[code] ?? 0;
    if (lines > 0 && way !== asBlank) {
      if (((lines > 1 && !isLower(code)) || way >= asJoint) && length > 0) codes[length - 1] = newline;
      lines = 0;
    }
    if (way === asCapital) {
      if (isName && isLower(text.charCodeAt(place - 1))) {
        codes[length] = space;
        origins[length] = place;
        length += 1;
      }
      code += 32;
    } else if (way === asBlank || (way === asJoint && (isName || !isInside(text, place)))) {
      if (code === newline) lines += 1;
      if (length === 0 || (codes[length - 1] ?? 0) <= space) continue;
      code = space;
    }
    codes[length] = code;
    origins[length] = place;
    length += 1;
  }
  codes[length] = 0;
  origins[length] = text.length;
  flat.length = length;
  return flat;
}

/** Whether a letter or digit stands on both sides of a place. */
const isInside = (text: string, place: number): boolean =>
  isWordSort(sorts[text.charCodeAt(place - 1)]) && isWordSort(sorts[text.charCodeAt(place + 1) || 0]);
