import { expect, test } from 'vitest';
import { repositoryOf, standing } from './standing.ts';

const of = (id: string, title: string, repository?: string): number =>
  standing({ owner: id.split('/')[0] ?? '', facts: { title, summary: 'A made-up server.', links: [], repository } });

test.each([
  ['acme/mcp', 'Acme', undefined, 3],
  ['acmehq/acme-mcp', 'Acme', undefined, 3],
  ['npm/acme-mcp', 'Acme Mail', 'https://github.com/acme/mcp', 3],
  ['someone/acme-mcp', 'Acme', 'https://github.com/acme/mcp', 2],
  ['modelcontextprotocol/server-acme', 'Acme (reference)', undefined, 2],
  ['someone/acme-mcp', 'Acme', 'https://github.com/someone/acme-mcp', 1],
  ['someone/acme-mcp', 'Acme (someone)', undefined, 1],
  ['npm/acme-mcp', 'Acme', undefined, 1],
  ['someone/acme-mcp', '@someone/acme-mcp', undefined, 1],
])('%s, titled %s, from %s stands at %i', (id, title, repository, expected) => {
  expect(of(id, title, repository)).toBe(expected);
});

test('a repository is known by owner and name', () => {
  expect(repositoryOf('https://github.com/acme/mcp.git')).toBe('acme/mcp');
  expect(repositoryOf('https://acme.example')).toBe('');
  expect(repositoryOf(undefined)).toBe('');
});

test('a server that nobody has described stands behind those that somebody has', () => {
  const facts = { title: 'acme-mcp', summary: 'Acme for agents', summaryBy: 'package' as const, links: [] };
  expect(standing({ owner: 'someone', facts })).toBe(0);
});
