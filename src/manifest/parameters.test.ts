import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textAt } from './json-pointer.ts';
import { type Json } from './json.ts';
import { findParameters, type FoundParameters } from './parameters.ts';
import { type ToolDefinition } from './tool.ts';

const read = (definition: ToolDefinition): FoundParameters =>
  findParameters(definition, JSON.stringify(definition).length);
const of = (inputSchema: object) => read({ name: 'tool', inputSchema: inputSchema as Json }).parameters;

test('top-level arguments come with type, requirement and options', () => {
  const [action, path] = of({
    type: 'object',
    required: ['action'],
    properties: {
      action: { enum: ['create', 'delete'], description: 'What to do' },
      path: { type: ['string', 'null'], format: 'uri' },
    },
  });
  expect(action).toMatchObject({ name: 'action', required: true, description: 'What to do', path: ['action'] });
  expect(action?.options).toEqual([
    { value: 'create', pointer: '/inputSchema/properties/action/enum/0' },
    { value: 'delete', pointer: '/inputSchema/properties/action/enum/1' },
  ]);
  expect(path).toMatchObject({ types: ['string', 'null'], required: false, format: 'uri' });
});

test('nested objects, arrays, unions and local references are followed', () => {
  const found = of({
    $defs: { file: { type: 'object', properties: { name: { type: 'string' } } } },
    properties: {
      files: { type: 'array', items: { $ref: '#/$defs/file' } },
      mode: { anyOf: [{ const: 'fast' }, { const: 'slow' }] },
    },
  });
  expect(found.map(({ path }) => path.join('.'))).toEqual(['files', 'files.name', 'mode']);
  expect(found[2]?.options.map(({ value }) => value)).toEqual(['fast', 'slow']);
});

test('a reference with escaped characters is followed', () => {
  const found = of({ $defs: { step: { properties: { delete: { type: 'boolean' } } } }, $ref: '#/%24defs/step' });
  expect(found.map(({ name }) => name)).toEqual(['delete']);
});

test('a cyclic reference ends', () => {
  const found = of({ $defs: { node: { properties: { next: { $ref: '#/$defs/node' } } } }, $ref: '#/$defs/node' });
  expect(found.map(({ name }) => name)).toEqual(['next']);
});

test.each([
  ['no schema', undefined],
  ['a remote reference', { $ref: 'https://example.org/schema.json' }],
  ['a broken escape in a reference', { $ref: '#/%E0%A4/x' }],
  ['a dangling reference', { $ref: '#/$defs/nothing' }],
  ['boolean sub-schemas', { properties: { a: true, b: false } }],
  ['required: true on a property', { properties: { id: { type: 'string', required: true } } }],
])('survives %s', (_what, schema) => {
  expect(() => read({ name: 'x', ...(schema && { inputSchema: schema as Json }) })).not.toThrow();
});

test('branches that describe one argument make one parameter of all that they say', () => {
  const [both, ...others] = of({
    anyOf: [
      {
        required: ['id', 'page'],
        properties: { id: { type: 'string', enum: ['a', 'b'], description: 'A name.' }, page: { type: 'number' } },
      },
      {
        required: ['id'],
        properties: {
          id: {
            type: ['string', 'integer'],
            enum: ['b', 'c'],
            format: 'uuid',
            pattern: '^.$',
            description: 'A number.',
          },
          page: {},
        },
      },
    ],
  });
  expect(both).toMatchObject({
    pointer: '/inputSchema/anyOf/0/properties/id',
    types: ['string', 'integer'],
    description: 'A name.',
    required: true,
    format: 'uuid',
    pattern: '^.$',
  });
  expect(both?.options.map(({ value }) => value).sort()).toEqual(['a', 'b', 'c']);
  expect(others).toMatchObject([{ name: 'page', required: false }]);
});

test('the first of two formats and patterns stands', () => {
  const [id] = of({
    oneOf: [
      { properties: { id: { format: 'uri', pattern: 'a' } } },
      { properties: { id: { format: 'uuid', pattern: 'b' } } },
    ],
  });
  expect(id).toMatchObject({ format: 'uri', pattern: 'a' });
});

test('an argument takes format, pattern, types and values from what it refers to, its own words first', () => {
  const $defs = {
    day: { type: 'string', format: 'date', pattern: '^2', enum: ['2026'], description: 'Any day.' },
  };
  const [from, to] = of({
    $defs,
    properties: {
      from: { $ref: '#/$defs/day', description: 'First day.' },
      to: { $ref: '#/$defs/day', format: 'time' },
    },
  });
  expect(from).toMatchObject({ types: ['string'], format: 'date', pattern: '^2', description: 'First day.' });
  expect(from?.options).toEqual([{ value: '2026', pointer: '/inputSchema/$defs/day/enum/0' }]);
  expect(to).toMatchObject({ format: 'time', description: '' });
});

test('values under names that the caller makes up are read inside an argument and, at the top, where no name is listed', () => {
  const names = (schema: object) => of(schema).map(({ path }) => path.join('.'));
  const open = { additionalProperties: { properties: { inner: {} } } };
  expect(names({ properties: { map: open } })).toEqual(['map', 'map.inner']);
  expect(names(open)).toEqual(['inner']);
  expect(names({ properties: {}, ...open })).toEqual([]);
});

const nested = (depth: number): object =>
  depth === 0 ? {} : { properties: { [`l${String(depth)}`]: nested(depth - 1) } };

test('arguments are read forty levels deep', () => {
  const found = of(nested(50));
  expect(found).toHaveLength(40);
  expect(found.at(-1)?.path).toHaveLength(40);
});

test('of what is no text, no format, pattern or description is taken', () => {
  const [id] = of({ properties: { id: { type: 7, format: 1, pattern: {}, description: ['x'], enum: 'a' } } });
  expect(id).toMatchObject({ types: [], format: undefined, pattern: undefined, description: '', options: [] });
});

describe('a schema beyond what is read', () => {
  const whole = (inputSchema: object) => read({ name: 'tool', inputSchema: inputSchema as Json }).isWhole;
  const properties = (count: number, schema: object = {}) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${String(index)}`, schema]));

  const chain = (length: number) => ({
    $ref: '#/$defs/p0',
    $defs: Object.fromEntries(
      Array.from({ length }, (_, index) => [
        `p${String(index)}`,
        { anyOf: [{ $ref: `#/$defs/p${String(index + 1)}` }] },
      ]),
    ),
  });
  /** Definitions that each name the next one twice: few letters, and twice as many arguments with each. */
  const multiplied = (levels: number) => ({
    $ref: '#/$defs/p0',
    $defs: Object.fromEntries(
      Array.from({ length: levels }, (_, index) => {
        const next = { $ref: `#/$defs/p${String(index + 1)}` };
        return [`p${String(index)}`, { properties: { a: next, b: next } }];
      }),
    ),
  });

  test('is said to be one, and only that', () => {
    expect(whole({ properties: properties(10_000) })).toBe(true);
    expect(whole({ properties: properties(10_001) })).toBe(false);
    expect(whole(nested(40))).toBe(true);
    expect(whole(nested(41))).toBe(false);
    expect(whole({ properties: { a: { anyOf: Array.from({ length: 5_000 }, () => ({})) } } })).toBe(true);
    expect(whole({ properties: { a: { anyOf: Array.from({ length: 30_000 }, () => ({})) } } })).toBe(false);
    expect(whole(chain(100))).toBe(true);
    expect(whole(chain(20_000))).toBe(false);
    expect(whole(multiplied(5))).toBe(true);
    expect(whole(multiplied(8))).toBe(false);
    expect(whole({ properties: { ['x'.repeat(3000)]: {} } })).toBe(true);
    expect(whole({ properties: { ['x'.repeat(5000)]: {} } })).toBe(false);
  });

  const long = 'x'.repeat(1_000_000);
  test.each<[string, object]>([
    ['many arguments inside one of a name of a megabyte', { properties: { [long]: { properties: properties(400) } } }],
    [
      'many references to one that leads nowhere for a megabyte',
      {
        properties: properties(400, { $ref: '#/$defs/a' }),
        $defs: { a: { anyOf: properties(0), $ref: `#${'/a'.repeat(500_000)}` } },
      },
    ],
    [
      'many references to a union of many',
      {
        properties: properties(400, { $ref: '#/$defs/a' }),
        $defs: { a: { anyOf: Array.from({ length: 200_000 }, () => ({})) } },
      },
    ],
    [
      'definitions that each name all of them',
      {
        properties: properties(100, { $ref: '#/$defs/p0' }),
        $defs: properties(300, {
          anyOf: Array.from({ length: 300 }, (_, index) => ({ $ref: `#/$defs/p${String(index)}` })),
        }),
      },
    ],
    ['references that lead on a hundred thousand times', chain(100_000)],
    ['arguments that multiply', multiplied(10_000)],
    [
      'anchors by the thousand',
      { properties: properties(400, { $ref: '#z' }), $defs: { list: Array.from({ length: 300_000 }, () => ['a']) } },
    ],
  ])('takes no longer than a moment: %s', (_what, inputSchema) => {
    const before = process.cpuUsage();
    of(inputSchema);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500);
  });
});

test('for any JSON as schema, every parameter’s pointer addresses its own name', () => {
  const schema = fc.letrec((tie) => ({
    schema: fc.record(
      {
        properties: fc.dictionary(fc.string(), tie('schema'), { maxKeys: 3 }),
        items: tie('schema'),
        $ref: fc.constantFrom('#', '#/properties', '#/$defs/a', 'x'),
        enum: fc.array(fc.jsonValue(), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
  })).schema;
  fc.assert(
    fc.property(schema, (inputSchema) => {
      const definition = { name: 'x', inputSchema: JSON.parse(JSON.stringify(inputSchema)) as Json };
      for (const { pointer, name, options } of read(definition).parameters) {
        expect(textAt(definition, pointer)).toBe(name);
        for (const option of options) expect(textAt(definition, option.pointer)).toBe(option.value);
      }
    }),
  );
});
