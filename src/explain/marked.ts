import { type Evidence } from '../classify/verdict.ts';
import { type Segment } from './tool-page.ts';

/** Evidence with its number on the page; the same words proved by two rules share one number. */
export interface NumberedEvidence extends Evidence {
  readonly mark: number;
}

/** Numbers evidence from 1 in the order in which a reader meets it; equal places share a number. */
export function numberEvidence(evidence: readonly Evidence[], fields: readonly string[]): NumberedEvidence[] {
  const rank = (field: string): number => {
    const known = fields.indexOf(field);
    return known < 0 ? fields.length : known;
  };
  const inOrder = evidence.toSorted(
    (a, b) =>
      rank(a.field) - rank(b.field) || a.field.localeCompare(b.field, 'en') || a.start - b.start || a.end - b.end,
  );
  let mark = 0;
  let last: Evidence | undefined;
  return inOrder.map((item) => {
    if (last?.field !== item.field || last.start !== item.start || last.end !== item.end) mark += 1;
    last = item;
    return { ...item, mark };
  });
}

/**
 * A text cut into segments at the borders of its evidence. Joined, the segments give the text back; overlapping
 * evidence yields segments that name several rules.
 */
export function markText(text: string, evidence: readonly NumberedEvidence[]): Segment[] {
  const inside = evidence.filter(({ start, end }) => start >= 0 && end <= text.length && start < end);
  const borders = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]);
  const edges = [...borders].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const covering = inside.filter((item) => item.start <= start && item.end >= end);
    return {
      text: text.slice(start, end),
      rules: [...new Set(covering.map(({ rule }) => rule))],
      marks: [...new Set(covering.filter((item) => item.end === end).map(({ mark }) => mark))],
    };
  });
}
