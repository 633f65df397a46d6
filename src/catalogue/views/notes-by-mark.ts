import { type MarkNote, type ToolPage } from '../../explain/tool-page.ts';

/** One marked stretch of a definition with everything that it proves. */
export interface NotedMark {
  readonly mark: number;
  readonly text: string;
  readonly isPrinted: boolean;
  readonly decides: boolean;
  readonly rules: readonly MarkNote[];
}

/** Notes gathered under their marks: those that decided come first, both kinds in the order of the marks. */
export const notesByMark = ({ notes, deciding }: Pick<ToolPage['definition'], 'notes' | 'deciding'>): NotedMark[] =>
  [...Map.groupBy(notes, ({ mark }) => mark)]
    .map(([mark, rules]) => ({
      mark,
      text: rules[0]?.text ?? '',
      isPrinted: rules[0]?.isPrinted ?? false,
      decides: rules.some(({ rule }) => rule === deciding),
      rules,
    }))
    .sort((a, b) => Number(b.decides) - Number(a.decides) || a.mark - b.mark);

/** Notes on the marks in a definition's name and description, for a page that prints nothing else of it. */
export function notesInText({ name, description, notes, deciding }: ToolPage['definition']): NotedMark[] {
  const printed = new Set([...name, ...description].flatMap(({ marks }) => marks));
  return notesByMark({ notes: notes.filter(({ mark }) => printed.has(mark)), deciding });
}

/** How a mark looks: strong where it decided, as a warning where it works on its reader, else faint. */
export function markWeight(
  rules: readonly string[],
  { deciding, alarming }: Pick<ToolPage['definition'], 'deciding' | 'alarming'>,
): 'alarming' | 'faint' | undefined {
  if (rules.some((rule) => alarming.includes(rule))) return 'alarming';
  return deciding !== undefined && rules.includes(deciding) ? undefined : 'faint';
}

/** What a mark says on hover and focus: the rules' ids. */
export const ruleNames = (rules: readonly string[]): string => rules.join(', ');
