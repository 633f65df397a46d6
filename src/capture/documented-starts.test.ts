import { expect, test } from 'vitest';
import { documentedStarts } from './documented-starts.ts';

const manifest = { name: '@acme/notes-mcp', version: '1.0.0', bin: { 'notes-mcp': 'cli.js' } };
const start = (args: readonly string[], env: readonly string[] = [], bin?: string) => ({ bin, args, env });
const fence = (text: string, language = 'json') => `Set it up:\n\n\`\`\`${language}\n${text}\n\`\`\`\n`;
const config = (entry: object) => fence(JSON.stringify({ mcpServers: { notes: entry } }, null, 2));

test('a configured client says how, first without the variables, and nothing of a reader’s own is kept', () => {
  const readme = config({
    command: 'npx',
    args: ['-y', '@acme/notes-mcp@latest', 'serve', '--api-key', 'YOUR_KEY', '--folder=/home/jane/notes', '--stdio'],
    env: { NOTES_TOKEN: '<your token>', LOG_LEVEL: 'info', PORT: '8080' },
  });
  const args = ['serve', '--api-key', 'dummy', '--folder=.', '--stdio'];
  expect(documentedStarts(readme, manifest)).toEqual([start(args), start(args, ['NOTES_TOKEN'])]);
});

test.each([
  ['an entry alone', '"notes": { "command": "npx", "args": ["@acme/notes-mcp", "mcp"] }'],
  ['a table of entries', '{ "notes": { "command": "npx", "args": ["@acme/notes-mcp", "mcp"] } }'],
  [
    'a shell of Windows',
    '{ "mcpServers": { "n": { "command": "cmd", "args": ["/c", "npx", "@acme/notes-mcp", "mcp"] } } }',
  ],
  ['the program by its name', '{ "mcpServers": { "n": { "command": "notes-mcp", "args": ["mcp"] } } }'],
  ['the built file', '{ "mcpServers": { "n": { "command": "node", "args": ["/repo/cli.js", "mcp"] } } }'],
])('%s is understood', (_what, block) => {
  expect(documentedStarts(fence(block), manifest)).toEqual([start(['mcp'])]);
});

test('command lines count after configurations, those that add a server to a client first', () => {
  const readme = `Run \`npx @acme/notes-mcp init\` once, and \`npx @acme/notes-mcp --port 3000\` for a web page.
${fence('$ notes-mcp --stdio\nclaude mcp add notes -- npx -y @acme/notes-mcp mcp # for Claude', 'sh')}`;
  expect(documentedStarts(readme, manifest)).toEqual([start(['mcp']), start(['--port', '1']), start(['--stdio'])]);
});

test('another of the package’s programs is named', () => {
  const two = { ...manifest, bin: { 'notes-mcp': 'cli.js', 'notes-server': 'server.js' } };
  const readme = config({ command: 'npx', args: ['-p', '@acme/notes-mcp', 'notes-server'] });
  expect(documentedStarts(readme, two)).toEqual([start([], [], 'notes-server')]);
});

test('other packages, containers, addresses and a plain start are no way to start it', () => {
  const readme = [
    config({ command: 'npx', args: ['-y', 'other-mcp', 'mcp'] }),
    config({ command: 'docker', args: ['run', 'acme/notes'] }),
    config({ url: 'https://notes.example/mcp' }),
    config({ command: 'npx', args: ['-y', '@acme/notes-mcp'] }),
    fence('{ "name": "notes", "items": ["npx"] }'),
    'Use notes-mcp with npx or as you like.',
  ].join('\n');
  expect(documentedStarts(readme, manifest)).toEqual([]);
});

test('at most six ways are tried', () => {
  const readme = Array.from({ length: 9 }, (_, index) => `npx @acme/notes-mcp --way${String(index)}`).join('\n');
  expect(documentedStarts(readme, manifest)).toHaveLength(6);
});
