import { expect, test } from 'vitest';
import { type Json, type JsonObject } from './json.ts';
import { publishedTools, registryEntries } from './registry-entry.ts';

const tool = { name: 'list_notes', inputSchema: { type: 'object' } };
const schema = 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json';
const server = { name: 'com.acme/notes', description: 'Keeps notes.', version: '1.0.0', packages: [] };

test.each<[string, Json, string[]]>([
  ['a server.json', server, ['']],
  ['one without packages, by its schema', { $schema: schema, name: 'com.acme/notes' }, ['']],
  ['an answer of the registry', { server, _meta: {} }, ['']],
  ['a list of answers', { servers: [{ server }, { server }], metadata: {} }, ['/servers/0', '/servers/1']],
  ['a registry’s file', { version: '1.0.0', data: { servers: [server] } }, ['/data/servers/0']],
  ['an array', [server, { server }], ['/0', '/1']],
  ['no object', 7, []],
  ['a client’s configuration', { servers: { notes: { command: 'notes' } } }, []],
  ['servers of another kind', { servers: [server, { name: 'mail', url: 'https://mail.acme.example' }] }, []],
  ['a package.json', { name: 'notes', description: 'Keeps notes.', version: '1.0.0' }, []],
])('finds the servers of %s', (_what, document, places) => {
  expect(registryEntries(document).map(({ at }) => at)).toEqual(places);
});

const meta = (inner: JsonObject): JsonObject => ({ 'io.modelcontextprotocol.registry/publisher-provided': inner });
const places = (document: JsonObject): string[] | undefined => publishedTools(document)?.entries.map(({ at }) => at);
const key = 'io.modelcontextprotocol.registry~1publisher-provided';

test('what a publisher adds is looked through for definitions, the full ones first', () => {
  const named = { 'ghcr.io/acme/notes:1': { tools: ['list_notes'], tool_definitions: [tool] } };
  expect(places({ ...server, _meta: meta({ 'io.github.acme': named }) })).toEqual([
    `/_meta/${key}/io.github.acme/ghcr.io~1acme~1notes:1/tool_definitions/0`,
  ]);
  expect(places({ server, _meta: meta({ tools: [tool] }) })).toEqual([`/_meta/${key}/tools/0`]);
  expect(places({ server: { ...server, _meta: meta({ tools: [tool] }) } })).toEqual([`/server/_meta/${key}/tools/0`]);
  expect(places({ servers: [{ ...server, _meta: meta({ tools: [tool] }) }] })).toEqual([
    `/servers/0/_meta/${key}/tools/0`,
  ]);
});

test.each<[string, JsonObject]>([
  ['names alone', { ...server, _meta: meta({ tools: ['list_notes'] }) }],
  ['nothing added', server],
  ['several servers', { servers: [server, server].map((one) => ({ ...one, _meta: meta({ tools: [tool] }) })) }],
])('%s are no tools of a server', (_what, document) => {
  expect(publishedTools(document)).toBeUndefined();
});
