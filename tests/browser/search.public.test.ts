import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page } from 'playwright-core';
import { find } from '../../src/search/find.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { readIndexFrom } from '../../src/search/write-index.ts';
import { urlsUnder } from '../../src/urls.ts';
import { dist, read } from '../site/built-site.ts';
import { searchQueries } from '../site/search-queries.ts';
import { openPage, openSession, type Session } from './browser.ts';
import { firstResult } from './first-result.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const tools = read('/data/catalogue.ndjson').trimEnd().split('\n').length;
/** Kilobytes that a first result may cost: 120 at 10,000 tools and 400 at 430,000, and between them as much more for each doubling. */
const budget = 120 * (Math.max(tools, 10_000) / 10_000) ** (Math.log(400 / 120) / Math.log(43));

const results = (page: Page) => page.locator('.search-panel > .search-results a');
const addresses = (page: Page): Promise<(string | null)[]> =>
  results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));

test('the browser finds the same, in the same order, as the relevance test measures', async () => {
  const index = await openIndex(readIndexFrom(join(dist, 'search-index')));
  const urls = urlsUnder('/');
  const { page, complaints } = await openPage(session, '/search/');
  for (const { query } of searchQueries('first').filter((_, at) => at % 8 === 0)) {
    await page.getByRole('searchbox').fill(query);
    const { entries } = await find(index, query, {}, 12);
    const expected = entries
      .slice(0, 12)
      .map((entry) => (entry.kind === 'server' ? urls.server(entry.id) : urls.tool(entry.server.id, entry.slug)));
    await expect.poll(() => addresses(page), { message: query, timeout: 5000 }).toEqual(expected);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([
  'mcp__github__create_issue',
  'send email',
  'playwrite',
  'github',
  'run shell commands',
  'human readable address of coordinates',
  '查询天气',
])('the first result for “%s” costs no more than its budget and no worker', async (query) => {
  const { all, workers } = await firstResult(session.browser, `${session.origin}/search/`, query);
  expect(all).toBeLessThanOrEqual(budget * 1024);
  expect(workers).toBe(false);
});

test('descriptions answer where names do not, and are asked for where they do', async () => {
  const { page, complaints } = await openPage(session, '/search/?q=heart%20rate');
  await results(page).first().waitFor();
  expect(await page.locator('.search-status').textContent()).toMatch(/^Nothing is called “heart rate”\. \d+ found by/);
  await page.getByRole('searchbox').fill('screenshot');
  const deeper = page.getByRole('button', { name: 'Search descriptions too' });
  const more = page.getByRole('button', { name: 'Show more' });
  for (let turn = 0; turn < 30 && !(await deeper.isVisible()); turn += 1)
    if (await more.isVisible()) await more.click();
  await deeper.click();
  await expect.poll(() => page.locator('.search-status').textContent()).toMatch(/found by name, [\d,]+ found by/);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('filters alone list every tool that passes them', async () => {
  const { page } = await openPage(session, '/search/?category=Financial&risk=critical');
  await results(page).first().waitFor();
  // Rows appear one after the other, each as its server's part arrives: the list is looked at when it is whole.
  await expect
    .poll(() => page.locator('.search-results .where').allTextContents())
    .toEqual(Array.from({ length: 12 }, () => expect.stringMatching(/Financial$/) as unknown));
  // All are counted only where all parts had to be read for the first twelve.
  const told = (await page.locator('.search-status').textContent()) ?? '';
  const count = Number(/^([\d,]+) found\.$/.exec(told)?.[1]?.replace(',', '') ?? 0);
  expect(count > 12 || told === 'More than 12 found.', told).toBe(true);
  await page.context().close();
});

test('where nothing is found, names that look like it, examples and lists help on', async () => {
  const { page, complaints } = await openPage(session, '/search/?q=create_issueburger');
  const help = page.locator('.search-help');
  await help
    .getByRole('link', { name: /create_issue/ })
    .first()
    .waitFor();
  await help.getByRole('link', { name: 'all servers' }).waitFor();
  expect(await page.locator('.search-status').textContent()).toBe('Nothing found for “create_issueburger”.');
  await help.getByRole('button').first().click();
  await results(page).first().waitFor();
  expect(await help.textContent()).toBe('');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a slip of the keyboard is mended and said', async () => {
  const { page } = await openPage(session, '/search/?q=kubctl');
  await results(page).first().waitFor();
  expect(await page.locator('.search-status').textContent()).toContain('for “kubectl”');
  await page.context().close();
});
