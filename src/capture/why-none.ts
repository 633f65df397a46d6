import { demandedVariables } from './demanded-variables.ts';

/** Why there is no capture of a package, in the order in which reports count them. */
export const whyNone = {
  install: 'could not be installed',
  start: 'names no program to start, or several',
  licence: 'states no licence that the Open Source Initiative has approved',
  key: 'wants a key or an account before it answers',
  program: 'wants a program or a file that is not here',
  time: 'did not answer in time',
  none: 'lists no tools',
  crash: 'ended or answered with an error',
  same: 'lists the same tools as another server',
  suspect: 'gives orders to the model, and wants a person to look at it',
  empty: 'says nothing about any of its tools',
  other: 'is filed with other tools',
} as const;
export type WhyNone = keyof typeof whyNone;

/** By the words of a failure; the first that fits counts. */
const words: readonly (readonly [WhyNone, RegExp])[] = [
  ['install', /\bnpm (?:could|did) not\b/],
  ['start', /\bhas (?:no program|several programs)\b/],
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
const certain: ReadonlySet<WhyNone | undefined> = new Set<WhyNone>(['install', 'start', 'none', 'other', 'key']);

/** What kind of failure a capture's one line tells of. The name of a variable that is not set means a key or an account. */
export function whyThereIsNone(line: string): WhyNone {
  const found = words.find(([, pattern]) => pattern.test(line))?.[0];
  if (certain.has(found)) return found ?? 'crash';
  return demandedVariables(line, []).length > 0 ? 'key' : (found ?? 'crash');
}
