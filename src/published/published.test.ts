import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSmallSource } from '../../tests/small-source.ts';
import { CatalogueError } from './catalogue-error.ts';
import { openCatalogue } from './open-catalogue.ts';
import { publishedCatalogue, type PublishedCatalogue } from './published-catalogue.ts';
import { sourceFiles } from './source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'published-'));
const source = join(folder, 'catalog');
const open: Server[] = [];

/** A host on loopback; returns its address. */
async function host(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

let asked: string[] = [];
let address: string;
beforeAll(async () => {
  writeSmallSource(source);
  const files = sourceFiles(source);
  address = await host((request, response) => {
    asked.push(request.url ?? '');
    void files.read((request.url ?? '').replace(/^\/base\//, '')).then((bytes) => {
      response.statusCode = bytes ? 200 : 404;
      response.end(bytes);
    });
  });
});
afterAll(() => {
  for (const server of open) server.close();
  rmSync(folder, { recursive: true });
});

const bothWays = ['a source folder', 'an address with a base path'] as const;
const opened = (way: (typeof bothWays)[number]): Promise<PublishedCatalogue> =>
  openCatalogue(way === 'a source folder' ? source : `${address}/base`);

describe.each(bothWays)('%s', (way) => {
  test('lists its servers and gives one with verdicts and recommendations', async () => {
    const catalogue = await opened(way);
    expect((await catalogue.servers()).map(({ id }) => id)).toEqual(['acme/notes', 'acme/wallet']);
    const server = await catalogue.server('acme/notes');
    expect(server?.tools.map(({ definition, verdict }) => [definition.name, verdict.category])).toEqual([
      ['read_note', 'Read'],
      ['delete_note', 'Destructive'],
    ]);
    expect(server?.tools[1]?.recommendation.decision.kind).toBe('hide');
  });

  test('knows tools by definition hash and by name', async () => {
    const catalogue = await opened(way);
    const hash = (await catalogue.server('acme/notes'))?.tools[0]?.hash ?? '';
    expect(await catalogue.places(hash)).toMatchObject([{ server: 'acme/notes', tool: 'read_note', current: true }]);
    expect(await catalogue.namesakes('delete_note')).toEqual([{ server: 'acme/notes', slug: 'delete_note' }]);
    expect([await catalogue.places('f'.repeat(64)), await catalogue.namesakes('constructor')]).toEqual([[], []]);
  });

  test('finds by words and by what a tool can do', async () => {
    const catalogue = await opened(way);
    const { found } = await catalogue.search('delete note', {}, 5);
    expect(found[0]).toMatchObject({ entry: { name: 'delete_note' }, line: 'Deletes a note for good.' });
    const narrowed = await catalogue.search('note', { category: 'Destructive' }, 5);
    expect(narrowed.found.map(({ entry }) => entry.kind)).toContain('tool');
    expect(narrowed.found.some(({ entry }) => entry.kind === 'tool' && entry.name === 'read_note')).toBe(false);
  });

  test.each(['nobody/nothing', '../secrets', 'acme/..', 'acme/notes/../wallet', '', '.', 'a/b/c', '%2e%2e/x'])(
    'has no server %j',
    async (id) => {
      expect(await (await opened(way)).server(id)).toBeUndefined();
    },
  );
});

test('each file is asked for once, and only below the base path', async () => {
  asked = [];
  const catalogue = await openCatalogue(`${address}/base/?q=1#top`);
  await Promise.all([catalogue.servers(), catalogue.servers(), catalogue.server('acme/wallet')]);
  await catalogue.server('acme/wallet');
  expect(asked.toSorted()).toEqual(['/base/data/servers.json', '/base/servers/acme/wallet.json']);
});

describe('what is no catalogue is one clear line', () => {
  const line = async (place: string): Promise<string> => {
    try {
      await (await openCatalogue(place)).servers();
    } catch (error) {
      expect(error).toBeInstanceOf(CatalogueError);
      const { message } = error as CatalogueError;
      expect(message).not.toMatch(/[\n\r\u001b]/);
      expect(message).toContain('expected');
      return message;
    }
    return '';
  };

  test('folders', async () => {
    writeFileSync(join(folder, 'site.yaml'), 'title: nothing else\n');
    for (const place of ['', join(folder, 'missing'), join(folder, 'site.yaml'), tmpdir(), folder])
      expect(await line(place)).not.toBe('');
  });

  test('addresses', async () => {
    const page = await host((_request, response) => response.end('<!doctype html><title>hello\nthere</title>'));
    const other = await host((_request, response) => response.end('{"servers": "none"}'));
    const broken = await host((_request, response) => response.writeHead(503).end());
    const nothing = await host((_request, response) => response.writeHead(404).end());
    const endless = await host((_request, response) => {
      const chunk = Buffer.alloc(1 << 20, ' ');
      const more = (): void =>
        void (response.destroyed || (response.write(chunk) ? setImmediate(more) : response.once('drain', more)));
      more();
    });
    expect(await line(page)).toContain('no JSON');
    expect(await line(other)).toContain('servers');
    expect(await line(broken)).toContain('status 503');
    expect(await line(nothing)).toContain('no catalogue is here');
    expect(await line(endless)).toContain('larger');
    expect(await line('http://127.0.0.1:9/')).toContain('cannot be reached');
    expect(await line('https://a b/')).toContain('no address');
    expect(await line(`${broken.replace('://', '://me:secret@')}/`)).not.toContain('secret');
  });

  test('a file of another server in place of the one that was asked for is refused', async () => {
    const { read } = sourceFiles(source);
    const catalogue = publishedCatalogue({ name: 'x', read: () => read('servers/acme/wallet.json') });
    await expect(catalogue.server('acme/notes')).rejects.toThrow('is about another server; expected acme/notes');
  });
});
