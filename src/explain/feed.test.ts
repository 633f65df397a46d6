import rss from '@astrojs/rss';
import { describe, expect, test } from 'vitest';
import { type CatalogueIndex, type ServerRecord, type VersionChange } from '../record.ts';
import { urlsUnder } from '../urls.ts';
import { catalogueFeed, serverFeed } from './feed.ts';

const place = { urls: urlsUnder('/risks/'), site: 'https://example.org' };
const none = { low: 0, medium: 0, high: 0, critical: 0 };
const step = (from: string, to: string): VersionChange => ({
  ...{ from, to, capturedAt: '2026-11-20', added: [], removed: [], changed: [] },
  risks: { before: none, after: none },
  withoutSchemas: { before: false, after: false },
});
const history = [step('1.0.0', '1.1.0'), step('1.1.0', '2.0.0-a&b'), step('2.0.0-a&b', '2.0.0')];
const index = {
  changes: history.map((change) => ({ ...change, server: 'acme/notes', title: 'Notes' })),
  servers: ['acme/notes', 'acme/mail'].map((id) => ({
    ...{ id, title: id, summary: 'A server.', version: '2.0.0', capturedAt: '2026-11-20', counts: { tools: 3 } },
  })),
} as unknown as CatalogueIndex;

/** What readers find in the feed as it is published. */
async function published(items: ReturnType<typeof catalogueFeed>) {
  const response = await rss({ title: 'Title', description: 'About', site: 'https://example.org/risks/', items });
  const xml = await response.text();
  const all = (name: string): string[] =>
    [...xml.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text);
  return { guids: all('guid'), links: all('link').slice(1), permanent: xml.match(/isPermaLink="true"/g) };
}

describe('feeds', () => {
  test('no two entries have one id, and none of the ids is taken for an address', async () => {
    const { guids, permanent } = await published(catalogueFeed(index, place));
    expect(guids).toHaveLength(5);
    expect(new Set(guids).size).toBe(5);
    expect(guids).toContain('acme/notes@1.1.0..2.0.0-a&amp;b');
    expect(permanent).toBeNull();
  });

  test('entries lead to the place that tells of them, without a slash behind it', async () => {
    const record = { id: 'acme/notes', facts: { title: 'Notes' }, history } as unknown as ServerRecord;
    const { links } = await published(serverFeed(record, place));
    expect(links).toEqual([
      'https://example.org/risks/servers/acme/notes/#version-2.0.0',
      'https://example.org/risks/servers/acme/notes/#version-2.0.0-a%26b',
      'https://example.org/risks/servers/acme/notes/#version-1.1.0',
    ]);
  });

  test('an entry says what changed and when', () => {
    const [change] = catalogueFeed({ ...index, servers: [] }, place);
    expect(change).toMatchObject({
      title: 'Notes 1.0.0 to 1.1.0: nothing changed',
      description: 'Between 1.0.0 and 1.1.0 of acme/notes: nothing changed.',
      pubDate: new Date('2026-11-20T00:00:00Z'),
    });
    const [server] = catalogueFeed({ ...index, changes: [] }, place);
    expect(server).toMatchObject({
      title: 'acme/notes 2.0.0: 3 tools',
      description: 'A server.',
      link: 'https://example.org/risks/servers/acme/notes/',
    });
  });

  test('newest first, of one day changes first, and no more than asked for', () => {
    const days = ['2026-11-18', '2026-11-21', '2026-11-20'];
    const changes = index.changes.map((one, i) => ({ ...one, capturedAt: days[i] ?? '' }));
    const titles = (max?: number) => catalogueFeed({ ...index, changes }, place, max).map(({ title }) => title);
    expect(titles().map((title) => title.split(':')[0])).toEqual([
      'Notes 1.1.0 to 2.0.0-a&b',
      'Notes 2.0.0-a&b to 2.0.0',
      'acme/notes 2.0.0',
      'acme/mail 2.0.0',
      'Notes 1.0.0 to 1.1.0',
    ]);
    expect(titles(2)).toHaveLength(2);
  });

  test('whatever an id holds, nothing in it ends its element', async () => {
    const odd = { ...step('1<b>', '2>&c'), server: 'a/b', title: 'B' };
    const { guids } = await published(catalogueFeed({ ...index, servers: [], changes: [odd] }, place));
    expect(guids).toEqual(['a/b@1&lt;b&gt;..2&gt;&amp;c']);
  });
});
