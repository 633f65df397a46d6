import { expect, test } from 'vitest';
import { type Json } from '../manifest/json.ts';
import { normaliseAll } from '../manifest/normalise.ts';
import { argumentGaps, withGapsFlagged } from './argument-gaps.ts';

const none = { type: 'object', properties: {} };
const path = { type: 'object', properties: { path: { type: 'string' } } };
const tools = (schemas: Record<string, Json | undefined>, description = 'Does a thing.') =>
  normaliseAll(
    Object.entries(schemas).map(([name, inputSchema]) => ({
      name,
      description,
      ...(inputSchema !== undefined && { inputSchema }),
    })),
  );
const gaps = (...args: Parameters<typeof argumentGaps>) => [...argumentGaps(...args)];

test.each<[string, Json | undefined]>([
  ['absent', undefined],
  ['null', null],
  ['empty', {}],
  ['nothing but its dialect', { $schema: 'http://json-schema.org/draft-07/schema#' }],
])('a schema that is %s leaves the arguments open', (_what, schema) => {
  expect(gaps(tools({ read_file: schema, list: path }))).toEqual(['read_file']);
});

test.each<[string, Json]>([
  ['names none', none],
  ['is an object', { type: 'object' }],
  ['allows none', { additionalProperties: false }],
  ['is a union', { anyOf: [none, path] }],
])('a schema that %s is taken at its word', (_what, schema) => {
  expect(gaps(tools({ list_databases: schema, list: path }), new Set(['list_databases']))).toEqual([]);
});

test('arguments that only the description documents are left out of the schema', () => {
  expect(gaps(tools({ make: none }, 'Makes a table.\n\nArgs:\n  range (string): where'))).toEqual(['make']);
  expect(gaps(tools({ make: path }, 'Makes a table.\n\nArgs:\n  range (string): where'))).toEqual([]);
});

test('a listing in which no tool names an argument is held against the server’s other listings', () => {
  const all = tools({ read: none, write: none, status: none });
  expect(gaps(all)).toEqual([]);
  expect(gaps(all, new Set(['read', 'write']))).toEqual(['read', 'write']);
  expect(gaps(all.slice(0, 2), new Set(['read', 'write']))).toEqual([]);
});

test('a gap is flagged once, and only on its own tool', () => {
  const listed = tools({ read: none, write: undefined, status: none });
  const flags = withGapsFlagged(listed, argumentGaps(listed, new Set(['read']))).map((tool) => tool.flags);
  expect(flags).toEqual([['no-input-schema'], ['no-input-schema'], []]);
});
