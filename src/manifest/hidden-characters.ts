/**
 * Characters that a reader cannot see but a model reads: C0/C1 controls (tab and line ends excepted), soft hyphen,
 * zero-width characters, bidirectional controls, line and paragraph separators, interlinear annotation, tags
 * (SAFE-T1402). Variation selectors and zero-width joiners beside emoji are ordinary and not listed alone.
 */
const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\u{E0001}|[\u{E0020}-\u{E007F}]|(?<!\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D|\u200C/gu;

/** Places of hidden characters in a text, in order. */
export function hiddenCharacters(text: string): { start: number; end: number; codePoint: number }[] {
  return [...text.matchAll(hidden)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    codePoint: match[0].codePointAt(0) ?? 0,
  }));
}

/** True when the text has a hidden character. */
export const hasHiddenCharacters = (text: string): boolean => text.search(hidden) >= 0;

/** The text with every hidden character as a visible token, e.g. `⟨U+202E⟩`. */
export const showHidden = (text: string): string =>
  text.replace(hidden, (c) => `⟨U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`);

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON text with the hidden characters of its strings escaped: the same data, and nothing that a reader cannot see. */
export const escapeHidden = (json: string): string => json.replace(hidden, (c) => c.split('').map(escaped).join(''));
