import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, pageOfEachKind } from '../site/built-site.ts';
import { openPage, openSession, type Session } from './browser.ts';
import { tableComplaints } from './table-complaints.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession();
  mkdirSync('.screenshots', { recursive: true });
});
afterAll(() => session.close());

const kinds = pageOfEachKind();
const themes = ['light', 'dark'] as const;

/** Rules of axe that look at colours; the others say the same in both themes, whose markup is one, and are asked in light. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];
const examined = (page: Page, theme: (typeof themes)[number]): AxeBuilder =>
  theme === 'light' ? new AxeBuilder({ page }) : new AxeBuilder({ page }).withRules(rulesOfColour);

test.each(kinds.flatMap((path) => themes.map((theme) => [path, theme] as const)))(
  '%s in %s: no complaint of axe, the console or the content security policy; on a phone nothing overflows and tables can be read',
  async (path, colorScheme) => {
    const { page, complaints } = await openPage(session, path, { colorScheme, viewport: { width: 1280, height: 900 } });
    const { violations } = await examined(page, colorScheme).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    const picture = `.screenshots/${path.replaceAll('/', '_')}${colorScheme}.png`;
    expect((await page.screenshot({ path: picture })).length).toBeGreaterThan(5000);
    await page.setViewportSize({ width: 360, height: 740 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await page.evaluate(tableComplaints)).toEqual([]);
    const isMissing = path === at('/404.html');
    expect(complaints.filter((line) => !isMissing || !line.includes('404'))).toEqual([]);
    await page.context().close();
  },
);
