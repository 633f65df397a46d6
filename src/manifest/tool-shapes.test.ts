import { describe, expect, test } from 'vitest';
import { type JsonObject } from './json.ts';
import { adaptTool, hasOwnSchema, toDefinition } from './tool-shapes.ts';

const schema = { type: 'object', properties: { path: { type: 'string' } } };
const plain = { name: 'read_file', description: 'Reads a file.' };
const whole = { ...plain, inputSchema: schema };

describe('a tool becomes what the protocol would say of it', () => {
  test.each<[string, JsonObject, JsonObject]>([
    [
      'MCP',
      { ...whole, parameters: { type: 'object' }, title: 'Read' },
      { ...whole, parameters: { type: 'object' }, title: 'Read' },
    ],
    ['MCP without arguments', { ...plain, inputSchema: null }, { ...plain, inputSchema: null }],
    ['an OpenAI function', { type: 'function', function: { ...plain, parameters: schema } }, whole],
    [
      'what stands beside an OpenAI function',
      { type: 'function', strict: true, function: { ...plain, parameters: schema } },
      { ...whole, strict: true },
    ],
    ['an OpenAI function without parameters', { type: 'function', function: plain }, plain],
    ['Anthropic', { ...plain, input_schema: schema, cache_control: {} }, { ...whole, cache_control: {} }],
    ['Anthropic without arguments', { ...plain, input_schema: null }, { ...plain, inputSchema: null }],
    ['a schema under parameters', { ...plain, parameters: schema }, whole],
    ['LangChain’s schema', { ...plain, args_schema: schema, args: schema.properties }, whole],
    ['LangChain’s properties', { ...plain, args: schema.properties }, whole],
    ['Bedrock', { toolSpec: { ...plain, inputSchema: { json: schema } } }, whole],
    ['Bedrock without its second wrapping', { toolSpec: whole }, whole],
    ['Bedrock without a schema', { toolSpec: plain }, plain],
    ['a name alone', plain, plain],
    ['arguments that are no list', { ...plain, arguments: 'path' }, { ...plain, arguments: 'path' }],
    ['args that are a list', { ...plain, args: ['path'] }, { ...plain, args: ['path'] }],
  ])('%s', (_, raw, expected) => {
    expect(adaptTool(raw)).toEqual(expected);
  });

  test.each(['arguments', 'parameters'])('a list of %s, those that nothing calls optional being required', (key) => {
    const list = [
      { name: 'path', type: 'string', desc: 'Where it is' },
      { name: 'mode', type: ['read', 'write'], description: 'How' },
      { name: 'a', optional: true },
      { name: 'b', is_required: false },
      { name: 'c', required: false, desc: null, description: 'Third' },
      { name: 'd', optional: false, is_required: true, required: true },
      { type: 'string' },
      { name: 7 },
      'path',
      null,
    ];
    expect(adaptTool({ ...plain, [key]: list })).toEqual({
      ...plain,
      inputSchema: {
        type: 'object',
        properties: {
          path: { type: 'string', description: 'Where it is' },
          mode: { description: 'How' },
          a: {},
          b: {},
          c: { description: 'Third' },
          d: {},
        },
        required: ['path', 'mode', 'd'],
      },
    });
  });
});

test.each<[JsonObject, boolean]>([
  [whole, true],
  [{ ...plain, input_schema: schema }, true],
  [{ ...plain, parameters: schema }, true],
  [{ ...plain, args: {} }, true],
  [{ ...plain, arguments: [] }, true],
  [{ toolSpec: plain }, true],
  [plain, false],
  [{ ...plain, toolSpec: 'x', function: 'x', parameters: 'x', args: 'x', arguments: {} }, false],
])('%j says which arguments it takes: %s', (raw, says) => {
  expect(hasOwnSchema(raw)).toBe(says);
});

test.each([null, 'read_file', ['read_file'], {}, { name: '' }, { name: 7 }, { function: { description: 'Reads.' } }])(
  '%j is no tool, since it has no name to call it by',
  (raw) => {
    expect(toDefinition(raw)).toBeUndefined();
  },
);
