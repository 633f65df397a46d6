import { expect, test } from 'vitest';
import { dockerPurl, npmPurl, purlVersion, pypiPurl, withoutVersion, withVersion } from './package-url.ts';

test('an npm package, with its scope encoded', () => {
  expect(npmPurl('notes')).toBe('pkg:npm/notes');
  expect(npmPurl('@acme/notes', '1.2.3')).toBe('pkg:npm/%40acme/notes@1.2.3');
});

test.each([
  ['pkg:npm/%40acme/notes', '1.2.3', 'pkg:npm/%40acme/notes@1.2.3'],
  ['pkg:docker/acme/notes?repository_url=host.example', '1.2', 'pkg:docker/acme/notes@1.2?repository_url=host.example'],
  ['pkg:pypi/notes', undefined, 'pkg:pypi/notes'],
])('%s takes version %s and loses it again', (purl, version, whole) => {
  expect(withVersion(purl, version)).toBe(whole);
  expect(purlVersion(whole)).toBe(version);
  expect(withoutVersion(whole)).toBe(purl);
});

test.each([
  ['mcp_server_Git', 'pkg:pypi/mcp-server-git'],
  ['notes[cli,web]==1.2', 'pkg:pypi/notes'],
  ['notes>=1.0,<2', 'pkg:pypi/notes'],
  ['notes~=1.0', 'pkg:pypi/notes'],
  ['notes!=1', 'pkg:pypi/notes'],
  ['notes@1.2', 'pkg:pypi/notes'],
  ['n', 'pkg:pypi/n'],
  ['notes.', undefined],
  ['-notes', undefined],
  ['git+https://example.org/x', undefined],
  ['./notes', undefined],
  ['notes extra', undefined],
  ['', undefined],
])('the PyPI project of %j is %s', (text, purl) => {
  expect(pypiPurl(text)).toBe(purl);
});

test.each([
  ['mcp/notes', 'pkg:docker/mcp/notes'],
  ['mcp/notes:1.2', 'pkg:docker/mcp/notes'],
  ['notes@sha256:0a1b', 'pkg:docker/notes'],
  ['notes:1@sha256:0a1b', 'pkg:docker/notes'],
  ['host.example/acme/notes:latest', 'pkg:docker/acme/notes?repository_url=host.example'],
  ['localhost/notes', 'pkg:docker/notes?repository_url=localhost'],
  ['localhost:5000/notes', 'pkg:docker/notes?repository_url=localhost:5000'],
  ['mylocalhost/notes', 'pkg:docker/mylocalhost/notes'],
  ['docker.io/mcp/notes:1', 'pkg:docker/mcp/notes'],
  ['index.docker.io/mcp/notes', 'pkg:docker/mcp/notes'],
  ['docker.io/library/notes', 'pkg:docker/notes'],
  ['library/notes', 'pkg:docker/notes'],
  ['host.example/library/notes', 'pkg:docker/library/notes?repository_url=host.example'],
  ['-it', undefined],
  ['${IMAGE}', undefined],
  ['mcp/notes:1:2', undefined],
  ['a b', undefined],
  ['', undefined],
])('the image of %j is %s', (text, purl) => {
  expect(dockerPurl(text)).toBe(purl);
});
