import { expect, test } from 'vitest';
import { site } from '../manifest/site.ts';
import { type CatalogueIndex } from '../record.ts';
import { urlsUnder } from '../urls.ts';
import { llmsText } from './llms-text.ts';

const facts = site.parse({
  title: 'Risks',
  tagline: 'What a call can do.',
  url: 'https://example.org',
  organisation: { name: 'Acme' },
});
const server = (id: string, high: number, critical: number, summary = 'A server.') => ({
  ...{ id, summary, counts: { risks: { low: 0, medium: 9, high, critical } } },
});
const text = (servers: readonly ReturnType<typeof server>[]) =>
  llmsText(
    facts,
    { servers, counts: { tools: 1204, servers: servers.length }, asOf: '2026-11-20' } as unknown as CatalogueIndex,
    urlsUnder('/risks/'),
    [{ title: 'Guides', entries: [{ title: 'Pin', url: '/risks/guides/pin/', summary: 'How to *pin*.' }] }],
  );
const named = (servers: readonly ReturnType<typeof server>[]) =>
  [...text(servers).matchAll(/^- \[(\w+\/\w+)\]/gm)].map(([, id]) => id);

test('says what the site is and where machines find it, by whole addresses', () => {
  const lines = text([server('acme/notes', 1, 0)]).split('\n');
  expect(lines.slice(0, 3)).toEqual(['# Risks', '', '> What a call can do.']);
  expect(lines).toContain(
    '- [All verdicts as NDJSON](https://example.org/risks/data/catalogue.ndjson): 1,204 tools of 1 server, as of 2026-11-20',
  );
  expect(lines).toContain('- [acme/notes](https://example.org/risks/servers/acme/notes.md): A server.');
});

test('names pages of prose by their Markdown twins, and the full text', () => {
  expect(text([])).toContain('## Guides\n\n- [Pin](https://example.org/risks/guides/pin.md): How to \\*pin\\*.\n');
  expect(text([])).toContain('](https://example.org/risks/llms-full.txt)');
});

test('names the gravest servers first, equal ones by id, and no more than two hundred', () => {
  const servers = [server('b/b', 1, 1), server('c/c', 0, 3), server('a/a', 2, 0), server('d/d', 0, 0)];
  expect(named(servers)).toEqual(['c/c', 'a/a', 'b/b', 'd/d']);
  expect(named(servers.toReversed())).toEqual(['c/c', 'a/a', 'b/b', 'd/d']);
  const many = Array.from({ length: 250 }, (_, i) => server(`a/s${String(i)}`, i, 0));
  expect(named(many)).toEqual(
    many
      .toReversed()
      .slice(0, 200)
      .map(({ id }) => id),
  );
});

test('a summary stays a line of text', () => {
  expect(text([server('a/a', 0, 0, 'One\n# two [x](y)')])).toContain(': One \\# two \\[x\\](y)');
});
