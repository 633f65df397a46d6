import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, openSession, type Session } from './browser.ts';
import { outsideFirstScreen, screens } from './first-screen.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const venv = '/tools/sparfenyuk/venv-mcp-server/';
const pages = {
  'a short description': `${venv}add_packages/`,
  'a very long description': '/tools/smartbear/mcp/qmetry_update_test_case/',
  'a long name': '/tools/smartbear/mcp/contract-testing_get_bdct_provider_contract_verification_results/',
  'many actions, in Chinese': '/tools/cloudbase/cloudbase-mcp/manageFunctions/',
  'arguments to narrow': '/tools/npm/just-bash-mcp/bash/',
};

test('all answers about a tool stand on the first screen', async () => {
  const { page, complaints } = await openPage(session, '/');
  for (const [what, path] of Object.entries(pages))
    for (const viewport of screens) {
      await page.setViewportSize(viewport);
      await page.goto(path);
      expect(await outsideFirstScreen(page), `${what}, ${String(viewport.width)}`).toEqual([]);
    }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a folded description stands on the page once, opens by keyboard and for a link that leads into it', async () => {
  const { page } = await openPage(session, '/tools/smartbear/mcp/qmetry_update_test_case/', { viewport: screens[1] });
  const quote = page.locator('.entry-head blockquote');
  const height = async (): Promise<number> => (await quote.boundingBox())?.height ?? 0;
  const folded = await height();
  const words = ((await quote.textContent()) ?? '').slice(0, 60);
  expect((await page.textContent('main'))?.split(words)).toHaveLength(2);
  await page.getByText('Whole text').focus();
  await page.keyboard.press('Enter');
  expect(await height()).toBeGreaterThan(2 * folded);
  await page.keyboard.press('Enter');
  expect(await height()).toBe(folded);
  const [hidden] = await quote.locator('.folded a[id]').evaluateAll((marks) => marks.map(({ id }) => id));
  if (hidden === undefined) throw new Error('no mark in the fold');
  await page.goto(`${page.url()}#${hidden}`);
  await expect.poll(() => page.locator(`#${hidden}`).isVisible()).toBe(true);
  await page.context().close();
});

test('a link to a note opens the notes that are folded', async () => {
  const { page } = await openPage(session, '/tools/cloudbase/cloudbase-mcp/manageFunctions/');
  const [folded] = await page.locator('.more-notes .mark-notes li').evaluateAll((notes) => notes.map(({ id }) => id));
  if (folded === undefined) throw new Error('no folded note');
  expect(await page.locator(`#${folded}`).isVisible()).toBe(false);
  await page.evaluate((id) => location.assign(`#${id}`), folded);
  await expect.poll(() => page.locator(`#${folded}`).isVisible()).toBe(true);
  await page.context().close();
});

test('the choice at the top and the one at the text are one, and both follow the other', async () => {
  const { page, complaints } = await openPage(session, `${venv}add_packages/`);
  const [top, below] = [page.getByLabel('Your agent runs in'), page.getByLabel('Where your agent runs')];
  const effect = () => page.locator('[data-part=effect]').textContent();
  expect(await effect()).toBe('In PolicyLayer, it is limited to 30 calls a minute.');
  expect(await top.inputValue()).toBe(await below.inputValue());

  await top.selectOption('codex');
  await expect.poll(effect).toBe('In Codex, it runs only when a person approves the call.');
  expect(await below.inputValue()).toBe('codex');
  await expect.poll(() => page.locator('#policy-text').textContent()).toContain('[mcp_servers.');
  expect(await page.locator('[data-answer=enforce]').textContent()).toContain('Codex');
  expect(await page.locator('[data-part=topBadge]').textContent()).toBe('asks instead');

  await below.selectOption('toolhive');
  await expect.poll(effect).toMatch(/^In ToolHive \(Cedar\), it is /);
  expect(await top.inputValue()).toBe('toolhive');
  await page.goto(`${venv}run_in_venv/`);
  await expect.poll(effect).toMatch(/^In ToolHive \(Cedar\), it is /);
  expect([await top.inputValue(), await below.inputValue()]).toEqual(['toolhive', 'toolhive']);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('by keyboard the marks come first, then the target, the copy button and the way to the text', async () => {
  const { page } = await openPage(session, `${venv}run_in_venv/`);
  await page.locator('.entry-head .risk').focus();
  const seen: string[] = [];
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    seen.push(
      await page.evaluate(() => {
        const one = document.activeElement;
        if (one?.matches('[data-target]')) return 'target';
        if (one?.matches('[data-copy]')) return 'copy';
        if (one?.matches('[href="#policy"]')) return 'text';
        return one?.closest('sup') ? 'mark' : (one?.tagName ?? '');
      }),
    );
  }
  expect(seen[0]).toBe('A');
  expect(seen.indexOf('mark')).toBeGreaterThan(0);
  const target = seen.indexOf('target');
  expect(seen.lastIndexOf('mark')).toBeLessThan(target);
  expect(seen.slice(target, target + 3)).toEqual(['target', 'copy', 'text']);
  await page.context().close();
});
