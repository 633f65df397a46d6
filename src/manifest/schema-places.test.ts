import { expect, test } from 'vitest';
import { type Json, type JsonObject } from './json.ts';
import {
  elementsOf,
  holdsSchemas,
  localTarget,
  maxPointer,
  maxVisits,
  openPlaces,
  sameValue,
} from './schema-places.ts';
import { type ToolDefinition } from './tool.ts';

const tool = (inputSchema: JsonObject): ToolDefinition => ({ name: 'search', inputSchema });
const at = (schema: JsonObject, pointer = '/inputSchema') => ({ pointer, schema });
const pointers = (found: readonly { readonly pointer: string }[]) => found.map(({ pointer }) => pointer);
const target = (inputSchema: JsonObject, schema: JsonObject) => localTarget(tool(inputSchema), schema)?.pointer;
const many = (count: number): JsonObject[] => Array.from({ length: count }, () => ({ type: 'string' }));

test.each<[Json | undefined, boolean]>([
  [undefined, false],
  [true, false],
  [['properties'], false],
  [{}, false],
  [{ type: 'string', enum: ['a'], description: 'properties' }, false],
  [{ properties: {} }, true],
  [{ $ref: '#/$defs/a' }, true],
  [{ items: { type: 'string' } }, true],
  [{ anyOf: [] }, true],
  [{ additionalProperties: false }, true],
  [{ dependencies: {} }, true],
])('%j holds or names further schemas: %s', (schema, holds) => {
  expect(holdsSchemas(schema)).toBe(holds);
});

test('unions, conditions and references describe the very value', () => {
  const schema = {
    anyOf: [{ type: 'string' }, true, { type: 'null' }],
    oneOf: [{ type: 'number' }],
    allOf: [{ title: 'All' }],
    if: { required: ['id'] },
    then: { required: ['at'] },
    else: false,
    $ref: '#/$defs/row',
    not: { type: 'object' },
  };
  const found = sameValue(tool({ ...schema, $defs: { row: { type: 'array' } } }), at(schema));
  expect(pointers(found)).toEqual([
    '/inputSchema/anyOf/0',
    '/inputSchema/anyOf/2',
    '/inputSchema/oneOf/0',
    '/inputSchema/allOf/0',
    '/inputSchema/if',
    '/inputSchema/then',
    '/inputSchema/$defs/row',
  ]);
  expect(found.at(-1)?.schema).toEqual({ type: 'array' });
  expect(sameValue(tool({}), at({ type: 'string' }))).toEqual([]);
});

test('elements of arrays are described one by one or all alike', () => {
  const listed = { items: [{ type: 'string' }, { type: 'number' }] };
  expect(pointers(elementsOf(at(listed)))).toEqual(['/inputSchema/items/0', '/inputSchema/items/1']);
  const alike = { prefixItems: [{ type: 'string' }], items: { type: 'number' }, contains: { const: 1 } };
  expect(pointers(elementsOf(at(alike)))).toEqual([
    '/inputSchema/prefixItems/0',
    '/inputSchema/items',
    '/inputSchema/contains',
  ]);
});

test('values under names that the caller makes up are described by patterns, by what depends on a name and by what is left', () => {
  const schema = {
    patternProperties: { '^x/': { type: 'string' }, '^y': true },
    dependentSchemas: { card: { required: ['owner'] } },
    dependencies: { 'a~b': { required: ['c'] }, d: ['e'] },
    additionalProperties: { type: 'number' },
    unevaluatedProperties: false,
  };
  expect(pointers(openPlaces(at(schema)))).toEqual([
    '/inputSchema/patternProperties/^x~1',
    '/inputSchema/dependentSchemas/card',
    '/inputSchema/dependencies/a~0b',
    '/inputSchema/additionalProperties',
  ]);
  expect(openPlaces(at({ patternProperties: [{ type: 'string' }], additionalProperties: true }))).toEqual([]);
});

test('of lists and maps without end only so many members are taken', () => {
  expect(sameValue(tool({}), at({ anyOf: many(maxVisits + 1) }))).toHaveLength(maxVisits);
  expect(openPlaces(at({ patternProperties: { ...many(maxVisits + 1) } }))).toHaveLength(maxVisits);
});

test('a place is followed up to the longest pointer and no further', () => {
  const longest = '/'.padEnd(maxPointer - '/items'.length, 'x');
  expect(elementsOf(at({ items: {} }, longest))).toHaveLength(1);
  expect(elementsOf(at({ items: {} }, `${longest}x`))).toEqual([]);
});

test.each<[string, JsonObject, JsonObject, string | undefined]>([
  ['the whole schema', { type: 'object' }, { $ref: '#' }, '/inputSchema'],
  ['a definition', { $defs: { a: {} } }, { $ref: '#/$defs/a' }, '/inputSchema/$defs/a'],
  ['one with escapes', { $defs: { 'a/b': {} } }, { $ref: '#/%24defs/a~1b' }, '/inputSchema/$defs/a~1b'],
  ['one whose name holds a per cent sign', { $defs: { 'a%': {} } }, { $ref: '#/$defs/a%' }, '/inputSchema/$defs/a%'],
  ['an anchor', { $defs: { a: { $anchor: 'row' } } }, { $ref: '#row' }, '/inputSchema/$defs/a'],
  ['the anchor of the whole schema', { $anchor: 'top' }, { $ref: '#top' }, '/inputSchema'],
  ['a dynamic anchor', { $defs: { 'a/b': { $dynamicAnchor: 'n' } } }, { $dynamicRef: '#n' }, '/inputSchema/$defs/a~1b'],
  [
    'an $id of a fragment alone',
    { definitions: { a: { $id: '#row' } } },
    { $ref: '#row' },
    '/inputSchema/definitions/a',
  ],
  ['an id of draft 4', { definitions: { a: { id: '#row' } } }, { $ref: '#row' }, '/inputSchema/definitions/a'],
  [
    'an anchor in a list, beside null',
    { default: null, anyOf: [{ $anchor: 'b' }] },
    { $ref: '#b' },
    '/inputSchema/anyOf/0',
  ],
  ['nothing: a property called id', { properties: { id: { type: 'string' } } }, { $ref: '#string' }, undefined],
  ['nothing: an $id that is an address', { $defs: { a: { $id: 'https://x.org/a#b' } } }, { $ref: '#b' }, undefined],
  ['nothing: an $id that is a pointer', { $defs: { a: { $id: '#/x' } } }, { $ref: '#/x' }, undefined],
  ['nothing: an anchor that is no text', { $defs: { a: { $anchor: 7 } } }, { $ref: '#7' }, undefined],
  ['nothing: an address', { $defs: { a: { $id: 'row' } } }, { $ref: 'row' }, undefined],
  ['nothing: a schema that is not there', { $defs: {} }, { $ref: '#/$defs/a' }, undefined],
  ['nothing: what is no schema', { $defs: { a: true } }, { $ref: '#/$defs/a' }, undefined],
  ['nothing: a reference that is no text', {}, { $ref: { type: 'string' } }, undefined],
])('a reference names %s', (_, inputSchema, schema, expected) => {
  expect(target(inputSchema, schema)).toBe(expected);
});

test('a tool without a schema has no anchors', () => {
  expect(localTarget({ name: 'search' }, { $ref: '#row' })).toBeUndefined();
});

test('anchors are looked for in thousands of schemas, not in hundreds of thousands', () => {
  const behind = (count: number) => ({ anyOf: many(count), $defs: { a: { b: { $anchor: 'last' } } } });
  expect(target(behind(4000), { $ref: '#last' })).toBe('/inputSchema/$defs/a/b');
  expect(target(behind(100_000), { $ref: '#last' })).toBeUndefined();
});
