import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, openSession, type Session } from './browser.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const shown = '#incident-list [data-patterns]:not([hidden])';

test('incidents are filtered by pattern with the keyboard, and the address carries the choice', async () => {
  const { page, complaints } = await openPage(session, '/incidents/');
  const all = await page.locator(shown).count();
  await page.getByLabel('Attack pattern').focus();
  await page.keyboard.type('Rug');
  await page.waitForURL('**/incidents/?pattern=rug-pull');
  const few = await page.locator(shown).count();
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(all);
  expect(await page.getByRole('status').first().textContent()).toBe(`${String(few)} of ${String(all)} shown`);
  await page.reload();
  expect(await page.locator(shown).count()).toBe(few);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without JavaScript every incident is reached by its pattern', async () => {
  const { page } = await openPage(session, '/incidents/', { javaScriptEnabled: false });
  expect(await page.getByLabel('Attack pattern').isVisible()).toBe(false);
  await page.locator('#pattern-ssrf').getByRole('link').last().click();
  expect(await page.locator('#incident-list li:target').count()).toBe(1);
  await page.context().close();
});
