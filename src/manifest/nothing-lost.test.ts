import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Json, type JsonObject } from './json.ts';
import { readManifest } from './read-manifest.ts';

const schema = { type: 'object', properties: {} };
const harmless = { name: 'list_notes', description: 'Lists notes.', inputSchema: schema };
const grave = { name: 'wipe', description: 'Wipes the disk.', inputSchema: schema };
const get = { name: 'get_disk', description: 'Gets the disk.', inputSchema: schema };
const page = { tools: [harmless] };
const answer = (id: Json, ...tools: Json[]) => ({ jsonrpc: '2.0', id, result: { tools } });
const request = (id: Json, method: string, params?: object) => ({
  jsonrpc: '2.0',
  id,
  method,
  ...(params && { params }),
});
const lines = (...documents: unknown[]): string =>
  documents.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');
const read = (value: unknown) => readManifest('m.json', typeof value === 'string' ? value : JSON.stringify(value));
const names = (value: unknown) => read(value).value?.map(({ name }) => name);
/** Where a file is refused, or said to hold less than its server offers. */
const places = (value: unknown): string[] | undefined => {
  const { problems, gaps } = read(value);
  return (problems ?? gaps)?.map(({ at }) => at);
};
/** Whether a tool is read, or it is said that something is not. */
const isKept = (value: unknown): boolean => {
  const { value: tools, gaps, problems } = read(value);
  return problems !== undefined || gaps.length > 0 || tools.some(({ name }) => name === grave.name);
};

describe('a second form of a tool in one entry is refused, whichever a program would take', () => {
  test.each<[string, JsonObject]>([
    ['a tool around Bedrock’s', { ...grave, toolSpec: get }],
    ['a tool around an OpenAI function', { ...grave, function: get }],
    ['names that differ', { name: 'wipe', function: get }],
    ['descriptions that differ', { description: 'Wipes the disk.', function: get }],
    ['a name around Bedrock’s', { name: 'wipe', toolSpec: get }],
    ['a tool around no declarations', { ...grave, functionDeclarations: [] }],
    ['a tool around declarations', { name: 'wipe', functionDeclarations: [get] }],
    ['two wrappings', { function: grave, toolSpec: get }],
    ['a function in a function', { function: { name: 'wipe', function: get } }],
    ['a tool in Bedrock’s', { toolSpec: { ...grave, function: get } }],
  ])('%s', (_, entry) => {
    expect(read({ tools: [harmless, entry] }).problems).toMatchObject([
      { at: '/tools/1', wrong: expect.stringMatching(/two forms/), right: 'one of them' },
    ]);
    expect(places([harmless, entry])).toContain('/1');
  });

  test('what says the same, or only more, is one tool', () => {
    expect(names([{ type: 'function', name: 'wipe', strict: true, function: grave }])).toEqual(['wipe']);
    expect(names([{ ...grave, parameters: schema, function: 'run', toolSpec: 'x' }])).toEqual(['wipe']);
  });

  test('whatever stands beside a name and a schema', () => {
    const wrapping = fc.constantFrom(
      'function',
      'toolSpec',
      'functionDeclarations',
      'tools',
      'result',
      'error',
      'method',
    );
    const held = fc.oneof(fc.jsonValue(), fc.constant(get), fc.constant([get]), fc.constant({ tools: [get] }));
    const beside = fc.dictionary(wrapping, held, { maxKeys: 3 });
    fc.assert(
      fc.property(beside, fc.boolean(), (keys, isFirst) => {
        const entry = isFirst ? { ...keys, ...grave } : { ...grave, ...keys };
        for (const file of [{ tools: [harmless, entry] }, [harmless, entry], lines(harmless, entry)])
          expect(isKept(file)).toBe(true);
      }),
    );
  });
});

describe('tools beside the list of a document are refused with their place', () => {
  test.each<[JsonObject, string]>([
    [{ ...page, result: { tools: [grave] } }, '/result/tools'],
    [{ tools: [], result: { tools: [grave] } }, '/result/tools'],
    [{ ...page, functionDeclarations: [grave] }, '/functionDeclarations'],
    [{ result: { ...page, data: { more: [grave] } } }, '/result/data/more/0/inputSchema'],
    [{ ...page, inputSchema: schema, name: 'wipe' }, '/inputSchema'],
    [{ ...page, text: JSON.stringify({ tools: [grave] }) }, '/text'],
  ])('%j', (document, at) => {
    expect(places(document)).toEqual([at]);
  });

  test('a list in what has a name, among others', () => {
    expect(places([harmless, { name: 'wipe', description: 'Wipes.', tools: [] }])).toEqual(['/1']);
    expect(places(lines(harmless, { name: 'wipe', description: 'Wipes.', tools: [] }))).toEqual(['line 2']);
  });

  test('what servers say they can do is no list, though some put their tools there', () => {
    const capabilities = { tools: { wipe: grave } };
    expect(names({ ...page, capabilities })).toEqual(['list_notes']);
    expect(names(lines({ jsonrpc: '2.0', id: 0, result: { capabilities } }, answer(1, harmless)))).toEqual([
      'list_notes',
    ]);
  });

  test('full definitions of a bundle stand for entries that say less, and for no others', () => {
    const bundle = (tools: object[], more: object = {}) => ({
      tools,
      _meta: { 'com.microsoft.windows': { static_responses: { 'tools/list': { tools: [get] } } } },
      ...more,
    });
    const short = { name: 'get_disk', description: 'Wipes the disk.' };
    expect(read(bundle([short])).value).toEqual([get, short]);
    expect(read(bundle([{ ...get, description: 'Wipes.' }], { manifest_version: '0.3' })).value).toHaveLength(2);
    expect(read(bundle([short], { manifest_version: '0.3' })).value).toEqual([get]);
    expect(read(bundle([{ name: 'get_disk' }, harmless])).places?.map(({ at }) => at)).toEqual([
      expect.stringMatching(/_meta/),
      '/tools/1',
    ]);
    expect(places(bundle([short], { tools_generated: true }))).toHaveLength(1);
  });
});

describe('a list that goes on is said to, under whatever key', () => {
  test.each<[object]>([
    [{ nextCursor: 2 }],
    [{ nextCursor: { offset: 10 } }],
    [{ nextCursor: ['a'] }],
    [{ nextCursor: true }],
    [{ next_cursor: 'a' }],
    [{ 'next-page-token': 'a' }],
    [{ NextToken: 'a' }],
    [{ hasMore: true }],
    [{ has_next_page: true }],
    [{ truncated: true }],
    [{ pagination: { has_more: true } }],
  ])('%j', (more) => {
    expect(places({ ...page, ...more })).toEqual(['']);
    expect(places({ jsonrpc: '2.0', id: 1, result: page, ...more })).toEqual(['']);
    expect(places([{ ...page, ...more }, { tools: [grave] }])).toEqual([]);
  });

  test.each<[object]>([
    [{ nextCursor: 0 }],
    [{ next_cursor: null }],
    [{ hasMore: false }],
    [{ pagination: { next: '' } }],
  ])('%j is the end', (more) => {
    expect(places({ ...page, ...more })).toEqual([]);
  });

  test.each<[object]>([
    [{ total: 2 }],
    [{ total_count: 60 }],
    [{ 'tool-count': 2 }],
    [{ totalTools: 10 }],
    [{ pagination: { totalItems: 3, page: 1 } }],
  ])('%j is more than the one that is listed', (told) => {
    expect(places({ ...page, ...told })).toEqual(['']);
    expect(places({ jsonrpc: '2.0', id: 1, result: page, ...told })).toEqual(['']);
    expect(read({ ...page, ...told }).gaps?.[0]?.wrong).toMatch(
      /^the list is incomplete: \S+ says \d+ and 1 stand here$/,
    );
    expect(places({ ...page, ...told, nextCursor: 'a' })).toEqual(['']);
  });

  test('how many there are is held against all pages, and what is no number says nothing', () => {
    expect(
      places([
        { ...page, total: 2 },
        { tools: [grave], total: 2 },
      ]),
    ).toEqual([]);
    expect(
      places([
        { ...page, total: 3 },
        { tools: [grave], total: 3 },
      ]),
    ).toEqual(['/1']);
    for (const total of [0, 1, '60', null, 1.5, true, { tools: 60 }]) expect(places({ ...page, total })).toEqual([]);
  });

  const first = (id: Json) => ({ jsonrpc: '2.0', id, result: { ...page, nextCursor: 'x' } });
  const ask = (id: Json, cursor?: Json) => request(id, 'tools/list', cursor === undefined ? undefined : { cursor });

  test('a page that stands twice was not followed, unless somebody asked by its cursor', () => {
    expect(places(lines(first(1), first(2)))).toEqual(['line 2']);
    expect(places(lines(ask(1), first(1), ask(2), first(2)))).toEqual(['line 4']);
    expect(places(lines(ask(1), first(1), ask(2, 'x'), first(2)))).toEqual([]);
    const second = { jsonrpc: '2.0', id: 2, result: { tools: [grave], nextCursor: 'y' } };
    expect(places(lines(ask(1), first(1), ask(2, 'x'), second, ask(3, 'y'), first(3)))).toEqual([]);
    const whole = [ask(1), first(1), ask(2, 'x'), answer(2, grave)];
    expect(places(lines(...whole, ask(1), first(1)))).toEqual(['line 6']);
  });

  test('a cursor that another list was asked with was not followed', () => {
    const other = request(2, 'resources/list', { cursor: 'x' });
    expect(places(lines(ask(1), first(1), other, first(3)))).toEqual(['line 4']);
    expect(places(lines(ask(1), first(1), { ...other, method: 'tools/list' }, first(2)))).toEqual([]);
  });

  test('a page that was asked for and never came is missing', () => {
    expect(places(lines(ask(1), first(1), ask(2, 'x'), ask(3), answer(3, harmless)))).toEqual(['line 3']);
    expect(places(lines(ask(1), first(1), ask(2, 'x'), answer(2, grave)))).toEqual([]);
    // Where answers bear no ids nobody can say which one is missing.
    expect(places(lines(ask(1), { ...page, nextCursor: 'x' }, ask(2, 'x'), { tools: [grave] }))).toEqual([]);
  });

  describe('a change that was told', () => {
    const changed = { jsonrpc: '2.0', method: 'notifications/tools/list_changed' };
    const last = { jsonrpc: '2.0', id: 2, result: { tools: [grave] } };

    test.each<[string, unknown[], string[]]>([
      ['after the only list', [ask(1), answer(1, harmless), changed], ['line 3']],
      ['in a stream without ids and requests', [page, { method: changed.method }], ['line 2']],
      ['in one array', [[page, changed]], ['/1']],
      ['several times', [answer(1, harmless), changed, changed], ['line 2']],
      ['and the list was never sent', [ask(1), answer(1, harmless), changed, ask(2)], ['line 3']],
      ['between the pages of a list', [ask(1), first(1), changed, ask(2, 'x'), last], ['line 3']],
      [
        'between the pages of a list, and something else was asked for',
        [ask(1), first(1), changed, request(5, 'ping'), ask(2, 'x'), last],
        ['line 3'],
      ],
      ['between pages whose requests are not there', [first(1), changed, last], ['line 2']],
      ['again after it was answered', [page, changed, answer(2, grave), changed], ['line 4']],
    ])('%s leaves the list outdated', (_what, documents, at) => {
      const [only] = documents;
      expect(places(documents.length === 1 ? only : lines(...documents))).toEqual(at);
    });

    test.each<[string, unknown[]]>([
      ['before the only list', [changed, answer(1, harmless)]],
      ['before any list', [changed, ask(1), answer(1, harmless)]],
      ['while the list was asked for', [ask(1), changed, answer(1, harmless)]],
      ['and the list was sent again', [ask(1), answer(1, harmless), changed, ask(2), answer(2, grave)]],
      ['and the list was sent again, in pages', [answer(1, harmless), changed, first(1), last]],
      ['in the middle of pages and all were asked for again', [ask(1), first(1), changed, ask(3), answer(3, harmless)]],
      ['of something else', [answer(1, harmless), { ...changed, method: 'notifications/resources/list_changed' }]],
    ])('%s leaves nothing out', (_what, documents) => {
      expect(places(lines(...documents))).toEqual([]);
    });
  });

  test('an error that stands beside tools', () => {
    expect(places({ ...page, isError: true })).toEqual(['']);
    expect(places({ result: page, error: { message: 'half of it' } })).toEqual(['']);
    expect(places({ ...page, error: null })).toEqual([]);
  });
});

describe('a tool in a line that is no list is refused with its line', () => {
  const text = JSON.stringify(answer(2, grave));
  test.each<[string, unknown, RegExp]>([
    ['pino', { level: 30, msg: 'received', data: answer(2, grave) }, /^line 2, \/data\/result\/tools$/],
    ['winston', { level: 'info', message: `<- ${text}` }, /^line 2, \/message$/],
    ['escaped twice', { level: 'info', message: JSON.stringify(text) }, /^line 2, \/message$/],
    ['Docker', { log: `${text}\n`, stream: 'stdout' }, /^line 2, \/log$/],
    ['a name and words', { severity: 'INFO', tool: { name: 'wipe', description: 'Wipes.' } }, /^line 2, \/tool$/],
    ['a history', { method: 'tools/list', response: { tools: [grave] } }, /^line 2, \/response\/tools$/],
    [
      'a notification',
      { jsonrpc: '2.0', method: 'notifications/message', params: { tools: [grave] } },
      /^line 2, \/params/,
    ],
    [
      'an answer',
      { jsonrpc: '2.0', id: 5, result: { content: [{ type: 'text', text }] } },
      /^line 2, \/result\/content/,
    ],
    ['text of a tool', { content: [{ type: 'text', text }] }, /^line 2, \/content\/0\/text$/],
    ['Python', "recv {'tools': [{'name': 'wipe', 'description': 'Wipes.'}]}", /^line 2, column/],
    ['an object of Python’s', "Tool(name='wipe', inputSchema={'type': 'object'})", /^line 2, column/],
    ['Node', "{ tools: [ { name: 'wipe', inputSchema: [Object] } ] }", /^line 2, column/],
    ['a string of C', String.raw`read(0, "{\"tools\":[{\"name\":\"wipe\"}]}", 40)`, /^line 2, column/],
  ])('%s', (_, line, at) => {
    expect(places(lines(page, line))?.[0]).toMatch(at);
    expect(places(lines(page, line, answer(9, get)))?.[0]).toMatch(at);
  });

  test.each<[string, unknown]>([
    ['a line of a log', { level: 30, name: 'server', msg: 'tools: [a, b]', listed: ['a', 'b'] }],
    ['words', 'tools: [list_notes, wipe] name: x'],
    ['names as Node prints them', "Registered tools: [ 'list_notes', 'wipe' ]"],
    ['prompts', { jsonrpc: '2.0', id: 3, result: { prompts: [{ name: 'wipe', description: 'Wipes.' }] } }],
    ['prompts without their frame', { id: 3, result: { prompts: [{ name: 'wipe', description: 'Wipes.' }] } }],
    ['a server', { level: 30, msg: 'hello', serverInfo: { name: 'x', description: 'A server.' } }],
    ['a call', request(4, 'tools/call', { name: 'make_tool', arguments: { inputSchema: schema } })],
    ['a question to the model', request(4, 'sampling/createMessage', { tools: [grave], messages: [] })],
  ])('%s is none', (_, line) => {
    expect(places(lines(page, line))).toEqual([]);
  });

  test('an answer to something else may hold what it likes', () => {
    const called = [
      request(4, 'tools/call', {}),
      { jsonrpc: '2.0', id: 4, result: { structuredContent: { tools: [grave] } } },
    ];
    expect(places(lines(page, ...called))).toEqual([]);
  });

  test.each<[object]>([
    [{ level: 'danger' }],
    [{ severity: 1, description: 'Wipes.' }],
    [{ msg: 'x', description: 'Wipes.' }],
  ])('a tool with the key of a log is one: %j', (more) => {
    expect(names(lines(harmless, { name: 'wipe', ...more }))).toEqual(['list_notes', 'wipe']);
  });

  test('however deep it lies, and in however many strings', () => {
    const layer = fc.constantFrom<(inner: Json) => Json>(
      (inner) => ({ level: 30, msg: 'x', data: inner }),
      (inner) => ({ time: 1, payload: inner }),
      (inner) => ({ request: {}, response: inner, name: 'proxy' }),
      (inner) => [1, inner],
      (inner) => ({ log: `<- ${JSON.stringify(inner)}` }),
      (inner) => ({ jsonrpc: '2.0', method: 'notifications/message', params: { level: 'info', data: inner } }),
    );
    const innermost = fc.constantFrom<Json>(grave, { tools: [grave] }, answer(1, grave), [grave]);
    fc.assert(
      fc.property(fc.array(layer, { minLength: 1, maxLength: 3 }), innermost, (layers, tool) => {
        expect(
          isKept(
            lines(
              page,
              layers.reduce((inner, wrap) => wrap(inner), tool),
            ),
          ),
        ).toBe(true);
      }),
    );
  });
});

describe('an answer that failed is a page that is missing', () => {
  test.each<[object]>([
    [{ error: { code: -32001, message: 'timed out' } }],
    [{ jsonrpc: '2.0', id: 2, error: 'timeout' }],
    [{ error: 'timeout' }],
    [{ id: 2, result: { isError: true, content: [] } }],
    [{ jsonrpc: '2.0', id: 2, result: null }],
    [{ jsonrpc: '2.0', id: 2, result: [grave] }],
    [{ id: 2, method: 'tools/list', error: { message: 'x' } }],
  ])('%j', (failed) => {
    expect(places(lines(answer(1, harmless), failed))).toEqual(['line 2']);
    expect(places([answer(1, harmless), failed])).toEqual(['/1']);
  });

  test('ids count for each direction and each session', () => {
    const failed = { jsonrpc: '2.0', id: 2, error: { message: 'x' } };
    const [list, sampling] = [request(2, 'tools/list', { cursor: 'x' }), request(2, 'sampling/createMessage')];
    expect(places(lines(answer(1, harmless), list, sampling, failed))).toContain('line 4');
    expect(places(lines(answer(1, harmless), sampling, list, failed))).toContain('line 4');
    expect(places(lines(answer(1, harmless), list, sampling, failed, answer(2, grave)))).toEqual([]);
    expect(places(lines(answer(1, harmless), sampling, failed))).toEqual([]);
    expect(places(lines(answer(1, harmless), { ...failed, id: '2' }, sampling))).toEqual(['line 2']);
  });

  test('an answer to tools/list without tools', () => {
    const empty = { jsonrpc: '2.0', id: 2, result: {} };
    expect(places(lines(answer(1, harmless), request(2, 'tools/list'), empty))).toEqual(['line 3, /result']);
    expect(places(lines(answer(1, harmless), request(2, 'ping'), empty))).toEqual([]);
    expect(places(lines(answer(1, harmless), empty))).toEqual([]);
  });

  test('a line of a log that tells of an error is none', () => {
    expect(places(lines(page, { level: 'error', error: 'no network' }, { level: 50, error: { code: 404 } }))).toEqual(
      [],
    );
  });
});

describe('a tool’s keys are its own, whatever another tool wrote before them', () => {
  /** A key of which one letter is an escape, and the key that this looks like as far as it is long. */
  const pairs = [...'description'].slice(1).map((letter, index) => {
    const escape = `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const escaped = `${'description'.slice(0, index + 1)}${escape}${'description'.slice(index + 2)}`;
    return { escaped, decoy: escaped.slice(0, 'description'.length) };
  });
  test.each(pairs)('$escaped behind $decoy', ({ escaped, decoy }) => {
    const texts = [
      (poison: string, tool: string) => `${poison}\n${tool}`,
      (poison: string, tool: string) => `{"tools": [${poison}, {"name": "a"}, ${tool}]}`,
      (poison: string, tool: string) => `[{"tools": [${poison}]}, {"tools": [${tool}]}]`,
    ];
    for (const [index, text] of texts.entries()) {
      // A key of its own makes a shape that nothing else has.
      const own = `${escaped}${String(index)}`;
      const poison = JSON.stringify({ [own]: 1, [decoy]: '', name: 'ping' });
      const tool = JSON.stringify({ [own]: 1, description: grave.description, name: grave.name });
      const written = text(poison, tool.replace('"description"', `"${escaped}"`));
      expect(read(written).value?.at(-1), written).toEqual(JSON.parse(tool));
    }
  });
});
