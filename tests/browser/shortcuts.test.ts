import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, below, pageOfEachKind } from '../site/built-site.ts';
import { openPage, openSession, type Session } from './browser.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

test('single keys can be turned off, and stay off on the next page', async () => {
  const { page, complaints } = await openPage(session, at('/method/'));
  await page.keyboard.press('/');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  const keys = page.getByRole('button', { name: 'Keys / and c' });
  expect(await keys.getAttribute('aria-pressed')).toBe('true');
  await keys.click();
  await page.goto(pageOfEachKind().find((path) => below(path).startsWith('/tools/')) ?? '');
  expect(await page.getByRole('button', { name: 'Keys / and c' }).getAttribute('aria-pressed')).toBe('false');
  await page.keyboard.press('/');
  await page.keyboard.press('c');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await page.getByText('Copied', { exact: true }).count()).toBe(0);
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
