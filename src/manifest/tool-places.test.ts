import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Region } from './json-places.ts';
import { valueAt } from './json-pointer.ts';
import { type Json } from './json.ts';
import { readManifest } from './read-manifest.ts';
import { toolPlaces, type ToolPlace } from './tool-places.ts';
import { type ToolDefinition } from './tool.ts';

/** What stands in a region, read as SARIF says: lines and columns from 1, the end not included. */
function cut(text: string, { startLine, startColumn, endLine, endColumn }: Region): string {
  const lines = text.split('\n').slice(startLine - 1, endLine);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? startColumn - 1 : 0, at === last ? endColumn - 1 : undefined))
    .join('\n');
}

const drop = {
  name: 'drop_table',
  description: 'Drops “a” table.\nFor good. 工具 👩‍💻 \\ "x"',
  inputSchema: { type: 'object', properties: { 'a/b~c': { type: 'string', description: 'Which table' } } },
};
const read = { name: 'read_table', description: 'Reads a table.', inputSchema: { type: 'object', properties: {} } };

/** What is found in a text: its tools as they were read, each with its place. */
function placed(text: string): { tool: ToolDefinition; place: ToolPlace | undefined }[] {
  const { value: tools = [], places = [] } = readManifest('file', text);
  const placeOf = toolPlaces({ text, tools, places });
  return tools.map((tool) => ({ tool, place: placeOf(tool) }));
}
const at = (definition: ToolDefinition, field: string, words: string) => {
  const value = field === '/name' ? definition.name : String(definition['description']);
  const start = value.indexOf(words);
  return { field, start, end: start + words.length };
};

describe('toolPlaces', () => {
  const openAi = ({ name, description, inputSchema }: typeof drop) => ({
    type: 'function',
    function: { name, description, parameters: inputSchema },
  });
  const { inputSchema, ...bare } = drop;

  test.each([
    ['a tools/list result', { tools: [read, drop] }, '/tools/1'],
    ['a JSON-RPC answer', { jsonrpc: '2.0', id: 1, result: { tools: [read, drop] } }, '/result/tools/1'],
    ['an array', [read, drop], '/1'],
    ['pages', [{ tools: [read] }, { result: { tools: [drop] } }], '/1/result/tools/0'],
    ['a file with a name of its own', { name: 'drop_table', version: '1', tools: [drop] }, '/tools/0'],
    ['functions of OpenAI', { tools: [openAi(drop)] }, '/tools/0'],
    ['tools of Anthropic', { tools: [{ ...bare, input_schema: inputSchema }] }, '/tools/0'],
    ['a name twice', { tools: [{ ...drop, description: 'Another.' }, drop] }, '/tools/1'],
  ])('finds a tool, its words and its arguments in %s', (_what, document, pointer) => {
    for (const text of [JSON.stringify(document), JSON.stringify(document, undefined, 2).replaceAll('\n', '\r\n')]) {
      const place = placed(text).findLast(({ tool }) => tool.name === drop.name)?.place;
      expect(place?.pointer).toBe(pointer);
      expect(place && JSON.parse(cut(text, place.region))).toEqual(valueAt(document as Json, pointer));
      const words = (span: ReturnType<typeof at>): string | undefined => {
        const region = place?.words(span);
        return region && cut(text, region);
      };
      expect(words(at(drop as ToolDefinition, '/name', 'drop'))).toBe('drop');
      expect(words(at(drop as ToolDefinition, '/description', 'table.\nFor'))).toBe(String.raw`table.\nFor`);
      expect(words(at(drop as ToolDefinition, '/description', '👩‍💻 \\ "x"'))).toBe(String.raw`👩‍💻 \\ \"x\"`);
      const argument = '/inputSchema/properties/a~1b~0c';
      expect(words({ field: argument, start: 2, end: 3 })).toBe('b');
      expect(words({ field: `${argument}/description`, start: 0, end: 5 })).toBe('Which');
      expect(words({ field: '/nothing/here', start: 0, end: 1 })).toBeUndefined();
    }
  });

  const pretty = (value: object): string => JSON.stringify(value, undefined, 2);
  const events = (text: string): string => `event: message\ndata: ${text.replaceAll('\n', '\ndata: ')}\n\n`;

  test.each([
    ['JSON lines', `${JSON.stringify({ tools: [read] })}\n${JSON.stringify({ tools: [drop] })}\n`, 2],
    ['tools, a line each', `${JSON.stringify(read)}\r\n\r\n${JSON.stringify({ tools: [drop] })}`, 3],
    ['two documents on one line', `${JSON.stringify({ tools: [read] })} ${JSON.stringify({ tools: [drop] })}`, 1],
    ['two laid-out documents', `${pretty({ tools: [read] })}\n${pretty({ tools: [drop] })}`, 15],
    ['a log before the answer', `starting [1]\n  got ${JSON.stringify({ tools: [drop] })} in 3 ms`, 2],
    ['events', `${events(JSON.stringify({ tools: [read] }))}${events(JSON.stringify({ tools: [drop] }))}`, 5],
    ['laid-out events behind a head', `HTTP/1.1 200 OK\nA: b\n\n${events(pretty({ tools: [drop] }))}`, 7],
  ])('finds a tool, its words and its arguments in its document among %s', (_what, text, line) => {
    const { place } = placed(text).find(({ tool }) => tool.name === drop.name) ?? {};
    expect(place).toHaveProperty('pointer', undefined);
    const whole = place && cut(text, place.region).replaceAll(/^data: /gm, '');
    expect(JSON.parse(whole ?? '')).toEqual(drop);
    expect(place?.region.startLine).toBe(line);
    const region = place?.words(at(drop as ToolDefinition, '/description', 'table.\nFor'));
    expect(region && cut(text, region)).toBe(String.raw`table.\nFor`);
    const argument = place?.words({ field: '/inputSchema/properties/a~1b~0c', start: 2, end: 3 });
    expect(argument && cut(text, argument)).toBe('b');
  });

  test.each([
    ['no JSON', 'tools: []'],
    ['a file nested beyond every parser', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ])('says nothing of %s', (_what, text) => {
    expect(placed(text).filter(({ place }) => place !== undefined)).toEqual([]);
  });

  test('of two equal tools the first is the place, and a tool of another file has none', () => {
    const text = JSON.stringify({ tools: [drop, read, read] });
    expect(placed(text).map(({ place }) => place?.pointer)).toEqual(['/tools/0', '/tools/1']);
    expect(toolPlaces({ text, tools: [], places: [] })(read as ToolDefinition)).toBeUndefined();
  });

  test('a tool with a number that no double holds has its place', () => {
    const text = '{"tools": [{"name": "a", "inputSchema": {"maximum": 123456789012345678901234567890}}]}';
    expect(placed(text)[0]?.place?.pointer).toBe('/tools/0');
  });

  test('a key that holds a text is found, where evidence names it by a #', () => {
    const text = '{"tools": [{"name": "a", "inputSchema": {"x": {"delete": "me"}}}]}';
    const region = placed(text)[0]?.place?.words({ field: '/inputSchema/x/delete#', start: 0, end: 6 });
    expect(region && cut(text, region)).toBe('delete');
  });

  describe('words that stand several times in the form of another program', () => {
    const said = 'Which table';
    const parameters = {
      type: 'object',
      description: said,
      properties: { table: { description: said, type: 'string' }, 'table name': { enum: ['table', 'other'] } },
      required: ['table'],
    };
    const documents = [
      ['OpenAI', { tools: [{ type: 'function', function: { name: 'table', description: said, parameters } }] }],
      ['Anthropic', [{ name: 'table', input_schema: parameters, description: said }]],
    ] as const;
    /** The end of the pointer of each place at which some words of a definition stand. */
    const fields = [
      ['/name', '"name":'],
      ['/description', '"description":'],
      ['/inputSchema/properties/table/description', '"table":{"description":'],
      ['/inputSchema/properties/table name/enum/0', '"enum":['],
      ['/inputSchema/required/0', '"required":['],
    ] as const;

    test.each(documents)('%s: each is found at its own place', (_program, document) => {
      const text = JSON.stringify(document);
      const [{ tool, place } = {}] = placed(text);
      for (const [field, before] of fields) {
        const value = tool && valueAt(tool, field);
        const region = place?.words({ field, start: 0, end: String(value).length });
        expect(region?.startLine, field).toBe(1);
        expect(region && cut(text, region), field).toBe(value);
        expect(text.slice(0, (region?.startColumn ?? 0) - 2), field).toMatch(new RegExp(`${RegExp.escape(before)}$`));
      }
      const name = place?.words({ field: '/inputSchema/properties/table', start: 0, end: 5 });
      expect(text.slice((name?.startColumn ?? 0) - 2).startsWith('"table":{"description"')).toBe(true);
    });

    test('what another form does not say anywhere has no place', () => {
      const [{ place } = {}] = placed(JSON.stringify(documents[0][1]));
      for (const field of ['/title', '/inputSchema/properties/none', '/inputSchema/properties/table/title', ''])
        expect(place?.words({ field, start: 0, end: 1 }), field).toBeUndefined();
    });
  });

  test('whatever tools say and however the file is laid out, their words are found where they stand', () => {
    const word = fc.string({ minLength: 1, unit: 'grapheme' });
    const tool = fc.record({
      name: word,
      description: word,
      inputSchema: fc.record({ properties: fc.dictionary(word, fc.constant({})) }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(tool, { selector: ({ name }) => name, minLength: 1, maxLength: 4 }),
        fc.nat(4),
        (tools, spaces) => {
          const text = JSON.stringify({ result: { tools } }, undefined, spaces);
          placed(text).forEach(({ tool: { description: said }, place }, index) => {
            expect(place?.pointer).toBe(`/result/tools/${String(index)}`);
            const description = String(said);
            const region = place?.words({ field: '/description', start: 0, end: description.length });
            expect(region && JSON.parse(`"${cut(text, region)}"`)).toBe(description);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
