import { type Json, type JsonObject } from '../../src/manifest/json.ts';
import { argumentDescription, type Subject } from './english.ts';
import { foreignText } from './foreign.ts';
import { groupOf, verbGroups } from './object-classes.ts';
import { type Random, Weighted } from './random.ts';
import { type ServerPlan } from './server-plan.ts';
import { type Statistics } from './statistics.ts';
import { joined } from './tool-names.ts';
import { fields, madeUpWord, options } from './words.ts';

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

const words = (random: Random, count: number): Json[] => {
  const found = new Set<string>();
  for (let tries = 0; found.size < count && tries < 4 * count; tries += 1)
    found.add(tries > options.length ? `${random.pick(options)}_${String(tries)}` : random.pick(options));
  return [...found];
};

/** JSON Schema of an argument's shape, without its description. */
function schemaOf(shape: string, statistics: Statistics, random: Random, depth: number): JsonObject {
  if (shape === 'enum')
    return { type: 'string', enum: words(random, Math.max(1, random.round(random.of(statistics.options)))) };
  if (shape.endsWith('?')) return { type: [shape.slice(0, -1), 'null'] };
  if (shape === 'several')
    return { anyOf: [{ type: 'string' }, { type: random.pick(['number', 'array', 'null', 'object']) }] };
  if (shape === 'any') return {};
  if (shape === 'array:any') return { type: 'array' };
  if (shape.startsWith('array:'))
    return { type: 'array', items: schemaOf(depth > 2 ? 'string' : shape.slice(6), statistics, random, depth + 1) };
  if (shape !== 'object+') return { type: shape };
  const count = depth > 2 ? 1 : Math.min(40, Math.max(1, random.round(random.of(statistics.nested))));
  const properties = Array.from({ length: count }, (): [string, Json] => {
    const inner = random.percent(12)
      ? 'object+'
      : random.pick(['string', 'string', 'number', 'boolean', 'enum', 'array:string']);
    const told = random.percent(60) ? { description: `The ${random.pick(fields).replaceAll('_', ' ')}` } : {};
    return [random.pick(fields), { ...schemaOf(depth > 1 ? 'string' : inner, statistics, random, depth + 1), ...told }];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(random.percent(30) ? { required: [properties[0]?.[0] ?? ''] } : {}),
  };
}

/** What authors add to a type: a default, bounds, a format. */
function details(shape: string, statistics: Statistics, random: Random): JsonObject {
  const more: JsonObject = {};
  const isNumber = shape === 'number' || shape === 'integer';
  if (random.percent(statistics.defaults) && !shape.includes(':'))
    more['default'] = isNumber
      ? 10 * (1 + random.below(10))
      : shape === 'boolean'
        ? random.percent(50)
        : shape.startsWith('object')
          ? {}
          : random.pick(options);
  if (random.percent(statistics.bounds * 2) && isNumber)
    Object.assign(more, { minimum: random.below(2), maximum: 10 ** (1 + random.below(4)) });
  if (random.percent(statistics.bounds) && shape === 'string') more['minLength'] = 1;
  if (random.percent(statistics.patterns) && shape === 'string')
    more['format'] = random.pick(['uri', 'date', 'date-time', 'email', 'uuid']);
  return more;
}

/** An input schema with these arguments. */
export function inputSchema(
  plan: ServerPlan,
  statistics: Statistics,
  subject: Subject,
  list: readonly Argument[],
  random: Random,
): JsonObject {
  const { profile, language, argumentStyle } = plan;
  const named = list.map(({ name, shape }): [string, JsonObject] => {
    const length = profile.argumentText * (random.of(statistics.argumentTextSpread) / 100);
    const told = random.percent(profile.argumentsDescribed)
      ? {
          description:
            language === 'en'
              ? argumentDescription(subject, random, name, shape, length)
              : foreignText(language, 'argument', subject, random, length),
        }
      : {};
    const schema = { ...schemaOf(shape, statistics, random, 0), ...told, ...details(shape, statistics, random) };
    return [joined(name.split('_'), argumentStyle), schema];
  });
  const required = named.filter(() => random.percent(profile.required)).map(([name]) => name);
  const dialect =
    ['', 'http://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft/2020-12/schema'][profile.dialect] ??
    '';
  return {
    type: 'object',
    properties: Object.fromEntries(named),
    ...(required.length > 0 ? { required } : {}),
    ...(random.percent(profile.closed) ? { additionalProperties: false } : {}),
    ...(dialect === '' ? {} : { $schema: dialect }),
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
