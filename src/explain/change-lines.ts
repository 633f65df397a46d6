import { shownName } from '../manifest/shown-name.ts';
import { type ToolChange, type VersionChange } from '../record.ts';
import { counted, listed } from './grammar.ts';

/** One line of a list of changes: a tool and what became of it. */
export interface ChangeLine {
  readonly tool: string;
  readonly text: string;
  /** The verdict got worse: what a rug pull looks like from outside. */
  readonly worse: boolean;
  /** Whether the newest capture still holds the tool, so that it has a page. */
  readonly isThere: boolean;
}

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

const rugPull =
  'A definition that grows more dangerous after review is what a rug pull looks like: look before you allow it again.';

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
    worse ? rugPull : '',
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

/** Every tool that a step touched, worse verdicts first, then changed, new and gone ones. */
export function changeLines({ added, removed, changed }: VersionChange): ChangeLine[] {
  const worseFirst = changed.toSorted(
    (a, b) => Number(b.worse) - Number(a.worse) || Number(b.verdictMoved) - Number(a.verdictMoved),
  );
  return [
    ...worseFirst.map((one) => ({ tool: one.name, text: toolChangeText(one), worse: one.worse, isThere: true })),
    ...added.map((tool) => ({ tool, text: 'New.', worse: false, isThere: true })),
    ...removed.map((tool) => ({ tool, text: 'Gone.', worse: false, isThere: false })),
  ];
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
