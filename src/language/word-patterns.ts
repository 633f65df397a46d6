import { prepositions } from './lexicon/grammar.ts';

/** A word of a sentence or a name, lower-case, and the punctuation before it. */
export interface Said {
  readonly text: string;
  readonly before?: string;
}

/** One step of a pattern: words of which one must stand there, a gap, words that must not follow, or the end of the clause. */
type Step =
  | { readonly kind: 'words' | 'maybe' | 'not'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'gap'; readonly least: number }
  | { readonly kind: 'end' };

/** Words that a gap may hold. */
const gapLimit = 8;

const stepPattern = /([*+])|(!)?\(([^)]*)\)(\?)?|(!)?([^\s()*+!?]+)(\?)?/g;

/**
 * The steps of a written pattern, in words of small letters: `*` stands for up to eight words, `+` for at least one and no
 * preposition but `of`, `(a|b)` for one of several, `(a|b)?` for one or none, a last `!word` for a word that must not follow, a
 * last `.` for the end of the clause.
 */
function stepsOf(written: string): Step[] {
  return [...written.matchAll(stepPattern)].map(([, gap, notAny, any, maybeAny, notOne, one = '', maybeOne]) => {
    if (gap !== undefined) return { kind: 'gap', least: gap === '+' ? 1 : 0 };
    if (one === '.') return { kind: 'end' };
    const words = new Set((any ?? one).split('|'));
    if (notAny !== undefined || notOne !== undefined) return { kind: 'not', words };
    return { kind: maybeAny !== undefined || maybeOne !== undefined ? 'maybe' : 'words', words };
  });
}

/** The words with which a pattern may begin: `(put|lay) * aside` → put, lay. */
export const firstWords = (written: string): string[] =>
  /^\s*\(?([^\s()*+!?]+)\)?/.exec(written)?.[1]?.split('|') ?? [];

/** What the steps took: the place behind the last word, and the places of the words in gaps. */
export interface Taken {
  readonly end: number;
  readonly open: readonly number[];
}

/** Whether a word goes on in the clause of the one before. */
const joins = (word: Said | undefined): word is Said => word !== undefined && (word.before ?? '') === '';

/** Words that a gap of `+` does not hold: it is one thing. */
const apart = new Set([...prepositions].filter((word) => word !== 'of'));

/** Whether commas between the words of a gap part a list that goes on to its end: `a lamp, plug or sensor`. */
function isOneThing(words: readonly Said[], from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at -= 1) {
    const { text = '', before } = words[at] ?? {};
    if (/^(?:and|or)$/.test(text)) return true;
    if (before === ',') return false;
  }
  return true;
}

/** A pattern as it is written; what follows its first word is read when that is first met, since most programs end before they meet many. */
export interface Pattern {
  readonly written: string;
  steps?: readonly Step[];
}

const stepsBehind = (pattern: Pattern): readonly Step[] => (pattern.steps ??= stepsOf(pattern.written).slice(1));

/** Words of which one has to stand behind the first for a pattern to take anything; undefined where nothing has to. */
export function neededWords(pattern: Pattern): ReadonlySet<string> | undefined {
  for (const step of stepsBehind(pattern)) if (step.kind === 'words') return step.words;
  return undefined;
}

/** What a pattern takes of words in which its first one stands at a place; undefined where they do not go on like that. */
export const takenBy = (pattern: Pattern, words: readonly Said[], at: number): Taken | undefined =>
  follow(words, at + 1, stepsBehind(pattern));

/** What the steps from `step` on take from `at` on, a gap as little as it can; undefined where the words do not go on like that. */
function follow(words: readonly Said[], at: number, steps: readonly Step[], step = 0): Taken | undefined {
  const wanted = steps[step];
  if (wanted === undefined) return { end: at, open: [] };
  if (wanted.kind === 'gap') return overGap(words, at, steps, step, wanted.least);
  const word = words[at];
  if (wanted.kind === 'end') return joins(word) ? undefined : follow(words, at, steps, step + 1);
  const stands = joins(word) && wanted.words.has(word.text);
  if (wanted.kind === 'not') return stands ? undefined : follow(words, at, steps, step + 1);
  const taken = stands ? follow(words, at + 1, steps, step + 1) : undefined;
  return taken === undefined && wanted.kind === 'maybe' ? follow(words, at, steps, step + 1) : taken;
}

/** The same for a gap of at least so many words and what stands behind it. */
function overGap(
  words: readonly Said[],
  at: number,
  steps: readonly Step[],
  step: number,
  least: number,
): Taken | undefined {
  for (let next = at; next <= at + gapLimit; next += 1) {
    const taken = next >= at + least && isOneThing(words, at, next) ? follow(words, next, steps, step + 1) : undefined;
    if (taken !== undefined) return { end: taken.end, open: [...placesTo(at, next), ...taken.open] };
    const { text = '', before = '' } = words[next] ?? {};
    if (text === '' || (before !== '' && before !== ',') || (least > 0 && apart.has(text))) return undefined;
  }
  return undefined;
}

const placesTo = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** Words between blanks as one step of a pattern takes them: `lost gone` → `lost|gone`. */
export const choiceOf = (words: string): string => words.trim().split(/\s+/).join('|');
