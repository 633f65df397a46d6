import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readManifest } from './read-manifest.ts';

const schema = { type: 'object', properties: { path: { type: 'string' } } };
const tool = { name: 'read_file', description: 'Read a file', inputSchema: schema };
const read = (value: unknown) => readManifest('m.json', typeof value === 'string' ? value : JSON.stringify(value));

test.each([
  ['a tools/list result', { tools: [tool], nextCursor: 'x', resultType: 'complete' }],
  ['a JSON-RPC answer', { jsonrpc: '2.0', id: 1, result: { tools: [tool] } }],
  ['pages', [{ tools: [tool] }]],
  ['pages of JSON-RPC', [{ jsonrpc: '2.0', id: 1, result: { tools: [tool] } }]],
  ['a bare array', [tool]],
  ['a capture', { capturedAt: '2026-11-20', transport: 'stdio', tools: [tool] }],
  [
    'OpenAI functions',
    [{ type: 'function', function: { name: tool.name, description: tool.description, parameters: schema } }],
  ],
  ['flat OpenAI functions', [{ type: 'function', name: tool.name, description: tool.description, parameters: schema }]],
  ['Anthropic tools', { tools: [{ name: tool.name, description: tool.description, input_schema: schema }] }],
  ['noise before the answer', `Server ready\n{ not json\n${JSON.stringify({ tools: [tool] }, undefined, 2)}`],
  [
    'a transcript',
    `{"jsonrpc":"2.0","id":0,"result":{"serverInfo":{}}}\n{"jsonrpc":"2.0","id":1,"result":${JSON.stringify({ tools: [tool] })}}\n`,
  ],
  ['a byte-order mark', `\ufeff${JSON.stringify([tool])}`],
])('reads %s', (_dialect, input) => {
  expect(read(input).value).toMatchObject([{ name: 'read_file', description: 'Read a file', inputSchema: schema }]);
});

test('reads Docker’s catalogue arguments as a schema', () => {
  const list = [
    {
      name: 'x',
      arguments: [
        { name: 'q', type: 'string', desc: 'Query' },
        { name: 'n', optional: true },
      ],
    },
  ];
  expect(read(list).value?.[0]?.['inputSchema']).toEqual({
    type: 'object',
    properties: { q: { type: 'string', description: 'Query' }, n: {} },
    required: ['q'],
  });
});

test('an MCP bundle’s recorded answers win over its short list', () => {
  const meta = { 'com.microsoft.windows': { static_responses: { 'tools/list': { tools: [tool] } } } };
  expect(read({ tools: [{ name: 'read_file' }], _meta: meta }).value).toEqual([tool]);
});

test('an MCP definition stays verbatim, extra keys and all', () => {
  const odd = { ...tool, id: 7, annotations: null, _meta: { ui: {} } };
  expect(read({ tools: [odd] }).value).toEqual([odd]);
});

test('a list that a generator made of an OpenAPI description stays verbatim, as openapi-mcp-generator exports it', () => {
  const parameters = [{ name: 'path', in: 'query', schema: { type: 'string' } }];
  const derived = { ...tool, method: 'get', pathTemplate: '/files', parameters, operationId: 'read_file', tags: [] };
  expect(read([derived]).value).toEqual([derived]);
});

test('a registry’s server.json is read where its publisher adds tools, and places are those in the file', () => {
  const entry = { name: 'com.acme/files', packages: [], _meta: { 'com.acme': { tools: [tool] } } };
  expect(read({ servers: [{ server: entry }] })).toMatchObject({
    value: [tool],
    places: [{ at: '/servers/0/server/_meta/com.acme/tools/0', start: undefined }],
  });
});

test.each([
  ['broken JSON', '{"tools": [', /line 1, column \d+/],
  ['an empty file', ' ', /empty/],
  ['a client configuration', { mcpServers: {} }, /client configuration/],
  ['a registry entry', { name: 'a/b', packages: [] }, /server\.json/],
  [
    'a registry’s list',
    {
      servers: [
        { name: 'a/b', packages: [] },
        { name: 'a/c', remotes: [] },
      ],
    },
    /2 servers/,
  ],
  ['entries of a registry in a row', [{ name: 'a/b', packages: [], _meta: { x: { tools: [tool] } } }], /server\.json/],
  ['an OpenAPI description', { openapi: '3.1.0', paths: {} }, /OpenAPI/],
  ['one of version 2', { swagger: '2.0', paths: {} }, /OpenAPI/],
  ['anything else', { hello: 1 }, /no list of tools/],
  ['a tool without a name', { tools: [tool, { nme: 'x' }] }, /\/tools\/1/],
])('says what is wrong with %s', (_what, input, message) => {
  const [problem] = read(input).problems ?? [];
  expect(`${problem?.at ?? ''} ${problem?.wrong ?? ''}`).toMatch(message);
  expect(problem?.right).not.toBe('');
});

test('places are those of the file in every form, and of the document where it is several', () => {
  const pointers = (value: unknown) => read(value).places?.map(({ at }) => at);
  expect(pointers([tool, { ...tool, name: 'b' }])).toEqual(['/0', '/1']);
  expect(pointers({ result: { result: { tools: [tool] } } })).toEqual(['/result/result/tools/0']);
  expect(pointers({ tools: [{ functionDeclarations: [tool] }] })).toEqual(['/tools/0/functionDeclarations/0']);
  expect(pointers([[tool], { tools: [{ ...tool, name: 'b' }] }])).toEqual(['/0/0', '/1/tools/0']);
  const first = JSON.stringify({ tools: [tool] });
  expect(read(`${first}\n${JSON.stringify([{ ...tool, name: 'b' }])}`).places).toEqual([
    { at: '/tools/0', start: { line: 1, offset: 0 } },
    { at: '/0', start: { line: 2, offset: first.length + 1 } },
  ]);
});

test('a schema that lies deeper than anybody means is refused, and one level less is read', () => {
  const deep = (levels: number): object => (levels === 0 ? {} : { items: deep(levels - 1) });
  const [problem] = read({ tools: [{ ...tool, inputSchema: deep(64) }] }).problems ?? [];
  expect(problem).toMatchObject({ at: '/tools/0', wrong: 'a schema of too many levels', right: 'at most 64' });
  expect(read({ tools: [{ ...tool, inputSchema: deep(50) }] }).value).toHaveLength(1);
});

test('what is found in place of a tool is told in brief', () => {
  const wrong = (entry: unknown) => read({ tools: [tool, entry] }).problems?.[0]?.wrong;
  expect(wrong('x'.repeat(58))).toBe(`found "${'x'.repeat(58)}"`);
  expect(wrong('x'.repeat(59))).toBe(`found "${'x'.repeat(58)}…`);
});

test('a line of a log in JSON is passed over beside tools, and refused where it has something of a tool', () => {
  const lines = (...documents: unknown[]) => read(documents.map((one) => JSON.stringify(one)).join('\n'));
  expect(lines({ tools: [tool] }, { at: 'noon', text: 'listed' }).value).toHaveLength(1);
  for (const odd of [{ inputSchema: {} }, { nested: { tools: {} } }, { toolSpec: 1 }, { input_schema: 1 }])
    expect(lines({ tools: [tool] }, odd).problems).toHaveLength(1);
  expect(lines({ at: 'noon' }, { at: 'night' }).problems?.[0]).toMatchObject({
    at: 'line 1',
    wrong: 'no list of tools',
  });
});

test('never throws, whatever a stranger sends', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readManifest('x', text)));
});
