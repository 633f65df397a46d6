import { groupOf, verbGroups } from './object-classes.ts';
import { type Random, Weighted } from './random.ts';
import { type ServerPlan } from './server-plan.ts';
import { type Statistics } from './statistics.ts';
import { madeUpWord } from './words.ts';

/** An argument before it is described: its name in snake case, and what it takes. */
export interface Argument {
  readonly name: string;
  readonly shape: string;
}

/** Chooses arguments as real tools have them: by what the tool does, and of the shape that the name mostly has. */
export function argumentChooser(statistics: Statistics) {
  const byGroup = verbGroups.map(
    (_, group) => new Weighted(statistics.arguments.map(([name, servers]) => [name, servers[group] ?? 0])),
  );
  const shapes = new Map(statistics.arguments.map(([name, , counts]) => [name, new Weighted(Object.entries(counts))]));
  const anyShape = new Weighted(Object.entries(statistics.shapes));
  const endings = [
    'id',
    'name',
    'type',
    'status',
    'ids',
    'key',
    'path',
    'count',
    'date',
    'code',
    'value',
    'mode',
    'size',
  ];

  return (plan: Pick<ServerPlan, 'nouns' | 'trade'>, verb: string, random: Random, count: number): Argument[] => {
    const group = byGroup[verbGroups.indexOf(groupOf(verb))];
    const found = new Map<string, Argument>();
    for (let tries = 0; found.size < count && tries < 4 * count; tries += 1) {
      const isOther = group === undefined || group.isEmpty || random.percent(statistics.otherArguments);
      const name = isOther
        ? `${random.pick(random.percent(80) ? plan.nouns : plan.trade)}_${random.pick(endings)}`
        : group.choose(random);
      const shape = isOther && name.endsWith('_id') ? 'string' : (shapes.get(name) ?? anyShape).choose(random);
      if (!found.has(name)) found.set(name, { name, shape });
    }
    return [...found.values()];
  };
}

/** Arguments that nearly all tools of a server take; their names are the server's own. */
export const sharedArguments = (plan: ServerPlan): Argument[] =>
  Array.from({ length: Math.min(plan.profile.shared, 8) }, (_, index) => ({
    name:
      ['format', 'verbose', 'timeout', 'session_id', 'tenant', 'region', 'dry_run'][index] ??
      madeUpWord(plan.original + index),
    shape: index === 1 || index === 6 ? 'boolean' : 'string',
  }));
