import { showHidden } from '../manifest/hidden-characters.ts';

/** `a Read`, `an Execute`. Decided by the first letter, which is right for every label of the taxonomy. */
export const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** `1 tool`, `1,204 tools`. */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? singular : plural}`;

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], conjunction = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** First letter upper case, the rest as it is. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Third-party words in typographic quotes, on one line, hidden characters shown, cut at `max` characters. */
export function quoted(text: string, max = 120): string {
  const line = showHidden(text.replace(/\s+/g, ' ').trim());
  return `“${line.length > max ? `${line.slice(0, max - 1).trimEnd()}…` : line}”`;
}

/** The first sentence of a description on one line, ending in a full stop; empty for an empty description. */
export function firstSentence(description: string, max = 240): string {
  const line = showHidden(description.replace(/\s+/g, ' ').trim());
  const end = /[.!?](?=\s|$)|[。！？]/u.exec(line);
  const sentence = end && end.index < max ? line.slice(0, end.index + 1) : line;
  if (sentence.length > max) return `${sentence.slice(0, max - 1).trimEnd()}…`;
  return sentence === '' || /[.!?…。！？]$/u.test(sentence) ? sentence : `${sentence}.`;
}
