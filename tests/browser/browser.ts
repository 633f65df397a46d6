import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serveSite } from '../../src/publish/serve-site.ts';
import { dist } from '../site/built-site.ts';
import { chromiumPath, chromiumSwitches } from './chromium.ts';

/** A browser and the served site; `close` ends both. */
export interface Session {
  readonly origin: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Serves a built site, by default the one under test, and starts a headless Chromium. */
export async function openSession(folder = dist): Promise<Session> {
  const server = await serveSite(folder, 4399);
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: chromiumSwitches,
  });
  return {
    origin: `http://localhost:${String(server.port)}`,
    browser,
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/** A page that writes down everything a user must never meet: console messages, errors, blocked or failed requests. */
export async function openPage(
  { browser, origin }: Session,
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ baseURL: origin, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What was still on its way when the test went to another page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      complaints.push(`other host: ${request.url()}`);
  });
  await page.goto(path);
  return { page, complaints };
}
