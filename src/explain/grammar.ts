import { showHidden } from '../manifest/hidden-characters.ts';

/** `a Read`, `an Execute`. Decided by the first letter, which is right for every label of the taxonomy. */
export const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** `1 tool`, `1,204 tools`. */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count < 1000 ? String(count) : count.toLocaleString('en-GB')} ${count === 1 ? singular : plural}`;

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
  return `“${line.length > max ? cut(line, max - 1) : line}”`;
}

/** The beginning of a line, ending with a word where there are several, and a mark that it goes on. */
function cut(line: string, max: number): string {
  const start = line.slice(0, max + 1);
  const space = start.lastIndexOf(' ');
  return `${(space > max / 2 ? start.slice(0, space) : start.slice(0, max)).trimEnd()}…`;
}

/** The first sentence of a description on one line, ending in a full stop; empty for an empty description. */
export function firstSentence(description: string, max = 240): string {
  const line = showHidden(description.replace(/\s+/g, ' ').trim());
  const end = /[.!?](?=\s|$)|[。！？]/u.exec(line);
  const sentence = end && end.index < max ? line.slice(0, end.index + 1) : line;
  if (sentence.length > max) return cut(sentence, max - 1);
  return sentence === '' || /[.!?…。！？]$/u.test(sentence) ? sentence : `${sentence}.`;
}
