import { whyLeftOut } from '../manifest/left-out.ts';
import { demandedVariables } from './demanded-variables.ts';

/** Why there is no new capture of a package: it is left out, is no server at all, or is filed already and differs. */
export const whyNone = {
  ...whyLeftOut,
  library: 'is a library: it has no program to start',
  other: 'is filed with other tools',
} as const;
export type WhyNone = keyof typeof whyNone;

/** By the words of a failure; the first that fits counts. */
const words: readonly (readonly [WhyNone, RegExp])[] = [
  ['install', /\bnpm (?:could|did) not\b/],
  ['library', /\bhas no program\b/],
  ['start', /\bhas several programs\b/],
  ['none', /\blisted no tools\b/],
  ['other', /\bis filed with other tools\b/],
  [
    'key',
    /api[ _-]?keys?|access[ _-]?tokens?|credentials?|unauthorized|authenticat|log ?in\b|not logged in|\b40[13]\b|client[ _-]?(?:id|secret)|password/i,
  ],
  ['program', /ENOENT|command not found|not found in PATH|is not installed|no such file|cannot find module|\bspawn\b/i],
  ['time', /within \d+ s\b|timed? ?out|ETIMEDOUT/i],
];

/** Of these a name in capitals tells nothing else. */
const certain: ReadonlySet<WhyNone | undefined> = new Set<WhyNone>([
  'install',
  'library',
  'start',
  'none',
  'other',
  'key',
]);

/** What kind of failure a capture's one line tells of. The name of a variable that is not set means a key or an account. */
export function whyThereIsNone(line: string): WhyNone {
  const found = words.find(([, pattern]) => pattern.test(line))?.[0];
  if (certain.has(found)) return found ?? 'crash';
  return demandedVariables(line, []).length > 0 ? 'key' : (found ?? 'crash');
}
