import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serveSite } from '../../src/publish/serve-site.ts';
import { chromiumPath, chromiumSwitches } from '../../tests/browser/chromium.ts';
import { type FirstResult, firstResult, firstRow } from '../../tests/browser/first-result.ts';

/** Makes a folder that has a built site's search page and what it loads; the index is put into it by the caller. */
export function searchSite(site: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of [
    'index.html',
    '.tool-risk-catalogue',
    '_headers',
    'search',
    '_astro',
    'theme.js',
    'favicon.svg',
    'colours.css',
  ])
    cpSync(join(site, name), join(folder, name), { recursive: true });
}

/** Opens the search page once for each query in a browser that has nothing in its cache. */
export async function firstResults(
  folder: string,
  queries: readonly string[],
  exact: readonly string[],
): Promise<{ readonly results: readonly FirstResult[]; readonly milliseconds: readonly number[] }> {
  const server = await serveSite(folder, 4499);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumSwitches });
  const address = `http://localhost:${String(server.port)}${server.base}search/`;
  try {
    const results: FirstResult[] = [];
    for (const query of queries) results.push(await firstResult(browser, address, query));
    const milliseconds: number[] = [];
    for (const name of exact) milliseconds.push(await untilExactName(browser, address, name));
    return { results, milliseconds };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Milliseconds from the last letter of a name in an open search page, its rest before searching included, to its result. */
async function untilExactName(browser: Browser, address: string, name: string): Promise<number> {
  const page: Page = await browser.newPage();
  await page.goto(address);
  await page.locator('.search-help button').first().waitFor();
  const [milliseconds, found] = await page.evaluate(
    async ({ typed, row }) => {
      const field = document.querySelector<HTMLInputElement>('.search-panel input');
      const list = document.querySelector('.search-panel > .search-results');
      if (!field || !list) return [Number.NaN, ''] as const;
      const started = performance.now();
      const seen = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(performance.now() - started);
        });
        observer.observe(list, { childList: true });
      });
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return [await seen, document.querySelector(row)?.querySelector('.found')?.textContent ?? ''] as const;
    },
    { typed: name, row: firstRow },
  );
  if (found !== name) throw new Error(`${name}: the first result is ${found}`);
  await page.close();
  return milliseconds;
}
