import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { at, isFull, pageOfEachKind } from '../site/built-site.ts';
import { openPage, openSession, type Session } from './browser.ts';
import { leaveOneOfEachShape } from './one-of-each-shape.ts';
import { tableComplaints } from './table-complaints.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession();
  mkdirSync('.screenshots', { recursive: true });
});
afterAll(() => session.close());

/** Rules of axe that look at colours; the others say the same in both themes, whose markup is one, and are asked in light. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** In the page itself, which has no frames: axe’s usual way opens a second page for its report and takes thrice as long. */
const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
const complaintsOfAxe = async (builder: AxeBuilder): Promise<string[]> =>
  (await builder.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);

/** Bytes of a picture of a page. Chromium fails to take one now and then on a busy machine, and is asked again for a while. */
async function picture(page: Page, path: string, theme: string): Promise<number> {
  const file = `.screenshots/${path.replaceAll('/', '_')}${theme}.png`;
  return (await vi.waitFor(() => page.screenshot({ path: file }), { timeout: 10_000, interval: 500 })).length;
}

test('axe is shown every row that differs from the others', async () => {
  const page = await session.browser.newPage();
  const row = (name: string, inside = '<b>x</b>'): string => `<tr class="${name}"><td>${inside}</td></tr>`;
  const rows = [...Array.from({ length: 50 }, () => row('plain')), row('odd'), row('plain', '<b>x</b><i>y</i>')];
  await page.setContent(`<table>${rows.join('')}</table>`);
  await page.evaluate(leaveOneOfEachShape);
  expect(await page.locator('tr').count()).toBe(5);
  expect(await page.locator('tr.odd, tr i').count()).toBe(2);
  await page.close();
});

test.each(pageOfEachKind())(
  '%s: no complaint of axe in either theme, of the console or the content security policy; on a phone nothing overflows and tables can be read',
  async (path) => {
    const viewport = { width: 1280, height: 900 };
    const { page, complaints } = await openPage(session, path, { colorScheme: 'light', viewport });
    expect(await picture(page, path, 'light')).toBeGreaterThan(5000);
    const ink = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).color);
    const light = await ink();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ink()).not.toBe(light);
    expect(await picture(page, path, 'dark')).toBeGreaterThan(5000);
    await page.setViewportSize({ width: 360, height: 740 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await page.evaluate(tableComplaints)).toEqual([]);

    await page.setViewportSize(viewport);
    expect(await page.evaluate(() => frames.length)).toBe(0);
    if (!isFull) await page.evaluate(leaveOneOfEachShape);
    expect(await complaintsOfAxe(axeOn(page).withRules(rulesOfColour))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await complaintsOfAxe(axeOn(page))).toEqual([]);
    const isMissing = path === at('/404.html');
    expect(complaints.filter((line) => !isMissing || !line.includes('404'))).toEqual([]);
    await page.context().close();
  },
);
