/** A stretch of JSON text and how to colour it; `plain` is punctuation and space. */
export interface JsonToken {
  readonly text: string;
  readonly kind: 'key' | 'word' | 'number' | 'plain';
}

const token = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Cuts JSON text into coloured stretches. Joined, they give the text back, whether or not it is valid JSON. */
export function jsonTokens(text: string): JsonToken[] {
  const tokens: JsonToken[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    const [whole, string, colon] = match;
    if (match.index > end) tokens.push({ text: text.slice(end, match.index), kind: 'plain' });
    if (string !== undefined && colon !== undefined)
      tokens.push({ text: string, kind: 'key' }, { text: colon, kind: 'plain' });
    else tokens.push({ text: whole, kind: /^[-\d]/.test(whole) ? 'number' : 'word' });
    end = match.index + whole.length;
  }
  if (end < text.length) tokens.push({ text: text.slice(end), kind: 'plain' });
  return tokens;
}
