import { type Segment } from '../../explain/tool-page.ts';
import { showHidden } from '../../manifest/hidden-characters.ts';

/** Which readers see a part of a quotation at once: all, those with a wide screen, or none before they open it. */
export type Fold = 'shown' | 'wide' | 'folded';

/** Neighbouring segments that are folded together. */
export interface QuotePart {
  readonly fold: Fold;
  readonly segments: readonly Segment[];
}

/** Room for a quotation at the top of a page: characters of a line, and lines. */
interface Room {
  readonly columns: number;
  readonly lines: number;
}
const narrow: Room = { columns: 40, lines: 5 };
const wide: Room = { columns: 80, lines: 5 };
/** A text that is longer than its room by less than this is not worth a fold. */
const slack = 1.25;
/** Characters kept before a deciding mark, and of it and what follows. */
const around = { before: 40, after: 110 };

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of a marked text that stand at once at the top of a page: its beginning and, where the words that decided
 * come later, these. Joined, the parts give all segments back, cut where a fold begins or ends.
 */
export function foldedQuote(segments: readonly Segment[], deciding: string | undefined): QuotePart[] {
  const text = segments.map((segment) => segment.text).join('');
  const mark = firstOf(segments, deciding);
  const inNarrow = kept(text, mark, narrow);
  const inWide = kept(text, mark, wide);
  const isIn = (ranges: readonly Range[], at: number): boolean =>
    ranges.some(({ start, end }) => start <= at && at < end);
  const foldAt = (at: number): Fold => (isIn(inNarrow, at) ? 'shown' : isIn(inWide, at) ? 'wide' : 'folded');
  const borders = [...inNarrow, ...inWide].flatMap(({ start, end }) => [start, end]);
  const parts: { fold: Fold; segments: Segment[] }[] = [];
  for (const { start, segment } of cutAt(segments, borders)) {
    const fold = foldAt(start);
    const last = parts.at(-1);
    if (last?.fold === fold) last.segments.push(segment);
    else parts.push({ fold, segments: [segment] });
  }
  return parts;
}

function firstOf(segments: readonly Segment[], rule: string | undefined): Range | undefined {
  let start = 0;
  for (const { text, rules } of segments) {
    if (rule !== undefined && rules.includes(rule)) return { start, end: start + text.length };
    start += text.length;
  }
  return undefined;
}

/** Segments cut at places of their joined text; what a mark ends with stays with its last piece. */
function cutAt(segments: readonly Segment[], borders: readonly number[]): { start: number; segment: Segment }[] {
  let at = 0;
  return segments.flatMap((segment) => {
    const from = at;
    at += segment.text.length;
    const inside = [...new Set(borders)].filter((border) => border > from && border < at).sort((a, b) => a - b);
    const edges = [from, ...inside, at];
    return edges.slice(0, -1).map((start, index) => {
      const end = edges[index + 1] ?? at;
      const marks = end === at ? segment.marks : [];
      return { start, segment: { ...segment, text: segment.text.slice(start - from, end - from), marks } };
    });
  });
}

/** Ranges of a text that fit into a room; the whole where it nearly fits. */
function kept(text: string, mark: Range | undefined, room: Room): Range[] {
  const whole = { start: 0, end: text.length };
  if (fitting(text, { ...room, lines: Math.floor(room.lines * slack) }) === text.length) return [whole];
  const first = between(text, fitting(text, room));
  if (!mark || mark.end <= first) return [{ start: 0, end: first }];
  const beginning = between(text, fitting(text, { ...room, lines: Math.floor(room.lines / 2) }));
  const start = Math.max(beginning, wordStart(text, mark.start - around.before));
  const end = between(text, Math.min(text.length, mark.start + around.after));
  return [
    { start: 0, end: beginning },
    { start, end: Math.max(end, start) },
  ];
}

/** How many characters of a text fit into a room, by a rough measure of their widths. */
function fitting(text: string, { columns, lines }: Room): number {
  let line = 1;
  let column = 0;
  let at = 0;
  for (const character of text) {
    const width = character === '\n' ? columns - column : widthOf(character);
    column += width;
    if (column > columns || character === '\n') {
      line += 1;
      column = character === '\n' ? 0 : width;
    }
    if (line > lines) return at;
    at += character.length;
  }
  return text.length;
}

function widthOf(character: string): number {
  if (character >= ' ' && character <= '~') return 1;
  return /[\u1100-\u11FF\u2E80-\uFFEF]|[\u{1F000}-\u{3FFFF}]/u.test(character) ? 1.8 : showHidden(character).length;
}

/** The last end of a word or sentence at or before a place, else the place itself, never within a character. */
function between(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const part = text.slice(0, place);
  const end = Math.max(part.search(/\s\S*$/u), part.search(/[。！？，、；][^。！？，、；]*$/u) + 1);
  return end > place / 2 ? end : part.toWellFormed() === part ? place : place - 1;
}

/** The beginning of the word that holds a place. */
const wordStart = (text: string, place: number): number => {
  const space = text.slice(0, Math.max(place, 0)).search(/\S*$/u);
  return place - space > 30 ? Math.max(place, 0) : space;
};
