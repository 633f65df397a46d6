import { type Browser } from 'playwright-core';

/** What a reader's browser was sent until the first result of a query could be seen, bytes. */
export interface FirstResult {
  readonly query: string;
  /** Page, styles, scripts and index together, as they came over the wire. */
  readonly all: number;
  readonly index: number;
  /** Whether a worker was started. */
  readonly workers: boolean;
}

export const firstRow = '.search-panel > .search-results a';

/**
 * Opens a search page for a query in a browser that has nothing in its cache. What comes after the first row is printed, for
 * the rows below it, is not counted. Where nothing is found, help stands in a row's place.
 * @param address of the search page
 */
export async function firstResult(browser: Browser, address: string, query: string): Promise<FirstResult> {
  const context = await browser.newContext();
  const page = await context.newPage();
  let workers = false;
  page.on('worker', () => (workers = true));
  context.on('serviceworker', () => (workers = true));
  const seen = `${firstRow}, .search-help a`;
  await page.addInitScript((rows) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(rows)) return;
      observer.disconnect();
      performance.mark('first-row');
    });
    observer.observe(document, { childList: true, subtree: true });
  }, seen);
  await page.goto(`${address}?q=${encodeURIComponent(query)}`);
  await page.locator(seen).first().waitFor();
  const sent = await page.evaluate(() => {
    const until = performance.getEntriesByName('first-row')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return loaded
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
      .filter(({ responseEnd }) => responseEnd <= until)
      .map(({ name, transferSize }) => ({ name, size: transferSize }));
  });
  await context.close();
  const sum = (files: typeof sent): number => files.reduce((all, { size }) => all + size, 0);
  return { query, all: sum(sent), index: sum(sent.filter(({ name }) => name.includes('/search-index/'))), workers };
}
