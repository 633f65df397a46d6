import { type Json, type JsonObject } from '../../src/manifest/json.ts';
import { type Argument } from './arguments.ts';
import { type Random } from './random.ts';
import { type ServerPlan } from './server-plan.ts';
import { type Statistics } from './statistics.ts';
import { joined } from './tool-names.ts';
import { actions, fields, options } from './words.ts';

/** So many different words to choose from; those of an argument that says what is done are verbs. */
const choices = (name: string, random: Random, count: number): Json[] => {
  const list = /^(?:action|operation|method|command)$/.test(name) ? actions : options;
  const found = new Set<string>();
  for (let tries = 0; found.size < count && tries < 4 * count; tries += 1)
    found.add(tries > list.length ? `${random.pick(list)}_${String(tries)}` : random.pick(list));
  return [...found];
};

/** JSON Schema of an argument's shape, without its description. */
function schemaOf(name: string, shape: string, statistics: Statistics, random: Random, depth: number): JsonObject {
  if (shape === 'enum')
    return { type: 'string', enum: choices(name, random, Math.max(1, random.round(random.of(statistics.options)))) };
  if (shape.endsWith('?')) return { type: [shape.slice(0, -1), 'null'] };
  if (shape === 'several')
    return { anyOf: [{ type: 'string' }, { type: random.pick(['number', 'array', 'null', 'object']) }] };
  if (shape === 'untyped') return {};
  if (shape === 'array:untyped') return { type: 'array' };
  if (shape.startsWith('array:'))
    return {
      type: 'array',
      items: schemaOf(name, depth > 2 ? 'string' : shape.slice(6), statistics, random, depth + 1),
    };
  if (shape !== 'object+') return { type: shape };
  const count = depth > 2 ? 1 : Math.min(40, Math.max(1, random.round(random.of(statistics.nested))));
  const properties = Array.from({ length: count }, (): [string, Json] => {
    const inner = random.percent(12)
      ? 'object+'
      : random.pick(['string', 'string', 'number', 'boolean', 'enum', 'array:string']);
    const told = random.percent(60) ? { description: `The ${random.pick(fields).replaceAll('_', ' ')}` } : {};
    return [
      random.pick(fields),
      { ...schemaOf('', depth > 1 ? 'string' : inner, statistics, random, depth + 1), ...told },
    ];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(random.percent(30) ? { required: [properties[0]?.[0] ?? ''] } : {}),
  };
}

/** What authors add to a type: a default, bounds, a format. */
function addDetails(more: JsonObject, shape: string, statistics: Statistics, random: Random): void {
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
}

/** Writes what is said of one tool and its arguments. */
export interface Voice {
  /** A description of about so many characters. @param lined whether it is laid out in lines */
  description(length: number, lined: boolean): string;
  /** An argument's description of about so many characters. @param name in snake case */
  argument(name: string, shape: string, length: number): string;
}

const dialects = ['', 'http://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft/2020-12/schema'];

/** An input schema with these arguments. */
export function inputSchema(
  { profile, argumentStyle }: ServerPlan,
  statistics: Statistics,
  voice: Voice,
  list: readonly Argument[],
  random: Random,
): JsonObject {
  const properties: JsonObject = {};
  const required: string[] = [];
  for (const { name, shape } of list) {
    const own = joined(name.split('_'), argumentStyle);
    const length = profile.argumentText * (random.of(statistics.argumentTextSpread) / 100);
    const schema = schemaOf(name, shape, statistics, random, 0);
    if (random.percent(profile.argumentsDescribed)) schema['description'] = voice.argument(name, shape, length);
    addDetails(schema, shape, statistics, random);
    properties[own] = schema;
    if (random.percent(profile.required)) required.push(own);
  }
  const schema: JsonObject = { type: 'object', properties };
  if (required.length > 0) schema['required'] = required;
  if (random.percent(profile.closed)) schema['additionalProperties'] = false;
  const dialect = dialects[profile.dialect] ?? '';
  if (dialect !== '') schema['$schema'] = dialect;
  return schema;
}
