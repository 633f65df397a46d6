import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist } from '../site/built-site.ts';
import { openPage, openSession, type Session } from './browser.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const venv = '/tools/sparfenyuk/venv-mcp-server/run_in_venv/';

test('a reader finds a tool by search, opens it and copies its policy', async () => {
  const { page, complaints } = await openPage(session, '/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('searchbox');
  await field.fill('run_in_venv');
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /run_in_venv/ })
    .first()
    .click();
  await page.waitForURL(`**${venv}`);
  await page.getByRole('button', { name: /^Copy/ }).first().click();
  await page.getByText('Copied', { exact: true }).first().waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(copied)).toMatchObject({ tools: { run_in_venv: { limits: [{ max: 10 }] } } });
  const href = await page
    .getByRole('link', { name: /^Download/ })
    .first()
    .getAttribute('href');
  const file = await page
    .evaluate(async (address) => (await fetch(address)).text().catch(() => ''), href ?? '')
    .catch(() => '');
  expect(file === '' || file === copied).toBe(true);
  expect(complaints.filter((line) => !line.includes('Content Security Policy') || !line.includes('data:'))).toEqual([]);
  await page.context().close();
});

test.each([
  ['an exact name', 'run_in_venv', venv],
  ['a part of a snake_case name', 'in_venv', venv],
  ['its words', 'run in venv', venv],
  ['a server', 'playwright', '/servers/playwright/mcp/'],
  ['a camelCase name without its capitals', 'installpackage', '/tools/yzfly/mcp-python-interpreter/install_package/'],
  ['words of a description', 'pyproject.toml virtual environment', '/tools/sparfenyuk/venv-mcp-server/'],
])('search by %s finds it', async (_what, query, address) => {
  const { page, complaints } = await openPage(session, `/search/?q=${encodeURIComponent(query)}`);
  await page.locator(`.search-results a[href^="${address}"]`).first().waitFor({ timeout: 10_000 });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('search filters by category and risk', async () => {
  const { page } = await openPage(session, '/search/?q=delete');
  await page.locator('.search-results li').first().waitFor();
  await page.getByRole('combobox', { name: 'category' }).selectOption('Destructive');
  await expect.poll(() => page.locator('.search-results li').count()).toBeGreaterThan(0);
  await expect
    .poll(async () =>
      (await page.locator('.search-results .where').allTextContents()).every((t) => t.includes('Destructive')),
    )
    .toBe(true);
  expect(page.url()).toContain('category=Destructive');
  await page.context().close();
});

test('a server’s tools can be filtered and sorted, and the address keeps the view', async () => {
  const { page, complaints } = await openPage(session, '/servers/playwright/mcp/');
  const rows = page.locator('#tool-table tbody tr:visible');
  const all = await rows.count();
  await page.getByLabel('Category').selectOption('Execute');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  const shown = await rows.count();
  expect(page.url()).toContain('category=Execute');
  await page.reload();
  await expect.poll(() => rows.count()).toBe(shown);
  await page.locator('#tool-table').getByRole('button', { name: /Risk/ }).click();
  expect(page.url()).toMatch(/sort=/);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without JavaScript a tool page can be read whole', async () => {
  const { page } = await openPage(session, venv, { javaScriptEnabled: false });
  const text = (await page.textContent('main')) ?? '';
  for (const words of [
    'Execute',
    'Runs a command in virtual environment',
    'limited to 10 calls a minute',
    'How do I block run_in_venv',
  ])
    expect(text).toContain(words);
  expect(await page.locator('mark').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('a page that does not exist says so and helps on', async () => {
  const { page } = await openPage(session, '/tools/nobody/nothing/none/');
  expect(await page.textContent('h1')).toMatch(/not|no /i);
  expect(readFileSync(join(dist, '404.html'), 'utf8')).toContain('/search/');
  await page.context().close();
});
