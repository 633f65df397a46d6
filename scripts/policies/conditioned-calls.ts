import { type PolicyEntry } from '../../src/policy/recommendation.ts';
import { breakingArguments, passingArguments } from '../../src/policy/sample-arguments.ts';

/** Calls that pass every condition, break each, and name no argument. */
export const callsOf = (entry: PolicyEntry): Record<string, unknown>[] => [
  passingArguments(entry),
  ...breakingArguments(entry),
  {},
];

/** Tools that have conditions, allowed under these: what a reader without limits would write. */
export const unlimited = (entries: readonly PolicyEntry[]): PolicyEntry[] =>
  entries.map((entry) => ({
    ...entry,
    recommendation: {
      ...entry.recommendation,
      ...(entry.recommendation.conditions.length > 0 && { decision: { kind: 'allow' as const } }),
    },
  }));
