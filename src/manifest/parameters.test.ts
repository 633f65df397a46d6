import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textAt } from './json-pointer.ts';
import { type Json } from './json.ts';
import { parameters } from './parameters.ts';

const of = (inputSchema: object) => parameters({ name: 'tool', inputSchema: inputSchema as Json });

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
  expect(() => parameters({ name: 'x', ...(schema && { inputSchema: schema as Json }) })).not.toThrow();
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
      for (const { pointer, name, options } of parameters(definition)) {
        expect(textAt(definition, pointer)).toBe(name);
        for (const option of options) expect(textAt(definition, option.pointer)).toBe(option.value);
      }
    }),
  );
});
