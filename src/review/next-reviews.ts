import { type ServerRecord, type ToolRecord } from '../record.ts';

/** A tool that waits for a reader. */
export interface Waiting {
  readonly server: string;
  readonly record: ToolRecord;
}

type Reason = (waiting: Waiting, contested: ReadonlySet<string>) => boolean;

/** Below this the machine itself says that another reading is possible. */
const surely = 0.9;

/** What makes a tool wait for a reader, the strongest first: one of these outweighs all that follow together. */
const reasons: readonly Reason[] = [
  ({ record: { verdict } }) => verdict.confidence < surely,
  ({ record: { verdict } }) => verdict.claims.mismatches.length > 0,
  ({ record: { verdict } }) => verdict.risk === 'critical' || verdict.category === 'Financial',
  ({ record: { verdict } }) => verdict.signals.includes('secrets'),
  ({ record: { verdict } }) => verdict.signals.includes('access'),
  ({ record: { tool } }, contested) => contested.has(tool.name),
];

/** Tool names that stand under more than one category. */
function contestedNames(all: readonly Waiting[]): ReadonlySet<string> {
  const byName = Map.groupBy(all, ({ record }) => record.tool.name);
  return new Set(
    [...byName].flatMap(([name, same]) =>
      new Set(same.map(({ record }) => record.verdict.category)).size > 1 ? [name] : [],
    ),
  );
}

const everyTool = (servers: readonly ServerRecord[]): Waiting[] =>
  servers.flatMap(({ id, tools }) => tools.map((record) => ({ server: id, record })));

/** Tools without a review of their definition of today, those first that most deserve one. */
export function nextReviews(servers: readonly ServerRecord[]): Waiting[] {
  const all = everyTool(servers);
  const contested = contestedNames(all);
  const weight = (waiting: Waiting): number =>
    reasons.reduce((sum, holds) => sum * 2 + Number(holds(waiting, contested)), 0);
  return all
    .filter(({ record }) => !record.review)
    .map((waiting) => ({ waiting, weight: weight(waiting) }))
    .sort((a, b) => b.weight - a.weight || a.waiting.record.verdict.confidence - b.waiting.record.verdict.confidence)
    .map(({ waiting }) => waiting);
}

/** Reviewed tools that nobody has read a second time, in the order of their hashes: as good as a random draw. */
export const nextSecondReadings = (servers: readonly ServerRecord[]): Waiting[] =>
  everyTool(servers)
    .filter(({ record: { review } }) => review && !review.second)
    .sort((a, b) => (a.record.tool.hash < b.record.tool.hash ? -1 : 1));
