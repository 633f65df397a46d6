import { shownName } from '../manifest/shown-name.ts';
import { type ToolChange, type VersionChange } from '../record.ts';
import { type Category, type Risk } from '../vocabulary.ts';
import { counted, listed } from './grammar.ts';

/** One line of a list of changes: a tool and what became of it. */
export interface ChangeLine {
  readonly tool: string;
  readonly text: string;
  /** The verdict got worse: what a rug pull looks like from outside. */
  readonly worse: boolean;
  /** The server's texts before and after, where the description changed. */
  readonly description?: ToolChange['description'];
}

/** What is known of a server's tools today, by name: new ones are told with their verdict, grave ones first. */
export type ToolsNow = ReadonlyMap<string, { readonly category: Category; readonly risk: Risk }>;

const partNames: Readonly<Record<ToolChange['parts'][number], string>> = {
  description: 'the description',
  inputSchema: 'the arguments',
  outputSchema: 'the form of the answer',
  annotations: 'the annotations',
};

function some(names: readonly string[]): string {
  const shown = names.slice(0, 4).map(shownName);
  return names.length > 4 ? `${shown.slice(0, 3).join(', ')} and ${String(names.length - 3)} more` : listed(shown);
}

/** What changed in one tool, in a sentence or three. */
export function toolChangeText(change: ToolChange): string {
  const { parts, parametersAdded: added, parametersRemoved: removed, schema, worse } = change;
  const beside = schema === undefined ? parts : parts.filter((part) => part !== 'inputSchema');
  const changed = beside.length > 0 ? listed(beside.map((part) => partNames[part])) : 'the definition';
  return [
    schema === 'came' ? `Now with its arguments: ${some(added)}.` : '',
    schema === 'went' ? `Now without its arguments: ${some(removed)}.` : '',
    schema === undefined || beside.length > 0 ? `Changed: ${changed}.` : '',
    schema === undefined && added.length > 0 ? `New arguments: ${some(added)}.` : '',
    schema === undefined && removed.length > 0 ? `Gone arguments: ${some(removed)}.` : '',
    verdictText(change),
    worse ? 'More dangerous than before: look before you allow it again.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** How the verdict moved; where a capture lacks the arguments, which of the two verdicts rests on less. */
function verdictText({ before, after, verdictMoved, schema }: ToolChange): string {
  if (!verdictMoved) return '';
  const moved = `By the rules, the verdict moved from ${before.category}, ${before.risk} to ${after.category}, ${after.risk}`;
  if (schema === undefined) return `${moved}.`;
  const which = schema === 'came' ? 'earlier' : 'later';
  return `${moved}: the ${which} capture holds no input schema, so its verdict rests on name and description.`;
}

/**
 * Every tool that a step touched, the dangerous first: worse verdicts, new tools that are high or critical risk, moved
 * verdicts, changed descriptions, other changes, other new tools, and what is gone.
 */
export function changeLines({ added, removed, changed }: VersionChange, now: ToolsNow = new Map()): ChangeLine[] {
  const rank = ({ worse, verdictMoved, parts }: ToolChange): number =>
    worse ? 0 : verdictMoved ? 3 : parts.includes('description') ? 4 : 5;
  const lines = [
    ...changed.map((one) => ({ rank: rank(one), line: changedLine(one) })),
    ...added.map((tool) => addedLine(tool, now.get(tool))),
    ...removed.map((tool) => ({ rank: 8, line: { tool, text: 'Gone.', worse: false } })),
  ];
  return lines.toSorted((a, b) => a.rank - b.rank).map(({ line }) => line);
}

/** Tools of which the same is told: one line of print. */
export interface ChangeGroup extends Omit<ChangeLine, 'tool'> {
  readonly tools: readonly string[];
}

/** Lines that say the same as one, where the first of them stands; a line with texts or a worse verdict stays alone. */
export function groupedLines(lines: readonly ChangeLine[]): ChangeGroup[] {
  const alone = ({ tool, text, worse, description }: ChangeLine): string =>
    worse || description ? `${text} ${tool}` : text;
  return [...Map.groupBy(lines, alone).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, tools: same.map(({ tool }) => tool) }] : [];
  });
}

const changedLine = (one: ToolChange): ChangeLine => ({
  tool: one.name,
  text: toolChangeText(one),
  worse: one.worse,
  ...(one.description && { description: one.description }),
});

const rankOfNew: Readonly<Record<Risk, number>> = { critical: 1, high: 2, medium: 6, low: 7 };

function addedLine(
  tool: string,
  today: { category: Category; risk: Risk } | undefined,
): { rank: number; line: ChangeLine } {
  const text = today ? `New: ${today.category}, ${today.risk} risk.` : 'New.';
  return { rank: today ? rankOfNew[today.risk] : 7, line: { tool, text, worse: false } };
}

/** A step in one line: `3 tools new, 1 gone, 12 definitions changed, 4 now with their arguments`. */
export function changeSummary({ added, removed, changed }: VersionChange): string {
  const worse = changed.filter((one) => one.worse).length;
  const [came, went] = (['came', 'went'] as const).map((step) => changed.filter((one) => one.schema === step).length);
  const pieces = [
    added.length > 0 ? `${counted(added.length, 'tool')} new` : '',
    removed.length > 0 ? `${counted(removed.length, 'tool')} gone` : '',
    changed.length > 0 ? `${counted(changed.length, 'definition')} changed` : '',
    came ? `${String(came)} now with ${came === 1 ? 'its' : 'their'} arguments` : '',
    went ? `${String(went)} now without ${went === 1 ? 'its' : 'their'} arguments` : '',
    worse > 0 ? `${counted(worse, 'verdict')} worse` : '',
  ].filter(Boolean);
  return pieces.length > 0 ? pieces.join(', ') : 'nothing changed';
}
