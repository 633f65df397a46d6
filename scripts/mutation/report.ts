/** One change of a module and what became of it, as Stryker's report has it (mutation-testing-report-schema). */
export interface Mutant {
  readonly mutatorName: string;
  /** What stood in place of the code; undefined where the mutator's name says it. */
  readonly replacement?: string;
  /** `Killed` and `Timeout` were noticed, `Survived` and `NoCoverage` were not, all others were not asked about. */
  readonly status: string;
  /** Lines and columns from 1. */
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** Modules by their path with what became of each change. */
export type MutatedFiles = Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;

/** What tests noticed of the changes of some modules. */
export interface MutationScore {
  readonly killed: number;
  readonly timedOut: number;
  readonly survived: number;
  readonly uncovered: number;
  /** Not asked about: what a module does only once, as it is loaded, and what could not be run. */
  readonly leftOut: number;
  /** Share of the changes asked about that were noticed, 0 to 1; those that no test reaches count as not noticed. NaN of none. */
  readonly score: number;
}

/** The score of some changes. */
export function scoreOf(mutants: readonly Mutant[]): MutationScore {
  const count = (status: string): number => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timedOut, survived, uncovered] = [
    count('Killed'),
    count('Timeout'),
    count('Survived'),
    count('NoCoverage'),
  ];
  const asked = killed + timedOut + survived + uncovered;
  return {
    killed,
    timedOut,
    survived,
    uncovered,
    leftOut: mutants.length - asked,
    score: (killed + timedOut) / asked,
  };
}

/** A line a folder and one for all of them, for `textTable`. */
export function scoreRows(files: MutatedFiles): string[][] {
  const byFolder = Map.groupBy(Object.entries(files), ([file]) => file.slice(0, file.lastIndexOf('/')));
  const rows = [...byFolder]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([folder, held]) =>
      scoreRow(
        folder,
        held.flatMap(([, { mutants }]) => mutants),
      ),
    );
  return [
    ...rows,
    scoreRow(
      'all',
      Object.values(files).flatMap(({ mutants }) => mutants),
    ),
  ];
}

export const scoreHead = ['folder', 'score', 'killed', 'timed out', 'survived', 'no test', 'left out'];

function scoreRow(title: string, mutants: readonly Mutant[]): string[] {
  const { killed, timedOut, survived, uncovered, leftOut, score } = scoreOf(mutants);
  const percent = Number.isNaN(score) ? '–' : `${(100 * score).toFixed(1)} %`;
  return [title, percent, ...[killed, timedOut, survived, uncovered, leftOut].map(String)];
}

/** A line for each change that no test noticed: its place, the code, and what stood in place of it, the white space of both as one space. */
export function survivorLines(files: MutatedFiles): string[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .toSorted((left, right) => left.location.start.line - right.location.start.line)
      .map(({ status, mutatorName, replacement, location: { start, end } }) => {
        const place = `${file}:${String(start.line)}:${String(start.column)}`;
        const code = brief(codeBetween(source.split('\n'), start, end));
        return `${place} ${status === 'Survived' ? 'survived' : 'no test'}: ${code} → ${brief(replacement ?? mutatorName)}`;
      }),
  );
}

function codeBetween(lines: readonly string[], start: Position, end: Position): string {
  const held = lines.slice(start.line - 1, end.line);
  const last = held.length - 1;
  return held
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join(' ');
}

/** UTF-16 code units of code that say which it is. */
const enough = 90;

function brief(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > enough ? `${line.slice(0, enough)} …` : line;
}
