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

const some = (names: readonly string[]): string =>
  names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${String(names.length - 3)} more` : listed(names);

/** What changed in one tool, in a sentence or three. */
export function toolChangeText({
  parts,
  parametersAdded,
  parametersRemoved,
  before,
  after,
  verdictMoved,
  worse,
}: ToolChange): string {
  const changed = parts.length > 0 ? listed(parts.map((part) => partNames[part])) : 'the definition';
  const verdict = verdictMoved
    ? ` By the rules, the verdict moved from ${before.category}, ${before.risk} to ${after.category}, ${after.risk}.`
    : '';
  const warning = worse
    ? ' A definition that grows more dangerous after review is what a rug pull looks like: look before you allow it again.'
    : '';
  return [
    `Changed: ${changed}.`,
    parametersAdded.length > 0 ? ` New arguments: ${some(parametersAdded)}.` : '',
    parametersRemoved.length > 0 ? ` Gone arguments: ${some(parametersRemoved)}.` : '',
    verdict,
    warning,
  ].join('');
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

/** A step in one line: `3 tools new, 1 gone, 12 changed, 2 verdicts worse`. */
export function changeSummary({ added, removed, changed }: VersionChange): string {
  const worse = changed.filter((one) => one.worse).length;
  const pieces = [
    added.length > 0 ? `${counted(added.length, 'tool')} new` : '',
    removed.length > 0 ? `${counted(removed.length, 'tool')} gone` : '',
    changed.length > 0 ? `${counted(changed.length, 'definition')} changed` : '',
    worse > 0 ? `${counted(worse, 'verdict')} worse` : '',
  ].filter(Boolean);
  return pieces.length > 0 ? pieces.join(', ') : 'nothing changed';
}
