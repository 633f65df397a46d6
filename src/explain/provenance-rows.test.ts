import { urlsUnder } from '../urls.ts';
import { expect, test } from 'vitest';
import { madeUpServer } from '../../tests/made-up-server.ts';
import { provenanceRows, toolProvenance } from './provenance-rows.ts';

const rows = (parts: Parameters<typeof madeUpServer>[1] = {}) =>
  provenanceRows(madeUpServer([{ name: 'list_notes', description: 'List notes.' }], parts));
const values = (parts?: Parameters<typeof madeUpServer>[1]) =>
  Object.fromEntries(rows(parts).map(({ term, value }) => [term, value]));

test('a bare capture says what is known and has no empty rows', () => {
  expect(rows().map(({ term, value }) => [term, value])).toEqual([
    ['Server', 'acme/notes'],
    ['Version', '2.0.5'],
    ['Captured', '2026-11-20, a test'],
    ['Transport', 'stdio (a program on the caller’s machine)'],
    ['Credentials', 'none'],
    ['Network', 'cut off while the server was asked'],
  ]);
  expect(rows().every((row) => !('url' in row) && !('code' in row))).toBe(true);
});

test('everything that a capture holds has its row, addresses lead there, and code is code', () => {
  const full = rows({
    facts: { repository: 'https://example.org/notes', package: 'pkg:npm/notes', licence: 'MIT' },
    capture: {
      integrity: 'sha512-abc',
      source: 'https://example.org/mcp',
      protocolVersion: '2025-11-25',
      env: ['A_KEY', 'B_KEY'],
      args: ['--read', '/tmp'],
      authenticated: true,
      network: true,
      transport: 'streamable-http',
      partial: { reason: 'The second page was refused.', of: 12 },
    },
  });
  expect(full).toContainEqual({ term: 'Server', value: 'acme/notes', url: 'https://example.org/notes' });
  expect(full).toContainEqual({ term: 'Package', value: 'pkg:npm/notes', code: true });
  expect(full).toContainEqual({ term: 'Integrity', value: 'sha512-abc', code: true });
  expect(full).toContainEqual({ term: 'Source', value: 'https://example.org/mcp', url: 'https://example.org/mcp' });
  expect(full).toContainEqual({ term: 'Protocol revision', value: '2025-11-25' });
  expect(full).toContainEqual({ term: 'Variables set, to dummy values', value: 'A_KEY, B_KEY', code: true });
  expect(full).toContainEqual({ term: 'Arguments', value: '--read /tmp', code: true });
  expect(full).toContainEqual({ term: 'Credentials', value: 'real ones were used' });
  expect(full).toContainEqual({ term: 'Network', value: 'reachable while the server was asked' });
  expect(full).toContainEqual({ term: 'Licence', value: 'MIT' });
  expect(full.at(-1)).toEqual({
    term: 'Partial capture',
    value: 'The second page was refused. The server offers 12 tools in all.',
  });
});

test('the captured package comes before the one that the maintainer names', () => {
  const facts = { package: 'pkg:npm/notes' };
  expect(values({ facts, capture: { package: 'pkg:npm/notes@2.0.5' } })['Package']).toBe('pkg:npm/notes@2.0.5');
});

test('of a server that was not asked nothing is said about a network', () => {
  const shown = values({ capture: { transport: 'none' } });
  expect(shown['Transport']).toBe('none: the server was not asked');
  expect(shown).not.toHaveProperty('Network');
});

test('a partial capture of unknown size says why, and hidden characters of arguments are shown', () => {
  const partial = { reason: 'The second page was refused.' };
  expect(values({ capture: { partial } })['Partial capture']).toBe('The second page was refused.');
  expect(values({ capture: { args: ['a\u202eb'] } })['Arguments']).toBe('a⟨U+202E⟩b');
});

test('a tool’s rows name its definition, and other servers’ tools of its name', () => {
  const server = madeUpServer([{ name: 'list_notes', description: 'List notes.' }], {
    capture: { integrity: 'sha512-abc' },
  });
  const [record] = server.tools;
  if (!record) throw new Error('no tool');
  const terms = toolProvenance(server, record, urlsUnder('/')).map(({ term }) => term);
  expect(terms).toEqual(['Server', 'Version', 'Captured', 'In a model’s context', 'Definition hash (SHA-256)']);
  const named = madeUpServer([{ name: 'list_notes', description: 'List notes.' }], {
    capture: { package: 'pkg:npm/notes@2.0.5' },
  });
  const ofPackage = toolProvenance(named, record, urlsUnder('/'));
  expect(ofPackage.slice(0, 3).map(({ term, url }) => [term, url])).toEqual([
    ['Server', undefined],
    ['Package', undefined],
    ['Captured', '/servers/acme/notes/#provenance'],
  ]);
  const shared = {
    ...record,
    verdict: { ...record.verdict, notices: [{ kind: 'shadows-name', evidence: [] }] as const },
  };
  expect(toolProvenance(server, shared, urlsUnder('/')).find(({ term }) => term === 'Shared name')?.value).toMatch(
    /name the server too\.$/,
  );
});
