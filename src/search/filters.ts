import { categories, risks, signals, type Category, type Risk, type Signal } from '../vocabulary.ts';
import { type Entry, type ToolEntry, unpackedFacts } from './entry.ts';
import { type OpenIndex } from './open-index.ts';

/** What results are narrowed to; servers pass no filter. */
export interface Filters {
  readonly category?: Category | undefined;
  readonly risk?: Risk | undefined;
  readonly signal?: Signal | undefined;
}

/** What a word names of what results are narrowed to: `destructive`, `critical`, `secret`. */
export function namedFilter(word: string): Filters | undefined {
  const category = categories.find((one) => one.toLowerCase() === word);
  const risk = risks.find((one) => one === word);
  const signal = signals.find((one) => one === word || one === `${word}s`);
  return category ? { category } : risk ? { risk } : signal ? { signal } : undefined;
}

/** Whether results are narrowed at all. */
export const narrows = ({ category, risk, signal }: Filters): boolean =>
  category !== undefined || risk !== undefined || signal !== undefined;

export const passes = (entry: Entry, filters: Filters): boolean =>
  !narrows(filters) || (entry.kind === 'tool' && has(entry, filters));

const has = (facts: Pick<ToolEntry, 'category' | 'risk' | 'signals'>, { category, risk, signal }: Filters): boolean =>
  (category === undefined || facts.category === category) &&
  (risk === undefined || facts.risk === risk) &&
  (signal === undefined || facts.signals.includes(signal));

/** Which of these numbers pass, in their order. Facts are read where results are narrowed. */
export async function passing(index: OpenIndex, numbers: readonly number[], filters: Filters): Promise<Set<number>> {
  if (!narrows(filters)) return new Set(numbers);
  const tools = numbers.filter((number) => number >= index.firstTool);
  const fileOfTool = (number: number): number => Math.floor((number - index.firstTool) / index.factsPerFile);
  const files = await Promise.all(
    [...new Set(tools.map(fileOfTool))].map(async (file) => [file, await index.facts(file)] as const),
  );
  const facts = new Map(files);
  return new Set(
    tools.filter((number) => {
      const packed = facts.get(fileOfTool(number))?.[(number - index.firstTool) % index.factsPerFile];
      return packed !== undefined && has(unpackedFacts(packed), filters);
    }),
  );
}

/** The first `wanted` tools that pass, by what they do, and whether there are more or `total` is the number of all. */
export async function narrowed(
  index: OpenIndex,
  filters: Filters,
  wanted: number,
): Promise<{ readonly entries: readonly Entry[]; readonly more: boolean; readonly total: number | undefined }> {
  const found: number[] = [];
  const files = Math.ceil(index.tools / index.factsPerFile);
  let file = 0;
  for (; file < files && found.length <= wanted; file += 1) {
    const facts = await index.facts(file);
    const first = index.firstTool + file * index.factsPerFile;
    facts.forEach((packed, at) => {
      if (has(unpackedFacts(packed), filters)) found.push(first + at);
    });
  }
  const entries = await index.entries(found.slice(0, wanted));
  return { entries, more: found.length > wanted, total: file === files ? found.length : undefined };
}
