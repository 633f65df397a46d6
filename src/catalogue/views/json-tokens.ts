/** A stretch of JSON text: a key, or whatever stands between keys. */
export interface JsonToken {
  readonly text: string;
  readonly isKey: boolean;
}

const string = /"(?:[^"\\]|\\.)*"(?=(\s*:)?)/g;

/** Cuts JSON text at its keys. Joined, the tokens give the text back, whether or not it is valid JSON. */
export function jsonTokens(text: string): JsonToken[] {
  const tokens: JsonToken[] = [];
  let end = 0;
  for (const match of text.matchAll(string)) {
    if (match[1] === undefined) continue;
    if (match.index > end) tokens.push({ text: text.slice(end, match.index), isKey: false });
    tokens.push({ text: match[0], isKey: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) tokens.push({ text: text.slice(end), isKey: false });
  return tokens;
}
