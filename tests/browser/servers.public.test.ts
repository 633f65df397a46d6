import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory } from '../../src/explain/directory-row.ts';
import { counted } from '../../src/explain/grammar.ts';
import { dist } from '../site/built-site.ts';
import { openPage, openSession, type Session } from './browser.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const { servers } = JSON.parse(readFileSync(join(dist, 'data/directory.json'), 'utf8')) as Directory;
const phone = { viewport: { width: 390, height: 844 } };

describe('the directory of servers', () => {
  test('filters over all servers, by owner too; the data comes when it is asked for, the address keeps the view', async () => {
    const { page, complaints } = await openPage(session, '/servers/');
    const rows = page.locator('#directory tbody tr');
    const printed = await rows.count();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    expect(asked).toEqual([]);
    await page.getByLabel(/^Name, owner/).fill('domdomegg');
    await page
      .getByRole('status')
      .getByText(/^\d+ of [\d,]+ servers$/)
      .waitFor();
    expect(asked).toEqual(['/data/directory.json']);
    expect(await rows.getByRole('link', { name: 'Gmail', exact: true }).count()).toBe(1);
    expect(page.url()).toContain('q=domdomegg');
    const found = await rows.count();
    await page.reload();
    await expect.poll(() => rows.count()).toBe(found);
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => rows.count()).toBe(printed);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('filters by risk and signal, and says what to do where nothing matches', async () => {
    const { page } = await openPage(session, '/servers/?signal=secrets');
    await page.getByLabel('Worst tool').selectOption('critical');
    const both = servers.filter(({ worst, signals }) => worst === 'critical' && signals.split(' ').includes('secrets'));
    await page
      .getByRole('status')
      .getByText(`${String(both.length)} of ${counted(servers.length, 'server')}`)
      .waitFor();
    await page.getByLabel(/^Name, owner/).fill('no such server');
    await page.getByText('No server matches.').waitFor();
    await page.context().close();
  });

  test('sorts from the keyboard, worst first', async () => {
    const { page } = await openPage(session, '/servers/');
    const most = Math.max(...servers.map(({ tools }) => tools));
    await page.getByRole('button', { name: 'Tools' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#directory tbody .number').first().textContent()).toContain(String(most));
    expect(await page.getByRole('columnheader', { name: 'Tools' }).getAttribute('aria-sort')).toBe('descending');
    expect(await page.getByLabel('Sorted by').inputValue()).toBe('-tools');
    await page.getByLabel('Sorted by').selectOption('-critical');
    const share = Math.max(...servers.map(({ risks, tools }) => Math.round((100 * risks.critical) / tools)));
    await expect
      .poll(() => page.locator('#directory tbody .worst').first().textContent())
      .toContain(`${String(share)}\u00a0%`);
    await page.context().close();
  });

  test('can be read whole without JavaScript, and a phone shows it in twelve thousand pixels', async () => {
    const { page } = await openPage(session, '/servers/', { ...phone, javaScriptEnabled: false });
    const listed = await page.locator('#directory tbody tr').count();
    expect(listed).toBe(Math.min(250, servers.length));
    expect(await page.locator('form.filters').isVisible()).toBe(false);
    expect(await page.locator('body').evaluate(({ scrollHeight }) => scrollHeight)).toBeLessThan(12_000);
    await page.context().close();
  });
});

describe('a server’s page', () => {
  const gmail = '/servers/npm/gmail-mcp/';

  test('begins with its critical tools, keeps their columns’ names in sight and its policy one step away', async () => {
    const { page, complaints } = await openPage(session, gmail, { viewport: { width: 1280, height: 800 } });
    expect(await page.locator('#tool-table tbody tr').first().getAttribute('data-risk')).toBe('critical');
    await page.locator('#tool-table tbody tr').last().scrollIntoViewIfNeeded();
    const bar = await page.getByRole('navigation', { name: 'On this page' }).boundingBox();
    const head = await page.getByRole('columnheader', { name: 'Tool', exact: true }).boundingBox();
    expect(bar?.y).toBe(0);
    expect(head?.y).toBeGreaterThan(0);
    expect(head?.y).toBeLessThanOrEqual(bar?.height ?? 0);
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Policy' }).press('Enter');
    await expect
      .poll(async () => (await page.locator('#policy').boundingBox())?.y)
      .toBeGreaterThanOrEqual(bar?.height ?? 0);
    expect(await page.locator('#policy h2').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('answers its questions and names similar servers without JavaScript', async () => {
    const { page } = await openPage(session, gmail, { ...phone, javaScriptEnabled: false });
    const answers = page.locator('#answers');
    for (const question of ['Can it delete?', 'Can it move money?', 'How do I enforce that?'])
      expect(await answers.textContent()).toContain(question);
    expect(await answers.getByRole('link', { name: 'message_delete', exact: true }).count()).toBe(1);
    expect(await page.locator('.server-glance').textContent()).toContain('domdomegg');
    expect(await page.locator('#similar').textContent()).toMatch(/Does \d+ of the \d+ jobs of this server/);
    const compare = await page
      .locator('#similar')
      .getByRole('link', { name: /^Compare with/ })
      .first()
      .getAttribute('href');
    expect(compare).toMatch(/^\/compare\/\?a=npm%2Fgmail-mcp&b=/);
    await page.context().close();
  });

  test('the table turns its order round from the worst', async () => {
    const { page } = await openPage(session, gmail);
    const risk = page.getByRole('columnheader', { name: 'Risk' });
    expect(await risk.getAttribute('aria-sort')).toBe('descending');
    await risk.getByRole('button').press('Enter');
    await expect.poll(() => risk.getAttribute('aria-sort')).toBe('ascending');
    expect(await page.locator('#tool-table tbody tr').first().getAttribute('data-risk')).toBe('low');
    await page.context().close();
  });
});

test.each([
  [1440, 900],
  [390, 844],
])('the first screen of %d × %d holds the three doors', async (width, height) => {
  const { page } = await openPage(session, '/', { viewport: { width, height }, javaScriptEnabled: false });
  const doors = page.locator('.door');
  expect(await doors.count()).toBe(3);
  for (const door of await doors.all()) {
    const box = await door.boundingBox();
    expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  }
  for (const [name, address] of [
    ['Check my configuration', '/stack/'],
    ['Publish my own', '/guides/publishing-your-own-catalogue/'],
  ] as const)
    expect(await page.getByRole('link', { name }).getAttribute('href')).toBe(address);
  await page.context().close();
});
