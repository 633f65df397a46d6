import { disguisedWords, hasLookAlikes } from './look-alikes.ts';

/** Letters and digits drawn as others: full-width, mathematical, circled, in squares. */
const styled = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}\u24B6-\u24E9\u{1F130}-\u{1F189}]{3,}/gu;
/** Scripts beside which full-width letters are ordinary. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a text has any letter of which a disguise is made; nearly none has. */
export const mayDisguise = (text: string): boolean => hasLookAlikes(text) || text.search(styled) !== -1;

/**
 * Words that show other letters than they are made of: look-alikes of another script, and words in full-width or
 * mathematical letters where no script stands beside them that is written so.
 * @param isForeign whether the definition that holds the text is written in another script; left out: whether the text is
 */
export function disguises(text: string, isForeign?: boolean): { start: number; end: number }[] {
  const drawn = wide.test(text) ? [] : [...text.matchAll(styled)];
  return [
    ...disguisedWords(text, isForeign),
    ...drawn.map(({ 0: word, index }) => ({ start: index, end: index + word.length })),
  ];
}
