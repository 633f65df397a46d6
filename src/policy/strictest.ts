import { isStricter, type Settled } from './degrade.ts';
import { type DecisionKind } from './recommendation.ts';

/**
 * One decision for each name by which a target knows tools: where it takes several for one, the strictest of theirs.
 * In the order of the first tool of each name; names of tools that no rule can name are left out.
 */
export function strictest(
  settled: readonly Settled[],
  nameOf: (tool: string) => string,
): { readonly name: string; readonly kind: DecisionKind }[] {
  const kinds = new Map<string, DecisionKind>();
  for (const { tool, named, enforcement } of settled) {
    const name = nameOf(tool);
    const known = kinds.get(name);
    if (named && (known === undefined || isStricter(enforcement.as, known))) kinds.set(name, enforcement.as);
  }
  const doubtful = new Set(settled.filter(({ named }) => !named).map(({ tool }) => nameOf(tool)));
  return [...kinds]
    .filter(([name, kind]) => kind !== 'allow' || !doubtful.has(name))
    .map(([name, kind]) => ({ name, kind }));
}
