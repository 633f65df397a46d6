import { type Segment } from '../../explain/tool-page.ts';

/** Third-party text cut for a page: segments, and how many characters were left out. */
export interface Shortened {
  readonly segments: readonly Segment[];
  readonly left: number;
}

/** Characters kept on each side of a marked word beyond the part that is printed whole. */
const context = 90;

const unmarked = (text: string): Segment => ({ text, rules: [], mark: undefined });

const cutStart = (text: string, max: number): string => text.slice(0, text.lastIndexOf(' ', max) + 1 || max);
const cutEnd = (text: string, max: number): string => text.slice(text.indexOf(' ', text.length - max) + 1 || -max);

/**
 * Prints the first `whole` characters of a text in full; after them only marked words with a little context stay, so
 * that no evidence is hidden. A gap is printed as ` … `.
 */
export function shortened(segments: readonly Segment[], whole: number): Shortened {
  let position = 0;
  let left = 0;
  const kept = segments.flatMap((segment, index): Segment[] => {
    const { text, rules } = segment;
    const start = position;
    position += text.length;
    if (rules.length > 0 || position <= whole) return [segment];
    const last = index === segments.length - 1;
    const head = cutStart(text, Math.max(whole - start, index === 0 ? 0 : context));
    const tail = last ? '' : cutEnd(text, context);
    if (head.length + tail.length >= text.length) return [segment];
    left += text.length - head.length - tail.length;
    return [unmarked(`${head}${last ? '…' : ' … '}${tail}`)];
  });
  return { segments: kept, left };
}
