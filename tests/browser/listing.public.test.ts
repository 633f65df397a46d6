import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, openSession, type Session } from './browser.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

test('a list is narrowed as one types, says what to do when nothing is left, and hands over to the search', async () => {
  const { page, complaints } = await openPage(session, '/risk/critical/');
  const rows = page.locator('[data-tool]:visible');
  const all = await rows.count();
  const field = page.getByRole('searchbox', { name: /Find among/ });
  await field.fill('delete file');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  expect(await rows.count()).toBeGreaterThan(0);
  for (const text of await rows.allTextContents()) expect(text.toLowerCase()).toMatch(/delete.*file|file.*delete/s);
  expect(await page.locator('.group:visible').count()).toBeLessThan(await page.locator('.group').count());
  await field.fill('zzqx');
  await expect.poll(() => rows.count()).toBe(0);
  expect(await page.getByRole('status').first().textContent()).toMatch(/^No tool.*Press Enter/);
  await field.press('Enter');
  await page.waitForURL(/\/search\/\?q=zzqx&risk=/);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a name in a list breaks between its parts only', async () => {
  const { page } = await openPage(session, '/risk/high/', { viewport: { width: 390, height: 844 } });
  const broken = await page.evaluate(() =>
    [...document.querySelectorAll('.listed .tool-name')].flatMap((name) =>
      [...name.childNodes].flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return node.nodeType === Node.TEXT_NODE && range.getClientRects().length > 1 ? [node.textContent] : [];
      }),
    ),
  );
  expect(broken.filter((piece) => (piece ?? '').length < 24)).toEqual([]);
  await page.context().close();
});
