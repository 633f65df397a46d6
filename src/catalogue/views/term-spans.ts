/** A stretch of a sentence; `term` names the glossary entry that explains it. */
export interface TermSpan {
  readonly text: string;
  readonly term: string | undefined;
}

/** Words in typographic quotes are other people's and stay as they are. */
const quoted = /“[^”]*”/g;

const patterns = new Map<string, RegExp>();

/** Where a word of ours stands by itself, in one number or the other. There are as many as our templates name. */
function patternOf(word: string): RegExp {
  const known = patterns.get(word) ?? new RegExp(`(?<![\\w-])${word}s?(?![\\w-])`, 'i');
  patterns.set(word, known);
  return known;
}

/**
 * Cuts one of our own sentences so that the first occurrence of each word can be linked. `words` gives the glossary
 * entry of a word or phrase; a plural s belongs to it.
 */
export function termSpans(sentence: string, words: Readonly<Record<string, string>>): TermSpan[] {
  const hidden = sentence.replaceAll(quoted, (words) => ' '.repeat(words.length));
  const found = Object.entries(words)
    .flatMap(([word, term]) => {
      const match = patternOf(word).exec(hidden);
      return match ? [{ start: match.index, end: match.index + match[0].length, term }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: TermSpan[] = [];
  let at = 0;
  for (const { start, end, term } of found) {
    if (start < at) continue;
    if (start > at) spans.push({ text: sentence.slice(at, start), term: undefined });
    spans.push({ text: sentence.slice(start, end), term });
    at = end;
  }
  if (at < sentence.length) spans.push({ text: sentence.slice(at), term: undefined });
  return spans;
}
