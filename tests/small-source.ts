import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type ToolDefinition } from '../src/manifest/tool.ts';

const tool = (name: string, description: string, argument = 'id'): ToolDefinition => ({
  name,
  description,
  inputSchema: { type: 'object', properties: { [argument]: { type: 'string' } }, required: [argument] },
});

/** Tools of the two servers of the small catalogue, by the servers' ids. */
export const smallTools = {
  'acme/notes': [tool('read_note', 'Reads a note.'), tool('delete_note', 'Deletes a note for good.')],
  'acme/wallet': [tool('send_payment', 'Pays an amount to an account.', 'account')],
} as const;

/**
 * Writes a catalogue's source folder with two servers of our own. `more` are further servers.
 */
export function writeSmallSource(folder: string, more: Readonly<Record<string, readonly ToolDefinition[]>> = {}): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  cpSync('catalog/taxonomy', join(folder, 'taxonomy'), { recursive: true });
  const site = { title: 'Small', tagline: 'Two servers for a test.', url: 'https://small.example' };
  write('site.yaml', stringify({ ...site, organisation: { name: 'A test' } }));
  for (const [id, tools] of Object.entries<readonly ToolDefinition[]>({ ...smallTools, ...more })) {
    const [owner = '', name = ''] = id.split('/');
    const facts = { title: `${owner} ${name}`, summary: `Keeps ${name} for a test.`, package: `pkg:npm/${name}` };
    write(`servers/${id}/server.yaml`, stringify(facts));
    const provenance = { capturedAt: '2026-11-20', capturedBy: 'a test', transport: 'stdio' };
    write(`servers/${id}/captures/1.0.0.json`, JSON.stringify({ ...provenance, tools }));
  }
}
