import { expect, test } from 'vitest';
import { madeUpServer } from '../../tests/made-up-server.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { urlsUnder } from '../urls.ts';
import { schemaNote } from './schema-note.ts';
import { serverPage } from './server-page.ts';

const schema = { type: 'object', properties: { id: { type: 'string' } } };
const list: ToolDefinition = { name: 'list_notes', description: 'List all notes. Newest first.', inputSchema: schema };
const erase: ToolDefinition = { name: 'delete_note', description: 'Permanently delete a note.', inputSchema: schema };
const run: ToolDefinition = {
  name: 'run_command',
  description: 'Runs a shell command.',
  inputSchema: { type: 'object', properties: { command: { type: 'string' } } },
};
const urls = urlsUnder('/risks/');
const page = (tools: readonly ToolDefinition[], parts: Parameters<typeof madeUpServer>[1] = {}) =>
  serverPage(madeUpServer(tools, parts), urls);

test('the head counts the tools, and the spread names only categories that occur', () => {
  const { head, spread } = page([list, erase, run]);
  expect(head.title).toBe('Notes: 3 tools by risk');
  expect(spread).toBe('3 tools: 1 Read, 1 Execute and 1 Destructive. 2 of them are high or critical risk.');
  expect(head.description).toBe(`Keeps notes for a test. ${spread}`);
});

test.each([
  [[list], '1 tool: 1 Read. None is high or critical risk.'],
  [[list, run], '2 tools: 1 Read and 1 Execute. 1 of them is high or critical risk.'],
])('the spread of %#', (tools, spread) => {
  expect(page(tools).spread).toBe(spread);
});

test('the description of the head ends where search results cut it', () => {
  expect(page([list], { facts: { summary: 'x'.repeat(200) } }).head.description).toBe('x'.repeat(155));
});

test('each tool has its row, and its policy', () => {
  const { rows, policy } = page([list, erase]);
  expect(rows[1]).toEqual({
    name: 'list_notes',
    url: '/risks/tools/acme/notes/list_notes/',
    description: 'List all notes.',
    category: 'Read',
    risk: 'low',
    signals: [],
    decision: 'allowed',
  });
  expect(rows[0]?.decision).toBe('hidden from agents');
  expect(policy.panel.does).toMatch(/^In PolicyLayer, 2 tools as of 2\.0\.5: 1 allowed and 1 hidden/);
  expect(policy.choice).toMatchObject({
    server: 'acme/notes',
  });
});

test('a capture without a version is named by its day', () => {
  expect(page([list], { version: 'unversioned' }).policy.panel.does).toContain('as of the capture of 2026-11-20');
});

test('links that are known, and the same facts for machines', () => {
  expect(page([list]).links).toEqual([]);
  const links = [{ title: 'Chat', url: 'https://example.org/chat' }];
  const facts = { repository: 'https://example.org/code', homepage: 'https://example.org/', links };
  expect(page([list], { facts }).links).toEqual([{ title: 'Home page', url: 'https://example.org/' }, ...links]);
  expect(page([list]).machine.map(({ url }) => url.replace('/risks/servers/acme/notes', ''))).toEqual([
    '.json',
    '.md',
    '.svg',
  ]);
});

test('a partial capture says so, with the number where it is known', () => {
  const partial = { reason: 'The second page was refused.' };
  expect(page([list]).partial).toBeUndefined();
  expect(page([list], { capture: { partial } }).partial).toBe('The second page was refused.');
  expect(page([list], { capture: { partial: { ...partial, of: 12 } } }).partial).toBe(
    'The second page was refused. The server offers 12 tools in all.',
  );
});

test('instructions are the server’s own, where it gives some', () => {
  expect(page([list], { capture: { instructions: 'Be quick.' } }).instructions).toBe('Be quick.');
  expect(page([list], { capture: { instructions: null } }).instructions).toBeUndefined();
});

test('a capture that leaves arguments out says so from half of its tools on', () => {
  const bare = (name: string): ToolDefinition => ({ name, description: 'List notes.' });
  const note = (...tools: ToolDefinition[]) => schemaNote(madeUpServer(tools).tools.map(({ tool }) => tool));
  expect(note(list, run)).toBeUndefined();
  expect(note(bare('a'), bare('b'))).toMatch(/^This capture holds no input schemas;/);
  expect(note(bare('a'), list, run)).toBeUndefined();
  expect(note(bare('a'), bare('b'), list, run)).toContain('for 2 of 4 tools;');
  expect(page([bare('a'), bare('b')]).schemas).toBe(note(bare('a'), bare('b')));
});

test('the gravest tools stand first, equal ones in the order of the server', () => {
  const second = { ...list, name: 'search_notes', description: 'Search notes.' };
  expect(page([list, run, second, erase]).rows.map(({ name }) => name)).toEqual([
    'delete_note',
    'run_command',
    'list_notes',
    'search_notes',
  ]);
});

test('facts name the package and whose repository it comes from; the bar of links leads to what is there', () => {
  const facts = { package: 'pkg:npm/%40acme/notes', repository: 'https://github.com/jane/notes', licence: 'MIT' };
  expect(page([list], { facts }).facts).toEqual([
    { term: 'npm package', value: '@acme/notes', code: true },
    { term: 'Repository of', value: 'jane', url: 'https://github.com/jane/notes' },
    { term: 'Version', value: '2.0.5' },
    { term: 'Captured', value: '2026-11-20' },
    { term: 'In a model’s context', value: '0 tokens', url: '/risks/tokens/' },
    { term: 'Licence', value: 'MIT' },
  ]);
  expect(page([list], { version: 'unversioned' }).facts.map(({ term }) => term)).toEqual([
    'Captured',
    'In a model’s context',
  ]);
  const places = (parts: Parameters<typeof madeUpServer>[1]) => page([list], parts).places.map(({ id }) => id);
  expect(places({})).toEqual(['answers', 'tools', 'policy', 'similar', 'provenance']);
  expect(places({ earlier: [['1.0.0', [list]]] })).toContain('history');
});

test('who publishes the server is said with what shows it, and only where that is known', () => {
  const publisher = {
    kind: 'official' as const,
    name: 'Acme',
    because: 'The repository of Acme names the package.',
    source: 'https://github.com/acme/notes',
  };
  const { provenance } = page([list], { facts: { publisher } });
  expect(provenance.at(-1)).toEqual({
    term: 'Official publisher',
    value: 'Acme. The repository of Acme names the package.',
    url: 'https://github.com/acme/notes',
  });
  expect(page([list]).provenance.some(({ term }) => term.includes('publisher'))).toBe(false);
  expect(page([list], { facts: { publisher: { ...publisher, kind: 'community' } } }).provenance.at(-1)?.term).toBe(
    'Community publisher',
  );
});
