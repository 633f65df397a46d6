import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readManifest } from './read-manifest.ts';

const tool = (name: string, more: object = {}) => ({ name, description: `Does ${name}.`, ...more });
const schema = { type: 'object', properties: {} };
const page = (names: readonly string[], nextCursor?: string) => ({
  tools: names.map((name) => tool(name)),
  ...(nextCursor !== undefined && { nextCursor }),
});
const answer = (id: number, result: object) => ({ jsonrpc: '2.0', id, result });
const lines = (...documents: unknown[]): string => documents.map((one) => JSON.stringify(one)).join('\n');
const read = (value: unknown) => readManifest('m.json', typeof value === 'string' ? value : JSON.stringify(value));
const names = (value: unknown) => read(value).value?.map(({ name }) => name);
const gaps = (value: unknown) => read(value).gaps?.map(({ at, wrong }) => `${at}: ${wrong}`);
const problem = (value: unknown): string => {
  const [first] = read(value).problems ?? [];
  return first ? `${first.at}: ${first.wrong}` : 'none';
};

describe('every tool of a file is read', () => {
  test.each([
    ['JSON lines', lines(answer(1, page(['a'], 'x')), answer(2, page(['b'])))],
    [
      'documents printed over many lines',
      [page(['a']), page(['b'])].map((one) => JSON.stringify(one, null, 2)).join('\n'),
    ],
    ['documents on one line', [page(['a']), page(['b'])].map((one) => JSON.stringify(one)).join(' ')],
    [
      'a session’s log',
      `[info] ready {1}\nit's "up\n${lines(answer(0, { serverInfo: {} }), { jsonrpc: '2.0', method: 'notifications/message' }, answer(1, page(['a'], 'x')), { level: 30, msg: 'listed', name: 'log' }, answer(2, page(['b'])))}`,
    ],
    [
      'a log with a prefix on each line',
      `12:00 < ${lines(answer(1, page(['a'], 'x')))}\r\n[12:01] < ${lines(answer(2, page(['b'])))}\r\n`,
    ],
    [
      'server-sent events',
      `event: message\ndata: ${lines(answer(1, page(['a'], 'x')))}\n\nid: 2\ndata: {"jsonrpc": "2.0",\ndata: "id": 2, "result": ${JSON.stringify(page(['b']))}}\n\n`,
    ],
    [
      'messages framed by their length',
      `Content-Length: 9\r\n\r\n${lines(answer(1, page(['a'], 'x')))}\r\nContent-Length: 9\r\n\r\n${lines(answer(2, page(['b'])))}`,
    ],
    [
      'a batch',
      [
        answer(0, { capabilities: {} }),
        answer(1, page(['a'])),
        { jsonrpc: '2.0', id: 3, method: 'ping' },
        answer(2, page(['b'])),
      ],
    ],
    ['a page beside a bare tool', [page(['a']), tool('b')]],
    ['a document beside a bare tool', lines(page(['a']), tool('b'))],
    ['bare tools, one a line', lines(tool('a', { inputSchema: schema }), tool('b', { inputSchema: schema }))],
    ['arrays in an array', [[tool('a')], [tool('b')]]],
    ['answers within answers', { result: { result: page(['a', 'b']) } }],
    [
      'two listings, after the list changed',
      lines(
        answer(1, page(['a'])),
        { jsonrpc: '2.0', method: 'notifications/tools/list_changed' },
        answer(2, page(['a', 'b'])),
      ),
    ],
    [
      'Gemini’s declarations',
      { tools: [{ functionDeclarations: [tool('a')] }, { functionDeclarations: [tool('b')] }] },
    ],
    ['Gemini’s declarations in an array', [{ functionDeclarations: [tool('a'), tool('b')] }]],
    ['Bedrock’s specifications', { tools: [{ toolSpec: tool('a') }, { toolSpec: tool('b') }] }],
  ])('%s', (_, input) => {
    expect(read(input).problems).toBeUndefined();
    expect(names(input)).toEqual(['a', 'b']);
    expect(gaps(input)).toEqual([]);
  });

  test('the short list of a bundle beside its recorded answers', () => {
    const full = tool('a', { inputSchema: schema });
    const meta = { 'com.microsoft.windows': { static_responses: { 'tools/list': { tools: [full] } } } };
    expect(read({ tools: [tool('a'), tool('b')], _meta: meta }).value).toEqual([full, tool('b')]);
  });

  test('two definitions of one name, while a repetition counts once', () => {
    const other = tool('a', { title: 'Another' });
    expect(read([page(['a']), page(['a']), { tools: [other] }]).value).toEqual([tool('a'), other]);
    expect(read([page(['a']), { tools: [other] }, page(['a']), { tools: [other] }]).value).toEqual([tool('a'), other]);
  });

  test('a repetition that is the last of several of its name, as clients keep the last', () => {
    const other = tool('a', { title: 'Another' });
    const turned = read({ tools: [tool('a'), other, tool('b'), tool('a')] });
    expect(turned.value).toEqual([tool('a'), other, tool('b'), tool('a')]);
    expect(turned.places?.map(({ at }) => at)).toEqual(['/tools/0', '/tools/1', '/tools/2', '/tools/3']);
  });

  test('however they are cut into documents and pages', () => {
    const toolNames = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 12 });
    const joiner = fc.constantFrom('\n', ' ', '\r\n\r\n', '\n[info] next page\n', '\n# it’s "more"\n');
    fc.assert(
      fc.property(
        toolNames,
        fc.array(fc.nat(11), { maxLength: 4 }),
        joiner,
        fc.boolean(),
        (all, cuts, between, isPretty) => {
          const edges = [0, ...cuts.map((cut) => cut % all.length), all.length].sort((a, b) => a - b);
          const parts = edges.slice(1).map((end, index) => all.slice(edges[index], end));
          const text = parts.map((part) => JSON.stringify(page(part), null, isPretty ? 2 : 0)).join(between);
          expect(names(text)).toEqual(all);
        },
      ),
    );
  });
});

describe('what cannot be read whole is refused', () => {
  test.each([
    [
      'an error in place of a page',
      [answer(1, page(['a'], 'x')), { jsonrpc: '2.0', id: 2, error: { message: 'Oops' } }],
      /^\/1: this answer is a JSON-RPC error \("Oops"\)/,
    ],
    [
      'an error on a line of its own',
      lines(answer(1, page(['a'], 'x')), { jsonrpc: '2.0', id: 2, error: {} }),
      /^line 2: .*JSON-RPC error/,
    ],
    [
      'a page that was cut off',
      `${lines(answer(1, page(['a'], 'x')))}\n{"jsonrpc": "2.0", "result": {"tools": [{"name": "b"}`,
      /^line 2, column \d+: neither a whole/,
    ],
    [
      'a broken page between whole ones',
      `${lines(page(['a']))}\n{"tools": [{"name": "b"}\n${lines(page(['c']))}`,
      /^line 2, column \d+: neither a whole/,
    ],
    [
      'a list that was cut off',
      '{"tools": [{"name": "a", "description": "Reads"},\n{"name": "b"',
      /^line 2, column \d+: broken JSON/,
    ],
    ['an error page', '<!doctype html><html><body>502 Bad Gateway</body></html>', /HTML or XML/],
    ['an empty list', { tools: [] }, /the list of tools is empty/],
    ['an empty array', [], /the list of tools is empty/],
    ['empty pages', [page([]), page([])], /the list of tools is empty/],
    ['nothing in place of a tool', { tools: [tool('a'), null] }, /^\/tools\/1: found null/],
    ['something else in an array', [page(['a']), { hello: 1 }], /^\/1: found {"hello":1}/],
    ['a map of servers', { notes: page(['a']), db: page(['b']) }, /a map of servers/],
    ['a map of servers beside a page', lines(page(['a']), { db: page(['b']) }), /^line 2: this is a map of servers/],
    ['tools under their names', { tools: { a: tool('a') } }, /“tools” is no list but of type object/],
    [
      'two lists under one key',
      '{"tools": [{"name": "a"}], "tools": [{"name": "b"}]}',
      /^line 1, column 28: the key "tools" stands twice/,
    ],
    ['two names of one tool', '[{"name": "a", "name": "b"}]', /the key "name" stands twice/],
    [
      'a repeated key in the second document',
      '{"tools": []}\n{"tools": [{"name": "a", "name": "b"}]}',
      /^line 2, column 26: the key "name" stands twice/,
    ],
    [
      'a file that is something else',
      { name: 'package', description: 'A package.', version: '1.0.0' },
      /no list of tools/,
    ],
    ['endless nesting', `{"tools": [{"name": "a", "x": ${'['.repeat(1e5)}${']'.repeat(1e5)}}]}`, /nesting too deep/],
  ])('%s', (_, input, message) => {
    expect(problem(input)).toMatch(message);
  });

  test('an error that answers another request is none of the list’s', () => {
    const asked = [
      { jsonrpc: '2.0', id: 7, method: 'prompts/list' },
      { jsonrpc: '2.0', id: 7, error: { message: 'x' } },
    ];
    expect(names(lines(...asked, answer(1, page(['a']))))).toEqual(['a']);
    const tools = [{ jsonrpc: '2.0', id: 7, method: 'tools/list' }, asked[1]];
    expect(problem(lines(...tools, answer(1, page(['a']))))).toMatch(/JSON-RPC error/);
  });
});

describe('what may not be the whole list is said', () => {
  test.each([
    [
      'a cursor that nothing followed',
      page(['a'], 'next'),
      [': the list is incomplete: nextCursor "next" was not followed'],
    ],
    [
      'one on the last of several pages',
      lines(answer(1, page(['a'], 'x')), answer(2, page(['b'], 'y'))),
      ['line 2: the list is incomplete: nextCursor "y" was not followed'],
    ],
    [
      'a bundle that makes tools when it runs',
      { ...page(['a']), tools_generated: true },
      [expect.stringMatching(/“tools_generated”/)],
    ],
  ])('%s', (_, input, expected) => {
    expect(gaps(input)).toEqual(expected);
  });

  test.each([
    ['no cursor', page(['a'])],
    ['null for a cursor', { ...page(['a']), nextCursor: null }],
    ['an empty cursor', page(['a'], '')],
    [
      'a cursor that the server gives again to whom asks by it',
      [
        answer(1, page(['a'], 'x')),
        { jsonrpc: '2.0', id: 2, method: 'tools/list', params: { cursor: 'x' } },
        answer(2, page(['a'], 'x')),
      ],
    ],
    ['a bundle that says it makes none', { ...page(['a']), tools_generated: false }],
  ])('%s is the end', (_, input) => {
    expect(gaps(input)).toEqual([]);
  });
});
