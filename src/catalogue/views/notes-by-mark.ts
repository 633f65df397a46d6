import { type MarkNote, type ToolPage } from '../../explain/tool-page.ts';

/** One marked stretch of a definition with everything that it proves. */
export interface NotedMark {
  readonly mark: number;
  readonly text: string;
  readonly isPrinted: boolean;
  readonly rules: readonly MarkNote[];
}

/** Notes gathered under their marks, in the order of the marks. */
export const notesByMark = (notes: readonly MarkNote[]): NotedMark[] =>
  [...Map.groupBy(notes, ({ mark }) => mark)]
    .sort(([a], [b]) => a - b)
    .map(([mark, rules]) => ({ mark, text: rules[0]?.text ?? '', isPrinted: rules[0]?.isPrinted ?? false, rules }));

/** Notes on the marks in a definition's name and description, for a page that prints nothing else of it. */
export function notesInText({ name, description, notes }: ToolPage['definition']): NotedMark[] {
  const printed = new Set([...name, ...description].flatMap(({ marks }) => marks));
  return notesByMark(notes.filter(({ mark }) => printed.has(mark)));
}

/** What a mark says on hover and focus: the rules' ids. */
export const ruleNames = (rules: readonly string[]): string => rules.join(', ');
