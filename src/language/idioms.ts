import { prepositions } from './lexicon/grammar.ts';
import { idioms } from './lexicon/idioms.ts';
import { writtenForms, type VerbForm } from './verb-forms.ts';

/** A word of a sentence or a name, lower-case, and the punctuation before it. */
interface Said {
  readonly text: string;
  readonly before?: string;
}

/** One step of an idiom: words of which one must stand there, a gap, or words that must not follow. */
type Step =
  | { readonly kind: 'words' | 'maybe' | 'not'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'gap'; readonly least: number };

interface Idiom {
  readonly steps: readonly Step[];
  readonly form: VerbForm;
}

/** Words that a gap may hold. */
const gapLimit = 8;

const stepPattern = /([*+])|(!)?\(([^)]*)\)(\?)?|(!)?([^\s()*+!?]+)(\?)?/g;

/** The steps of a written idiom, the first of them its verb. */
function stepsOf(written: string): Step[] {
  return [...written.matchAll(stepPattern)].map(([, gap, notAny, any, maybeAny, notOne, one = '', maybeOne]) => {
    if (gap !== undefined) return { kind: 'gap', least: gap === '+' ? 1 : 0 };
    const words = new Set((any ?? one).split('|'));
    if (notAny !== undefined || notOne !== undefined) return { kind: 'not', words };
    return { kind: maybeAny !== undefined || maybeOne !== undefined ? 'maybe' : 'words', words };
  });
}

/** Idioms by every form of their verb. */
const byFirst = new Map<string, Idiom[]>();
for (const [verb, list] of Object.entries(idioms))
  for (const written of list.split(';')) {
    const [first, ...steps] = stepsOf(written);
    if (first?.kind !== 'words') continue;
    for (const base of first.words)
      for (const [word, form] of writtenForms(base)) {
        const known = byFirst.get(word) ?? [];
        byFirst.set(word, known);
        known.push({ steps, form: { verb, form, grade: 'plain', foreign: false } });
      }
  }

/** What the steps took: the place behind the last word, and the places of the words in gaps. */
interface Taken {
  readonly end: number;
  readonly open: readonly number[];
}

/** Whether a word goes on in the clause of the one before. */
const joins = (word: Said | undefined): word is Said => word !== undefined && (word.before ?? '') === '';

/** Words that a gap of `+` does not hold: it is one thing. */
const apart = new Set([...prepositions].filter((word) => word !== 'of'));

/** Whether the commas between words in a gap part a list that goes on to its end: `a lamp, plug or sensor`. */
function isOneThing(open: readonly number[], words: readonly Said[]): boolean {
  const parted = open.findLastIndex((place) => words[place]?.before === ',');
  return parted < 0 || open.slice(parted).some((place) => /^(?:and|or)$/.test(words[place]?.text ?? ''));
}

/** What the steps take from `at` on, a gap as little as it can; undefined where the words do not go on like that. */
function follow(words: readonly Said[], at: number, steps: readonly Step[]): Taken | undefined {
  const [step, ...others] = steps;
  if (step === undefined) return { end: at, open: [] };
  const word = words[at];
  if (step.kind === 'gap') {
    const open: number[] = [];
    for (let next = at; next <= at + gapLimit; next += 1) {
      const taken = open.length >= step.least && isOneThing(open, words) ? follow(words, next, others) : undefined;
      if (taken !== undefined) return { end: taken.end, open: [...open, ...taken.open] };
      if (!joins(words[next]) && words[next]?.before !== ',') return undefined;
      if (step.least > 0 && apart.has(words[next]?.text ?? '')) return undefined;
      open.push(next);
    }
    return undefined;
  }
  const stands = joins(word) && step.words.has(word.text);
  if (step.kind === 'not') return stands ? undefined : follow(words, at, others);
  const taken = stands ? follow(words, at + 1, others) : undefined;
  return taken === undefined && step.kind === 'maybe' ? follow(words, at, others) : taken;
}

/** An idiom that begins at a place: the verb that stands for it, the place behind its last word, those of words in its gaps. */
export interface FoundIdiom extends Taken {
  readonly form: VerbForm;
}

/** The longest idiom that begins at a place of lower-case words, all of one clause. */
export function idiomAt(words: readonly Said[], at: number): FoundIdiom | undefined {
  let longest: FoundIdiom | undefined;
  for (const { steps, form } of byFirst.get(words[at]?.text ?? '') ?? []) {
    const taken = follow(words, at + 1, steps);
    if (taken !== undefined && taken.end > (longest?.end ?? 0)) longest = { form, ...taken };
  }
  return longest;
}
