import { compareVersions } from './versions.ts';

type Test = (version: string) => boolean;

const holds: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
  '=': (order) => order === 0,
};

/** One bound: `< 1.2.3`, `<= 1.2`, `>= 1.0`, `= 3.0.5`, or a bare version. Undefined for anything else. */
function bound(text: string): Test | undefined {
  const match = /^(<=|>=|<|>|=)?\s*v?(\d[\w.+-]*)$/.exec(text.trim());
  const compare = holds[match?.[1] ?? '='];
  const version = match?.[2];
  return compare && version !== undefined ? (candidate) => compare(compareVersions(candidate, version)) : undefined;
}

/** Bounds that all hold: `>= 1.0, < 2.0`, or `1.0 to 1.9` with both ends. */
function interval(text: string): Test | undefined {
  const ends = /^(\S+) to (\S+)$/.exec(text.trim());
  const pieces = ends ? [`>= ${ends[1] ?? ''}`, `<= ${ends[2] ?? ''}`] : text.split(',');
  const tests = pieces.map(bound).filter((test) => test !== undefined);
  return tests.length === pieces.length ? (version) => tests.every((test) => test(version)) : undefined;
}

/**
 * Whether a version lies in an affected range as `advisories.yaml` writes it: intervals separated by semicolons, bounds
 * by commas. Undefined when the range or the version cannot be compared, e.g. a range of commits.
 */
export function isAffected(version: string, affected: string): boolean | undefined {
  const pieces = affected.split(';');
  const tests = pieces.map(interval).filter((test) => test !== undefined);
  return /^v?\d/.test(version) && tests.length === pieces.length ? tests.some((test) => test(version)) : undefined;
}
