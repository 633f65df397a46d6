import { wordsOf } from '../language/words.ts';
import { type Job } from '../reading/job.ts';

/** Names of arguments and words of a sentence, so that they can be compared across servers. */
export const comparable = (
  parameters: readonly { readonly name: string; readonly path: readonly string[] }[],
  sentence: string,
) => ({
  takes: new Set(
    parameters.filter(({ path }) => path.length === 1).map(({ name }) => name.toLowerCase().replace(/[^a-z0-9]/g, '')),
  ),
  says: new Set(
    wordsOf(sentence)
      .map(({ text }) => text)
      .filter((text) => text.length > 2),
  ),
});

/** What two tools are compared by. Each list holds numbers of words, ascending, each once. */
export interface Compared {
  /** Names of its arguments, in small letters without punctuation. */
  readonly takes: readonly number[];
  /** Words of its first sentence, those of its job left out. */
  readonly says: readonly number[];
  /** Words of its job. */
  readonly job: readonly number[];
}

/** Gives equal words equal numbers; tools can be compared whose words were numbered by the same function. */
export function wordNumbers(): (words: Iterable<string>) => number[] {
  const known = new Map<string, number>();
  const numberOf = (word: string): number => {
    const before = known.get(word);
    if (before !== undefined) return before;
    known.set(word, known.size);
    return known.size - 1;
  };
  return (words) => [...new Set(words)].map(numberOf).sort((a, b) => a - b);
}

/** A tool's words, ready to be compared. */
export function toCompare(
  { takes, says, job }: { takes: Iterable<string>; says: Iterable<string>; job: Pick<Job, 'said' | 'words'> },
  numbers: (words: Iterable<string>) => number[],
): Compared {
  const ofJob = new Set([job.said, ...job.words]);
  return {
    takes: numbers(takes),
    says: numbers([...says].filter((word) => !ofJob.has(word))),
    job: numbers(ofJob),
  };
}

/** How many numbers two ascending lists have in common. */
export function shared(a: readonly number[], b: readonly number[]): number {
  let [at, other, count] = [0, 0, 0];
  while (at < a.length && other < b.length) {
    const [x = 0, y = 0] = [a[at], b[other]];
    if (x === y) count += 1;
    if (x <= y) at += 1;
    if (y <= x) other += 1;
  }
  return count;
}

const share = (both: number, either: number): number => (both === 0 ? 0 : both / either);

/** How near two tools are, 0 to 2: by their arguments and by what they say beside verb and object. */
export function closeness(a: Compared, b: Compared): number {
  const takes = shared(a.takes, b.takes);
  const says = shared(a.says, b.says);
  const either = a.says.length - shared(a.says, b.job) + b.says.length - shared(b.says, a.job) - says;
  return share(takes, a.takes.length + b.takes.length - takes) + share(says, either);
}
