import { disguisedWords, lookAlike } from './look-alikes.ts';

/** A stretch of a shown text: taken over as it is or, where `kept` is false, standing for one character of the original. */
interface Stretch {
  /** Where it begins in the shown text and in the original (UTF-16 code units). */
  readonly at: number;
  readonly from: number;
  /** Where it ends in the original. */
  readonly to: number;
  readonly kept: boolean;
}

/** A text as it shows, with the way back to the text as it was sent. */
export interface ShownText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** What shows nothing at all: ignorable characters, format and control characters, blanks that pass for letters. */
const unseen = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Co}\p{Cn}\u{2800}]$/u;
const marks = /[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]/g;
const each = (characters: string, plain: string): [string, string][] => Array.from(characters, (one) => [one, plain]);
const punctuation: ReadonlyMap<string, string> = new Map([
  ...each('‘’‚‛ʼ′´', "'"),
  ...each('“”„‟«»″', '"'),
  ...each('‐‑‒–—―−', '-'),
]);

/** Letters without their accents, as texts and wordings are compared: `é` → e, `й` → и; kana keep their marks. */
export const withoutMarks = (text: string): string => text.normalize('NFKD').replace(marks, '').normalize('NFC');

const folded = new Map<string, string>();

/** What one character shows when it stands alone. */
export function shownCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = /^[\s*\x60]$/u.test(character)
    ? ' '
    : unseen.test(character)
      ? ''
      : (punctuation.get(character) ?? withoutMarks(character));
  folded.set(character, plain);
  return plain;
}

const ascii = /^[\t\n\r\x20-\x7E]*$/;
/**
 * Anything that may show as other letters, dots or quotes, or as nothing: all but ASCII, most punctuation, arrows, symbols, and emoji with the
 * selector behind them.
 */
const otherLetters =
  /[^\t\n\r -~\u00A0\u00B7\u00D7\u2010-\u2017\u2020-\u2023\u2027\u2030\u2031\u2038-\u203B\u203D-\u2046\u204A-\u205E\u2190-\u23FF\u2500-\u27FF\u2900-\u2BFF\uFE0F\uD83C-\uD83E\uDC00-\uDFFF]|\uD83C[\uDD00-\uDDFF]|(?<![\u2010-\u2BFF\uDC00-\uDFFF])\uFE0F/;

/** Whether letters and digits of a text may show as others than they are; if not, its shown text has the same ones. */
export const showsOtherLetters = (text: string): boolean => !ascii.test(text) && otherLetters.test(text);

/** Characters that are not taken over as they are; in a text without white space, a name, words are set apart as well. */
const special = /[^\x20-\x7E]|[*\x60]|(?<![A-Za-z\d])[_-]|[_-](?![A-Za-z\d])| (?= )/gu;
const specialInNames = /[^\x20-\x7E]|[*\x60_-]|(?<=[a-z\d])(?=[A-Z])/gu;
const joint = /^[_-]$/;

/**
 * A text as it shows to a person who reads quickly: compatible forms (full-width, mathematical letters) and look-alikes
 * as the letters they show, without accents and without characters that show nothing; stretches of white space, marks
 * of emphasis and loose hyphens as one space. A text without white space is a name, and its words are set apart:
 * `readFile_first` → `read File first`. Linear in the length of the text.
 */
export function shownText(text: string): ShownText {
  const disguised = ascii.test(text) ? [] : disguisedWords(text);
  const stretches: Stretch[] = [];
  let out = '';
  let copied = 0;
  let word = 0;
  /** Adds what shows, without a blank at the front or behind another. */
  const add = (shown: string, from: number, to: number, kept: boolean): void => {
    const skip = shown.startsWith(' ') && (out === '' || out.endsWith(' ')) ? 1 : 0;
    if (shown.length === skip) return;
    stretches.push({ at: out.length, from: kept ? from + skip : from, to, kept });
    out += shown.slice(skip);
  };
  for (const { 0: character, index } of text.matchAll(/\s/.test(text.trim()) ? special : specialInNames)) {
    if (index > copied) add(text.slice(copied, index), copied, index, true);
    const end = index + character.length;
    while ((disguised[word]?.end ?? Infinity) <= index) word += 1;
    const isDisguised = (disguised[word]?.start ?? Infinity) <= index;
    const shown = (isDisguised ? lookAlike(character) : undefined) ?? shownCharacter(character);
    add(character === '' || joint.test(shown) ? ' ' : shown, index, end, false);
    copied = end;
  }
  if (text.length > copied) add(text.slice(copied), copied, text.length, true);
  return { text: out, stretches };
}

/** Where in the original the units from `start` to `end` of a shown text stand. */
export function originalSpan({ stretches }: ShownText, start: number, end: number): { start: number; end: number } {
  const [first, last] = [stretchAt(stretches, start), stretchAt(stretches, end - 1)];
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return {
    start: first.kept ? first.from + start - first.at : first.from,
    end: last.kept ? last.from + end - last.at : last.to,
  };
}

/** The stretch that holds a unit of the shown text: the last one that begins at or before it. */
function stretchAt(stretches: readonly Stretch[], unit: number): Stretch | undefined {
  let [low, high] = [0, stretches.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((stretches[middle]?.at ?? Infinity) <= unit) low = middle;
    else high = middle - 1;
  }
  return stretches[low];
}
