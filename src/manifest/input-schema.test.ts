import { expect, test } from 'vitest';
import { hasInputSchema, hidesArguments, holdsNoSchemas } from './input-schema.ts';
import { type Json } from './json.ts';
import { normalise } from './normalise.ts';

const tool = (inputSchema?: Json) =>
  normalise({ name: 'x', description: 'Does x.', ...(inputSchema !== undefined && { inputSchema }) });

test.each<[Json | undefined, boolean]>([
  [undefined, false],
  [null, false],
  [[], false],
  ['object', false],
  [{}, false],
  [{ $schema: 'http://json-schema.org/draft-07/schema#' }, false],
  [{ $schema: 'x', title: 'X', description: 'Of x.', $defs: {} }, false],
  [{ type: 'object' }, true],
  [{ $schema: 'x', properties: {} }, true],
  [{ $ref: '#/$defs/x' }, true],
])('%j says something of the arguments: %s', (schema, says) => {
  expect(hasInputSchema({ name: 'x', ...(schema !== undefined && { inputSchema: schema }) })).toBe(says);
  expect(hidesArguments(tool(schema))).toBe(!says);
});

test('a listing holds no schemas when it names no argument and leaves out some', () => {
  const [bare, none, full] = [tool(), tool({ type: 'object' }), tool({ type: 'object', properties: { a: {} } })];
  expect(holdsNoSchemas([bare, none])).toBe(true);
  expect(holdsNoSchemas([none])).toBe(false);
  expect(holdsNoSchemas([bare, full])).toBe(false);
  expect(holdsNoSchemas([])).toBe(false);
});
