import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
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
