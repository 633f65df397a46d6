import { describe, expect, test } from 'vitest';
import { type JsonObject } from './json.ts';
import { maxVisits, type PlacedSchema } from './schema-places.ts';
import {
  differentOptions,
  elementsIn,
  type KnownSchemas,
  openIn,
  optionsOf,
  ownOptions,
  ownTypes,
  sameAs,
  typesOf,
  wholeSchema,
} from './schema-values.ts';

const known = (inputSchema: JsonObject): KnownSchemas => ({
  definition: { name: 'search', inputSchema },
  facts: new Map(),
  visits: 0,
});
const at = (schema: JsonObject, pointer = '/inputSchema'): PlacedSchema => ({ pointer, schema });
const types = (schema: JsonObject) => typesOf(known(schema), at(schema));
const options = (schema: JsonObject) => optionsOf(known(schema), at(schema)).map(({ value }) => value);
const listed = (count: number) => Array.from({ length: count }, (_, index) => `option ${String(index)}`);

test.each<[JsonObject, readonly string[]]>([
  [{ type: 'string' }, ['string']],
  [{ type: ['string', 'null', 'string', 7] }, ['string', 'null']],
  [{ type: { const: 'string' } }, []],
  [{}, []],
])('%j by itself has types %j', (schema, expected) => {
  expect(ownTypes(schema)).toEqual(expected);
});

test('types are those of all branches and references, each once, in the order of reading', () => {
  const $defs = { text: { type: 'string' }, row: { oneOf: [{ $ref: '#/$defs/text' }, { type: 'array' }] } };
  expect(types({ $defs, anyOf: [{ type: 'number' }, { $ref: '#/$defs/row' }, { type: 'number' }] })).toEqual([
    'number',
    'string',
    'array',
  ]);
  expect(types({ type: 'object', allOf: [{ type: 'null' }], items: { type: 'string' } })).toEqual(['object', 'null']);
  expect(types({ $ref: '#', type: 'object' })).toEqual(['object']);
});

test.each<[JsonObject, readonly [string, string][]]>([
  [
    { enum: ['a', 1, 'b', null] },
    [
      ['a', '/enum/0'],
      ['b', '/enum/2'],
    ],
  ],
  [{ const: 'only' }, [['only', '/const']]],
  [
    { enum: ['a'], const: 'b' },
    [
      ['a', '/enum/0'],
      ['b', '/const'],
    ],
  ],
  [{ const: 3 }, []],
  [{ enum: 'a' }, []],
  [{}, []],
])('%j by itself allows %j', (schema, expected) => {
  const own = ownOptions(at(schema, '/inputSchema/properties/mode'));
  expect(own).toEqual(expected.map(([value, place]) => ({ value, pointer: `/inputSchema/properties/mode${place}` })));
});

test('options are those of all branches, references and elements', () => {
  const $defs = { c: { const: 'c' } };
  expect(
    options({ $defs, anyOf: [{ const: 'a' }, { items: { enum: ['b', 'x'] } }], items: { $ref: '#/$defs/c' } }),
  ).toEqual(['a', 'b', 'x', 'c']);
  expect(options({ additionalProperties: { const: 'a' } })).toEqual([]);
});

test('an option that several places allow is one, and stands where it first stood', () => {
  const [first, other, again] = ['/0', '/1', '/2'].map((pointer) => ({ value: pointer === '/1' ? 'b' : 'a', pointer }));
  const different = differentOptions([first, other, again].filter((one) => one !== undefined));
  expect(different).toHaveLength(2);
  expect(different).toEqual(expect.arrayContaining([first, other]));
  expect(differentOptions(different.slice(0, 1))).toEqual(different.slice(0, 1));
});

test('of one argument so many options are read and no more', () => {
  expect(ownOptions(at({ enum: listed(1000) }))).toHaveLength(300);
  expect(options({ anyOf: [{ enum: listed(200) }, { enum: listed(1000).slice(150) }] })).toEqual(listed(300));
});

test('a schema is whole with what it takes from the one that it refers to, its own words first', () => {
  const schema = {
    $defs: { at: { type: 'string', format: 'date', title: 'Date' } },
    $ref: '#/$defs/at',
    title: 'From',
  };
  expect(wholeSchema(known(schema), at(schema))).toEqual({ ...schema, type: 'string', format: 'date' });
  const plain = { type: 'string' };
  expect(wholeSchema(known(plain), at(plain))).toBe(plain);
});

describe('a schema that many ways lead to', () => {
  test('is looked at once for each question', () => {
    const schema = { anyOf: [{ type: 'string' }], items: { const: 'a' }, additionalProperties: { type: 'null' } };
    const walk = known(schema);
    const questions = [sameAs, elementsIn, openIn, typesOf, optionsOf, wholeSchema];
    for (const ask of questions) {
      const first = ask(walk, at(schema));
      const { visits } = walk;
      expect(ask(walk, at(schema))).toBe(first);
      expect(walk.visits).toBe(visits);
    }
    expect(sameAs(walk, at(schema)).map(({ pointer }) => pointer)).toEqual(['/inputSchema/anyOf/0']);
    expect(elementsIn(walk, at(schema)).map(({ pointer }) => pointer)).toEqual(['/inputSchema/items']);
    expect(openIn(walk, at(schema)).map(({ pointer }) => pointer)).toEqual(['/inputSchema/additionalProperties']);
  });

  test('does not keep a walk going beyond what is visited of one definition', () => {
    const schema = { anyOf: [{ type: 'string' }] };
    const walk = { ...known(schema), visits: maxVisits - 1 };
    expect(typesOf(walk, at(schema))).toEqual([]);
    expect(walk.visits).toBe(maxVisits);
  });
});
