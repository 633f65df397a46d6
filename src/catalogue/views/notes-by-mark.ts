import { type MarkNote } from '../../explain/tool-page.ts';

/** One marked stretch of a definition with every rule that it made fire. */
export interface NotedMark {
  readonly mark: number;
  readonly text: string;
  readonly rules: readonly MarkNote[];
}

/** Notes gathered under their marks, in the order of the marks. */
export const notesByMark = (notes: readonly MarkNote[]): NotedMark[] =>
  [...Map.groupBy(notes, ({ mark }) => mark)]
    .sort(([a], [b]) => a - b)
    .map(([mark, rules]) => ({ mark, text: rules[0]?.text ?? '', rules }));

/** What a mark says on hover and focus: the rules' ids. */
export const ruleNames = (rules: readonly string[]): string => rules.join(', ');
