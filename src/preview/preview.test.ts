import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { site } from '../manifest/site.ts';
import { type CatalogueIndex } from '../record.ts';
import { terms } from '../../tests/committed-taxonomy.ts';
import { previews, serverPlace, verdictPlace } from './preview.ts';

const yaml = (path: string): unknown => parse(readFileSync(`catalog/${path}.yaml`, 'utf8'));
const counts = { tools: 1, risks: { low: 1, medium: 0, high: 0, critical: 0 } };
const index = {
  counts,
  tools: [{ category: 'Read', risk: 'low' }],
  servers: [
    { id: 'acme/notes', title: 'Notes', summary: 'Keeps notes.', counts, highestRisk: 'low' },
    { id: 'acme/maps', title: '地图', summary: 'Finds 地图.', counts, highestRisk: 'low' },
  ],
} as unknown as CatalogueIndex;
const made = previews(index, site.parse(yaml('site')), terms);

test('one image for the site, one per verdict that occurs, one per server', () => {
  expect(made.map(({ path }) => path)).toEqual(['site', 'read-low', 'servers/acme/notes', 'servers/acme/maps']);
  expect(made[1]).toMatchObject(verdictPlace('Read', 'low', terms));
});

test('a title that the font cannot print gives way to the server’s id', () => {
  expect(made[2]?.heading).toBe('Notes');
  expect(made[3]).toMatchObject({ heading: 'acme/maps', text: '' });
});

test('in a catalogue too large to draw every server, those of one gravest level share an image', () => {
  const server = { id: 'a/b', title: 'B', risk: 'high' } as const;
  expect(serverPlace(server, 500, terms).path).toBe('servers/a/b');
  expect(serverPlace(server, 501, terms).path).toBe('server-high');
  const servers = Array.from({ length: 501 }, (_, at) => ({
    ...{ id: `a/${String(at)}`, title: 'A', summary: 'Does.', counts, highestRisk: at === 7 ? 'high' : 'low' },
  }));
  const many = previews({ ...index, servers } as unknown as CatalogueIndex, site.parse(yaml('site')), terms);
  expect(many.map(({ path }) => path)).toEqual(['site', 'read-low', 'server-low', 'server-high']);
});
