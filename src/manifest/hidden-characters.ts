/**
 * Characters that a reader cannot see but a model reads, by Unicode's own classes: what is ignorable by default (zero
 * width, soft hyphen, fillers, tags, variation selectors, bidirectional isolates), format and control characters (tab
 * and line ends excepted), line and paragraph separators, and the blank Braille pattern (SAFE-T1402).
 */
const unseen = String.raw`[\p{Default_Ignorable_Code_Point}\p{Cf}\u{2028}\u{2029}\u{2800}\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}\u{7F}-\u{9F}]`;

/** Where such a character is part of ordinary writing: a pattern for what stands before it, one for itself. */
const ordinary = [
  // A mark of the beginning of a file.
  String.raw`(?<=^)\u{FEFF}`,
  // Emoji: how it is drawn, and what joins several to one.
  String.raw`(?<=[\p{Emoji}\p{S}])[\u{FE0E}\u{FE0F}]`,
  String.raw`(?<=\p{Extended_Pictographic}\u{FE0F}?|\p{Emoji_Modifier})\u{200D}`,
  // Flags of regions: a black flag, the region in tags, the tag that ends it.
  String.raw`(?<=\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{0,6})[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}\u{E007F}]`,
  // Joiners in scripts whose letters join, and the blank of no width between words of scripts without spaces.
  String.raw`(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Mongolian}\p{Script=Khmer}\p{Script=Myanmar}])[\u{200C}\u{200D}]`,
  String.raw`(?<=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\u{200B}`,
  // Which of several forms of a letter is meant.
  String.raw`(?<=\p{Script=Han})[\u{FE00}-\u{FE02}\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=\p{Script=Mongolian})[\u{180B}-\u{180D}]`,
  // Braille among Braille, digits of Arabic numbering.
  String.raw`(?<=[\u{2801}-\u{28FF}])\u{2800}|\u{2800}(?=[\u{2801}-\u{28FF}])`,
  String.raw`[\u{600}-\u{605}\u{6DD}\u{8E2}]`,
].join('|');

const hidden = new RegExp(`(?!${ordinary})${unseen}`, 'gu');
const suspect = new RegExp(unseen, 'u');
/** What nearly every text is made of, and quickly told. */
const plain = /^[\t\n\r -~]*$/;

/** Marks that set the direction of the text beside them, and letters that are written from right to left. */
const directionMark = /[\u061C\u200E\u200F]/;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Places of hidden characters in a text, in order. Marks of direction are ordinary where a text runs from right to left. */
export function hiddenCharacters(text: string): { start: number; end: number; codePoint: number }[] {
  if (plain.test(text) || !suspect.test(text)) return [];
  const isRightToLeft = rightToLeft.test(text);
  return [...text.matchAll(hidden)]
    .filter(({ 0: character }) => !isRightToLeft || !directionMark.test(character))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      codePoint: match[0].codePointAt(0) ?? 0,
    }));
}

/** True when the text has a hidden character. */
export const hasHiddenCharacters = (text: string): boolean => hiddenCharacters(text).length > 0;

/** The text with every hidden character as a visible token, e.g. `⟨U+202E⟩`. */
export function showHidden(text: string): string {
  const places = hiddenCharacters(text);
  if (places.length === 0) return text;
  let [shown, copied] = ['', 0];
  for (const { start, end, codePoint } of places) {
    shown += `${text.slice(copied, start)}⟨U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}⟩`;
    copied = end;
  }
  return shown + text.slice(copied);
}
