import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type ToolDefinition } from '../src/manifest/tool.ts';

const tool = (name: string, description: string, properties: object = {}): ToolDefinition => ({
  name,
  description,
  inputSchema: { type: 'object', properties } as ToolDefinition['inputSchema'] & object,
});
const text = { type: 'string' };

const notes = [
  tool('list_notes', 'List the titles of all notes.'),
  tool('add_note', 'Add a note.', { title: text, body: text }),
  tool('delete_note', 'Permanently delete a note.', { id: text }),
];

/** Three servers that nobody offers, by id and version; their tools are of every category. */
const servers: Readonly<Record<string, Readonly<Record<string, readonly ToolDefinition[]>>>> = {
  'example/notes': { '1.0.0': notes.slice(0, 2), '1.1.0': notes },
  'example/shell': {
    '0.3.0': [
      tool('run_command', 'Run a shell command and return what it prints.', { command: text }),
      tool('read_file', 'Read a file of this machine.', { path: text }),
    ],
  },
  'payments/desk': {
    '2.0.0': [
      tool('create_refund', 'Refund a payment to the customer.', { payment: text, amount: { type: 'number' } }),
      tool('get_api_key', 'Get the API key of an account.', { account: text }),
      tool('send_receipt', 'Send a receipt by mail.', { to: text, url: text }),
    ],
  },
};

const former = [
  { server: 'old/notes', to: 'example/notes', date: '2026-11-22', why: 'Its authors moved the package.' },
  { server: 'gone/mail', title: 'Mail', date: '2026-11-21', why: 'Nobody uses this server any more.' },
];

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 32"><title>Example</title><path d="M2 2h44v28H2z"/></svg>\n';

/** A catalogue as somebody else would have one: other servers, a base path, no prose, no reviews, no rounds. */
export function writeAnotherCatalogue(root: string, more: object = {}): void {
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  cpSync('catalog/taxonomy', join(root, 'taxonomy'), { recursive: true });
  const facts = {
    title: 'Example Tool Risk',
    tagline: 'What the tools that agents use at Example can do.',
    url: 'https://example.org/risk/',
    organisation: { name: 'Example Security' },
    licence: 'CC-BY-4.0',
    logo: 'example.svg',
    favicon: 'example.svg',
    colours: { light: '#0a5577', dark: 'hsl(190 80% 70%)' },
  };
  put('site.yaml', stringify({ ...facts, ...more }));
  put('example.svg', logo);
  put('former-servers.yaml', stringify(former));
  for (const [id, versions] of Object.entries(servers)) {
    const title = id.replace('/', ' ');
    put(
      `servers/${id}/server.yaml`,
      stringify({ title, summary: `A server of ${title} that was made up for a test.` }),
    );
    for (const [index, [version, tools]] of Object.entries(versions).entries()) {
      const capture = { capturedAt: `2026-11-2${String(index)}`, capturedBy: 'a test', transport: 'stdio', tools };
      put(`servers/${id}/captures/${version}.json`, JSON.stringify(capture));
    }
  }
}
