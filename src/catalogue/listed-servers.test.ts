import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { matchStack } from '../explain/stack-match.ts';
import { builtInTaxonomy } from '../manifest/built-in-taxonomy.ts';
import { listServers } from './listed-servers.ts';
import { readTaxonomyFiles } from './read-taxonomy.ts';

const folder = mkdtempSync(join(tmpdir(), 'listed-'));
const server = join(folder, 'servers/acme/notes');
mkdirSync(join(server, 'captures'), { recursive: true });
writeFileSync(
  join(server, 'server.yaml'),
  'title: Notes\nsummary: Connects an agent to the notes of a team.\nmatch:\n  commands: [notes/server.mjs]\n',
);
afterAll(() => rmSync(folder, { recursive: true }));

test('a server is found in a configuration by what its own file says it is started with', () => {
  const { servers, problems } = listServers(folder);
  expect(problems).toEqual([]);
  const start = { kind: 'command', name: 'mine', command: 'node', purl: undefined, version: undefined } as const;
  const [found] = matchStack([{ ...start, starts: '/srv/notes/server.mjs' }], servers);
  expect(found?.server?.id).toBe('acme/notes');
});

test('a folder without a taxonomy has the one that every catalogue begins with, and one of its own goes before it', () => {
  const without = readTaxonomyFiles(join(folder, 'taxonomy'));
  expect(without).toEqual({ taxonomy: builtInTaxonomy, problems: [] });
  mkdirSync(join(folder, 'taxonomy'));
  writeFileSync(join(folder, 'taxonomy/risks.yaml'), 'low: wrong');
  const { taxonomy, problems } = readTaxonomyFiles(join(folder, 'taxonomy'));
  expect(taxonomy).toBeUndefined();
  expect(problems.map(({ file, at }) => [file.endsWith('taxonomy/risks.yaml'), at])).toContainEqual([true, 'low']);
});

describe('the address of a running server', () => {
  const root = mkdtempSync(join(tmpdir(), 'listed-addresses-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const put = (path: string, content: unknown): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
  };
  const capture = (id: string, version: string, transport: string, source: string): void =>
    put(`servers/${id}/captures/${version}.json`, { transport, source, tools: [] });
  const facts = { title: 'Notes', summary: 'Keeps notes for a test.' };
  const found = (id: string) => listServers(root).servers.find((one) => one.id === id);

  test('is that of its newest capture', () => {
    put('servers/acme/notes/server.yaml', facts);
    for (const [version, host] of [
      ['1.0', 'old'],
      ['1.0.1', 'new'],
      ['1.0.1-beta', 'beta'],
      ['0.10', 'older'],
    ] as const)
      capture('acme/notes', version, 'streamable-http', `https://${host}.example/mcp`);
    put('servers/acme/notes/captures/notes.md', '');
    expect(found('acme/notes')).toEqual({ id: 'acme/notes', title: 'Notes', address: 'https://new.example/mcp' });
  });

  test.each([
    ['sse', 'http://localhost:3000/', 'http://localhost:3000/'],
    ['stdio', 'https://example.org/', undefined],
    ['streamable-http', 'npm:notes', undefined],
  ])('over %s from %s: %s', (transport, source, address) => {
    put('servers/acme/mail/server.yaml', facts);
    capture('acme/mail', '1.0.0', transport, source);
    expect(found('acme/mail')).toEqual({ id: 'acme/mail', title: 'Notes', ...(address && { address }) });
  });

  test('is not looked for where there is a package, nor found where there is no capture', () => {
    put('servers/acme/packed/server.yaml', { ...facts, package: 'pkg:npm/notes' });
    capture('acme/packed', '1.0.0', 'sse', 'https://example.org/');
    put('servers/acme/empty/server.yaml', facts);
    expect(found('acme/packed')).toEqual({ id: 'acme/packed', title: 'Notes', package: 'pkg:npm/notes' });
    expect(found('acme/empty')).toEqual({ id: 'acme/empty', title: 'Notes' });
  });

  test('a server whose file is wrong is told and left out; so are advisories', () => {
    put('servers/acme/wrong/server.yaml', 'title: 5\n');
    put('advisories.yaml', '{');
    const { advisories, problems } = listServers(root);
    expect(found('acme/wrong')).toBeUndefined();
    expect(advisories).toEqual([]);
    expect(problems.some(({ file }) => file.endsWith('acme/wrong/server.yaml'))).toBe(true);
    expect(problems.some(({ file }) => file.endsWith('advisories.yaml'))).toBe(true);
    put('advisories.yaml', '[]');
    expect(listServers(root).advisories).toEqual([]);
  });
});
