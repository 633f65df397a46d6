import { expect, test } from 'vitest';
import { site } from '../manifest/site.ts';
import { type CatalogueIndex } from '../record.ts';
import { urlsUnder } from '../urls.ts';
import { llmsFullText } from './llms-full.ts';

const facts = site.parse({
  title: 'Risks *',
  tagline: 'What a call can do.',
  url: 'https://example.org',
  organisation: { name: 'Acme' },
});
const index = { counts: { tools: 1204, servers: 3 }, asOf: '2026-11-20' } as unknown as CatalogueIndex;

test('the list of parts says which holds which servers, how many and how many tools', () => {
  const parts = [
    [
      { id: 'a/one', from: 0, to: 3 },
      { id: 'b/two', from: 2, to: 4 },
    ],
    [{ id: 'c/three', from: 0, to: 1 }],
    [],
  ];
  const lines = llmsFullText(facts, index, parts, urlsUnder('/risks/')).split('\n');
  expect(lines[0]).toBe('# Risks \\*, in full');
  expect(lines[2]).toMatch(/^> 1,204 tools of 3 servers as of 2026-11-20: /);
  const listed = lines.filter((line) => line.startsWith('- '));
  expect(listed.map((line) => line.replace(/\(.*?\)/, ''))).toEqual([
    '- [Part 1]: a/one to b/two, 2 servers, 5 tools',
    '- [Part 2]: c/three, 1 server, 1 tool',
    '- [Part 3]: , 0 servers, 0 tools',
  ]);
  const addresses = listed.map((line) => /\((.*?)\)/.exec(line)?.[1] ?? '');
  expect(addresses.every((one) => one.startsWith('https://example.org/risks/'))).toBe(true);
  expect(new Set(addresses).size).toBe(3);
});
