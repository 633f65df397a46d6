import { expect, test } from 'vitest';
import { commandIdentity } from './command-identity.ts';

const of = (...command: string[]) => commandIdentity({ command, folder: '/srv/acme', env: {} });

test.each([
  [of('npx', '-y', '@acme/notes@1.2.3'), 'acme/notes', 'pkg:npm/%40acme/notes'],
  [of('npx.cmd', '-y', 'notes'), 'npm/notes', 'pkg:npm/notes'],
  [of('uvx', 'acme-notes==2.0'), undefined, 'pkg:pypi/acme-notes'],
  [of('docker', 'run', '-i', 'ghcr.io/acme/notes:1'), undefined, 'pkg:docker/acme/notes?repository_url=ghcr.io'],
])('a command that starts a package is known by the package: %j', (identity, id, purl) => {
  expect(identity).toMatchObject({ match: { packages: [purl] }, names: [expect.stringMatching(/^(?:acme-)?notes$/)] });
  expect(identity.id).toBe(id);
  expect(identity.match.commands).toBeUndefined();
});

test.each([
  [of('node', 'desk-notes/server.js', '--key', 'hush'), 'desk-notes', ['desk-notes/server.js']],
  [of('node', 'dist/index.js'), 'acme', ['acme/dist/index.js']],
  [of('notes-mcp', '--stdio'), 'notes-mcp', ['notes-mcp']],
])('a program of one’s own is known by the end of its path: %j', (identity, name, commands) => {
  expect(identity).toEqual({ names: [name], match: { commands } });
});

test('what fetches or runs others, and names no package, is known by nothing', () => {
  expect(of('npm', 'start')).toEqual({ names: [], match: {} });
});
