import { expect, test } from 'vitest';
import { advisory } from '../../manifest/advisory.ts';
import { readClientConfig } from '../../client-config/client-config.ts';
import { affected, unpinned } from './stack-packages.ts';

const one = (command: string, ...args: string[]) =>
  readClientConfig(JSON.stringify({ mcpServers: { it: { command, args } } }));

test.each([
  [false, one('npx', '-y', 'notes-mcp@1.2.3')],
  [true, one('npx', '-y', 'notes-mcp')],
  [true, one('npx', '-y', 'notes-mcp@latest')],
  [true, one('npx', '-y', 'notes-mcp@^1.2.3')],
  [true, one('npx', '-y', 'notes-mcp@1')],
  [false, one('uvx', 'notes-mcp==1.2')],
  [false, one('uvx', 'notes-mcp@1.2.0')],
  [true, one('uvx', 'notes-mcp')],
  [true, one('uvx', 'notes-mcp>=1.0.0')],
  [true, one('docker', 'run', '-i', 'acme/notes')],
  [true, one('docker', 'run', '-i', 'acme/notes:latest')],
  [false, one('docker', 'run', '-i', 'acme/notes:1.4.2')],
  [true, one('docker', 'run', '-i', 'acme/notes:1.4')],
  [true, one('npx', '-y', 'notes-mcp@1.2')],
  [true, one('npx', '-y', 'github:acme/notes')],
  [true, one('npx', '-y', '${PACKAGE}')],
  [false, one('env', 'A=b', 'node', 'server.js')],
  [false, one('docker', 'run', '-i', 'acme/notes@sha256:00ab')],
  [false, one('node', 'server.js')],
])('unpinned: %s for %j', (isMovable, servers) => {
  expect(unpinned(servers)).toHaveLength(isMovable ? 1 : 0);
});

test('an advisory is told unless the pinned version is free of it', () => {
  const known = advisory.parse({
    id: 'CVE-2025-1000',
    package: 'pkg:npm/notes-mcp',
    affected: '< 1.3.0',
    ...{ tools: [], cwe: ['CWE-22'], published: '2025-07-02' },
    summary: 'A made-up weakness for a test, long enough for its schema.',
    url: 'https://www.cve.org/CVERecord?id=CVE-2025-1000',
  });
  const told = (version: string) => affected(one('npx', `notes-mcp${version}`), [known]).map(({ text }) => text);
  expect(told('@1.2.9')[0]).toContain('CVE-2025-1000: version 1.2.9 is affected.');
  expect(told('@1.3.0')).toEqual([]);
  expect(told('')[0]).toContain('versions < 1.3.0 are affected; see which one you run.');
  expect(affected(one('npx', 'other-mcp'), [known])).toEqual([]);
});
