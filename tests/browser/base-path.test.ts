import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serverIds } from '../../src/catalogue/read-catalogue.ts';
import { catalogueFolder } from '../public-catalogue.ts';
import { openPage, openSession, type Session } from './browser.ts';
import { buildSmallSite } from './small-site.ts';

/** Any server of the catalogue. */
const [server = ''] = serverIds(catalogueFolder);
const base = '/risk/tools/';
let session: Session;
let work: string;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'catalogue-base-path-'));
  session = await openSession(buildSmallSite(work, server, { url: 'https://small.example', base }));
});
afterAll(async () => {
  await session.close();
  rmSync(work, { recursive: true, force: true });
});

test('below a path scripts find each other, the search index and the pages that it leads to', async () => {
  const [tool = ''] = readdirSync(join(work, 'site/tools', server));
  const { page, complaints } = await openPage(session, `${base}tools/${server}/${tool}/`);
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(`${String(response.status())} ${new URL(response.url()).pathname}`));
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill(tool);
  const found = page.locator('.search-panel > .search-results a').first();
  expect(await found.getAttribute('href')).toBe(`${base}tools/${server}/${tool}/`);
  expect(loaded.filter((line) => line.includes('/_astro/')).length).toBeGreaterThan(0);
  expect(loaded.filter((line) => !line.startsWith(`200 ${base}`))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
