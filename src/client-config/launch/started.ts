/** A published npm package and how a command line starts it. */
export interface NpmCommand {
  readonly package: string;
  readonly version: string | undefined;
  /** Which of the package's programs is started, where the command line names it apart from the package. */
  readonly bin?: string;
  /** What the package is given, secrets among it. */
  readonly args: readonly string[];
}

/** Why a command line does not start the same files every time, or why nobody can tell. */
export interface Loose {
  /** The package or program in question, as people name it. */
  readonly what: string;
  /** What is said of it, `names no version`; or what is not understood. */
  readonly why: string;
  /** False where the command line, or a part of it, is not understood. */
  readonly isUnderstood: boolean;
}

/** What a command line starts. */
export interface Started {
  /** The npm package. */
  readonly npm?: NpmCommand;
  /** Package URL without version, of any registry. */
  readonly purl?: string;
  /** Version, tag, range or commit as the command line names it. */
  readonly version?: string;
  /** Absent where the same words always start the same files, or what lies on this machine. */
  readonly loose?: Loose;
  /** The program of this machine that is run in the end, and its arguments. */
  readonly words?: readonly string[];
}

/** How a line inside a command line is read. */
export type ReadLine = (words: readonly string[]) => Started;

/** Nobody can say what this starts. */
export const notUnderstood = (what: string, why: string): Started => ({ loose: { what, why, isUnderstood: false } });

/** What names a published version, or one that moves. */
export function looseVersion(what: string, version: string | undefined, isExact: boolean): { loose?: Loose } {
  if (isExact) return {};
  const why = version === undefined || version === '' ? 'names no version' : `names ${version}, which can move`;
  return { loose: { what, why, isUnderstood: true } };
}

/** Words that a variable or a command fills in when the line is run. */
export const isFilledIn = (text: string): boolean => /[$%`]|\{[^{}]*\}/.test(text);

/** The name of the program in a path, without what Windows adds: `npx` of `C:\\…\\npx.cmd`. */
export const programName = (command: string): string =>
  (command.split(/[\\/]/).at(-1) ?? '').toLowerCase().replace(/\.(?:cmd|exe|bat|ps1)$/, '');
