import { type Page } from 'playwright-core';
import { files, pageOfEachKind, read } from '../site/built-site.ts';

/** A page to look at: its name in file names, its address, and what a reader does there before there is much to see. */
export interface ShownPage {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

interface Row {
  readonly server: string;
  readonly category: string;
  readonly risk: string;
  readonly url: string;
}

const npx = (...args: string[]) => ({ command: 'npx', args: ['-y', ...args] });
const mcpServers = {
  files: npx('@modelcontextprotocol/server-filesystem', '/home/me/notes'),
  github: npx('@modelcontextprotocol/server-github'),
  browser: npx('@playwright/mcp@latest'),
  chat: npx('@zencoderai/slack-mcp-server'),
};
const configuration = JSON.stringify({ mcpServers }, null, 2);

/** A page of each kind, a tool's page of each category, and pages of the browser's own with something loaded into them. */
export function shownPages(): ShownPage[] {
  const rows = read('/data/catalogue.ndjson')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  const servers = [...new Set(rows.map(({ server }) => server))];
  const [first = '', second = first] = ['modelcontextprotocol/server-github', ...servers].filter((server) =>
    servers.includes(server),
  );
  const ofCategory = [...new Map(rows.map((row) => [row.category, row])).values()];
  const address = (path: string, ask: Record<string, string>): string => `${path}?${String(new URLSearchParams(ask))}`;
  return [
    ...pageOfEachKind()
      .filter((path) => !path.startsWith('/tools/'))
      .map((path) => ({ name: path.replaceAll('/', '_').replace(/^_|_$/g, '') || 'home', path })),
    ...ofCategory.map(({ category, url }) => ({ name: `tool_${category.toLowerCase()}`, path: new URL(url).pathname })),
    ...[...new Set(rows.map(({ risk }) => `/risk/${risk}/`))]
      .filter((path) => files.has(`${path}index.html`))
      .map((path) => ({ name: path.slice(1, -1).replace('/', '_'), path })),
    ...['delete file', 'browser_clik', 'xyzzy plugh'].map((q) => ({
      name: `search_${q.replace(' ', '-')}`,
      path: address('/search/', { q }),
      prepare: (page: Page) => page.waitForTimeout(2500),
    })),
    {
      name: 'compare_two',
      path: address('/compare/', { a: first, b: second }),
      prepare: (page) => page.getByRole('heading', { name: 'By category and risk' }).waitFor(),
    },
    {
      name: 'stack_loaded',
      path: '/stack/',
      prepare: async (page) => {
        await page.getByLabel('Configuration').fill(configuration);
        await page.getByRole('heading', { name: 'One policy' }).first().waitFor();
      },
    },
    {
      name: 'lookup_example',
      path: '/lookup/',
      prepare: async (page) => {
        await page.getByRole('button', { name: 'Show an example' }).click();
        await page.locator('#found > *').first().waitFor();
      },
    },
  ];
}
