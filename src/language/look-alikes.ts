/**
 * Letters of other scripts that look like a Latin letter in most typefaces, and that letter. A selection from Unicode's
 * confusables (UTS #39): one letter for one letter, and only those that cannot be told apart when read quickly.
 */
const pairs: Readonly<Record<string, string>> = {
  a: 'аαɑ',
  b: 'Ьƅ',
  c: 'сϲᴄ',
  d: 'ԁ',
  e: 'еҽ℮',
  g: 'ɡց',
  h: 'һհ',
  i: 'іιɩ',
  j: 'јϳ',
  k: 'κк',
  l: 'ӏⅼ',
  n: 'ոռ',
  o: 'оοօᴏ',
  p: 'рρ',
  q: 'ԛզ',
  r: 'ᴦг',
  s: 'ѕꜱ',
  t: 'τт',
  u: 'υսᴜ',
  v: 'ѵνᴠ',
  w: 'ԝաᴡ',
  x: 'хχ',
  y: 'уγү',
  z: 'ᴢ',
  A: 'АΑᎪ',
  B: 'ВΒᏴ',
  C: 'СϹᏟ',
  D: 'Ꭰ',
  E: 'ЕΕᎬ',
  G: 'Ԍ',
  H: 'НΗᎻ',
  I: 'ІΙӀ',
  J: 'ЈᎫ',
  K: 'КΚᏦ',
  L: 'Ꮮ',
  M: 'МΜᎷ',
  N: 'Ν',
  O: 'ОΟՕ',
  P: 'РΡᏢ',
  Q: 'Ԛ',
  S: 'ЅՏᏚ',
  T: 'ТΤᎢ',
  U: 'Ս',
  V: 'ѴᏙ',
  W: 'ԜᎳ',
  X: 'ХΧ',
  Y: 'ΥҮ',
  Z: 'ΖᏃ',
};

const latinOf: ReadonlyMap<string, string> = new Map(
  Object.entries(pairs).flatMap(([latin, others]) => Array.from(others, (other): [string, string] => [other, latin])),
);

/** The Latin letter that a letter of another script looks like; undefined for all others. */
export const lookAlike = (letter: string): string | undefined => latinOf.get(letter);

const anyLookAlike = new RegExp(`[${[...latinOf.keys()].join('')}]`, 'u');

/** Whether a text has a letter that looks like a Latin one. */
export const hasLookAlikes = (text: string): boolean => anyLookAlike.test(text);

const word = /[\p{L}\p{M}]+/gu;
const latin = /\p{Script=Latin}/u;

/** A word of a text and what its letters are: look-alikes, Latin ones, and all others. */
interface Spelled {
  readonly start: number;
  readonly end: number;
  readonly alike: number;
  readonly plain: number;
  readonly own: number;
}

const spelled = (text: string): Spelled[] =>
  [...text.matchAll(word)].map(({ 0: letters, index }) => {
    const all = Array.from(letters);
    const alike = all.filter((letter) => latinOf.has(letter)).length;
    const plain = all.filter((letter) => !latinOf.has(letter) && latin.test(letter)).length;
    return { start: index, end: index + letters.length, alike, plain, own: all.length - alike - plain };
  });

const isOther = ({ own }: Spelled): boolean => own > 0;

/** Whether a text holds letters that look like no Latin ones: its look-alikes are then letters of its own language. */
export const isOfAnotherScript = (text: string): boolean => spelled(text).some(isOther);

/**
 * Words that are written with look-alike letters: those that mix them with Latin letters and, in a text that is not
 * of another script, those of several letters that consist of them. A word with any other letter (`kΩ`, `SQLом`) is none.
 * @param beside whether what the text is a part of is written in another script; left out: whether the text itself is
 */
export function disguisedWords(text: string, beside?: boolean): { start: number; end: number }[] {
  if (!hasLookAlikes(text)) return [];
  const words = spelled(text);
  const isForeign = beside ?? words.some(isOther);
  return words
    .filter(({ alike, plain, own }) => alike > 0 && own === 0 && (plain > 0 || (alike > 1 && !isForeign)))
    .map(({ start, end }) => ({ start, end }));
}
