/** A stretch of a sentence; `code` stretches stood between backticks. */
export interface Span {
  readonly text: string;
  readonly code: boolean;
}

const ticked = /`([^`\n]+)`/g;

/** Cuts a sentence at its backticks. A backtick without a partner stays as it is. */
export function codeSpans(sentence: string): Span[] {
  if (!sentence.includes('`')) return sentence === '' ? [] : [{ text: sentence, code: false }];
  const spans: Span[] = [];
  let end = 0;
  for (const match of sentence.matchAll(ticked)) {
    if (match.index > end) spans.push({ text: sentence.slice(end, match.index), code: false });
    spans.push({ text: match[1] ?? '', code: true });
    end = match.index + match[0].length;
  }
  if (end < sentence.length) spans.push({ text: sentence.slice(end), code: false });
  return spans;
}

/** A sentence as readers see it, for places that cannot print code. */
export const withoutTicks = (sentence: string): string => sentence.replace(ticked, '$1');
