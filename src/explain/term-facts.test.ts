import { expect, test } from 'vitest';
import { madeUpOverride, madeUpServer } from '../../tests/made-up-server.ts';
import { termCounts } from '../manifest/term-counts.ts';
import { type CatalogueIndex } from '../record.ts';
import { urlsUnder } from '../urls.ts';
import { counts } from '../catalogue/counts.ts';
import { termFact, type TermSources } from './term-facts.ts';
import { serverTally, termTally } from './term-tally.ts';

const schema = (...names: string[]) => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
});
const notes = madeUpServer(
  [
    { name: 'delete_all_notes', description: 'Deletes all notes for good.', inputSchema: schema('folder') },
    { name: 'list_notes', description: 'List all notes.', inputSchema: schema(), annotations: { readOnlyHint: true } },
    { name: 'get_token', description: 'Returns the API token.', inputSchema: schema() },
  ],
  {
    overrides: { list_notes: madeUpOverride },
    reviews: { get_token: {} },
    earlier: [['1.0.0', [{ name: 'list_notes' }]]],
  },
);
const mail = madeUpServer(
  [{ name: 'delete_mails', description: 'Deletes all mails of a folder.', inputSchema: schema() }],
  {
    id: 'acme/mail',
    facts: { title: 'Mail' },
  },
);

const servers = [notes, mail];
const verdicts = servers.flatMap(({ tools }) => tools.map(({ verdict }) => verdict));
const index = {
  counts: { ...counts(verdicts), servers: 2 },
  tools: servers.flatMap(({ id, tools }) =>
    tools.map(({ tool, recommendation }) => ({ server: id, name: tool.name, decision: recommendation.decision.kind })),
  ),
  changes: [],
} as unknown as CatalogueIndex;
const sources: TermSources = { tally: termTally(servers.map(serverTally)), index, urls: urlsUnder('/') };

test.each(termCounts)('%s is counted, and what was counted can be seen', (count) => {
  const { label, value, links } = termFact(count, sources);
  expect(label).toMatch(/^[A-Z]/);
  expect(value).not.toMatch(/NaN|undefined/);
  for (const { url } of links) expect(url).toMatch(/^\/.*\/$/);
});

test('tools are counted with their servers, and a signal leads to its list instead of naming them', () => {
  expect(termFact('bulk', sources)).toMatchObject({
    value: expect.stringMatching(/^\d of 4 tools, on [12] servers?$/) as string,
    links: [{ url: '/signals/bulk/' }],
    servers: [],
  });
  expect(termFact('override', sources)).toMatchObject({
    value: '1 of 4 tools, on 1 server',
    servers: [{ id: 'acme/notes', count: 1 }],
  });
  expect(termFact('review', sources).value).toBe('1 of 4 tools, on 1 server');
  expect(termFact('annotation', sources).value).toBe('1 of 4 tools, on 1 server');
});

test('what nothing was found of is said plainly', () => {
  expect(termFact('strangers-text', sources)).toMatchObject({ value: 'none of 4 tools', links: [], servers: [] });
});

test('captures count every version', () => {
  expect(termFact('capture', sources).value).toBe('3, of 2 servers');
});
