import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIn } from '../build-in.ts';
import { hostileServers, writeHostileCatalogue } from '../fixtures/hostile/write-catalogue.ts';
import idsAreUnique from '../site/checks/ids-are-unique.ts';
import policyComesFirst from '../site/checks/policy-comes-first.ts';
import { openPage, openSession, type Session } from './browser.ts';
import { outsideFirstScreen, screens } from './first-screen.ts';

/**
 * `HOSTILE_TOOLS=5000 npm run site -- hostile` builds the largest server as large as they come; `HOSTILE_SITE=<folder>`
 * looks at a site that was built from this catalogue before.
 */
const many = Number(process.env['HOSTILE_TOOLS'] ?? 40);
const servers = Object.entries(hostileServers(many));
const widths = [390, 768, 1440];

let session: Session;
let work: string;
let site: string;
/** Every page of the site, by its address. */
let pages: string[];

const read = (address: string): string => readFileSync(join(site, address), 'utf8');

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'catalogue-hostile-'));
  site = process.env['HOSTILE_SITE'] ?? join(work, 'site');
  if (process.env['HOSTILE_SITE'] === undefined) {
    writeHostileCatalogue(join(work, 'catalogue'), many);
    buildIn(work, '--catalog', join(work, 'catalogue'), '--out', site);
  }
  pages = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => `${entry.parentPath.slice(site.length)}/`)
    .sort();
}, 600_000);
beforeAll(async () => {
  session = await openSession(site);
});
afterAll(async () => {
  await session.close();
  rmSync(work, { recursive: true, force: true });
});

/** What strangers' text did to a page: elements it made, places it leads to, what it hides, scripts it ran, its width. */
async function damage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const made = [...document.querySelectorAll('[data-owned], base, iframe, object, embed, plaintext')];
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
      ({ href }) =>
        !/^(?:https?|mailto):/.test(href) && !/^data:(?:application|text)\/[\w.+-]+;charset=utf-8,/.test(href),
    );
    const hidden =
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060-\u206F]|[\u{E0000}-\u{E007F}]/u;
    // Marks of direction are ordinary beside text that runs from right to left, and hide nothing.
    const unseen = hidden.exec(document.title + document.body.innerText);
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [
      ...made.map(({ outerHTML }) => `made ${outerHTML.slice(0, 80)}`),
      ...links.map(({ outerHTML }) => `leads to ${outerHTML.slice(0, 120)}`),
      ...(unseen
        ? [
            `hides U+${(unseen[0].codePointAt(0) ?? 0).toString(16)} after ${unseen.input.slice(Math.max(0, unseen.index - 60), unseen.index)}`,
          ]
        : []),
      ...('owned' in window ? ['ran a script'] : []),
      ...(wide > 0 ? [`is ${String(wide)} pixels too wide at ${String(innerWidth)}`] : []),
    ];
  });
}

/** Opens pages one after the other in one tab, at every width; returns what went wrong, a line each. */
async function look(addresses: readonly string[]): Promise<string[]> {
  const [first = '/', ...rest] = addresses;
  const { page, complaints } = await openPage(session, first);
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const found: string[] = [];
  for (const address of [first, ...rest]) {
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await damage(page)).map((line) => `${address} ${line}`));
    }
    found.push(...complaints.splice(0).map((line) => `${address} ${line.slice(0, 200)}`));
  }
  await page.context().close();
  return found;
}

/** Of many alike pages every tenth. */
const visited = (): string[] =>
  pages.filter((path, index) => /^\/(?:servers|tools)\//.test(path) && (!path.includes('/many/') || index % 10 === 0));

test('every tool of every server has a page of its own, under an address that is safe', () => {
  for (const [id, tools] of servers) {
    const twin = JSON.parse(read(`/servers/${id}.json`)) as { tools: { url: string; definition: { name: string } }[] };
    expect(twin.tools.map(({ definition }) => definition.name)).toEqual(tools.map(({ name }) => name));
    const addresses = twin.tools.map(({ url }) => new URL(url).pathname);
    expect(new Set(addresses.map((path) => path.toLowerCase())).size).toBe(tools.length);
    for (const path of addresses) {
      expect(path).toMatch(/^\/tools\/hostile\/[a-z]+\/[A-Za-z0-9_-][A-Za-z0-9_.-]*\/$/);
      expect(pages).toContain(path);
    }
    const { profiles } = JSON.parse(read(`/servers/${id}.json`)) as {
      profiles: { tools: { tool: string }[] }[];
    };
    for (const profile of profiles)
      expect(profile.tools.map(({ tool }) => tool)).toEqual(tools.map(({ name }) => name));
  }
});

test('a page says of a definition that it was read in part, and only of such', () => {
  const told = servers.flatMap(([id]) => {
    const twin = JSON.parse(read(`/servers/${id}.json`)) as { tools: { url: string; flags: string[] }[] };
    return twin.tools.map(({ url, flags }) => {
      const page = read(`${new URL(url).pathname}index.html`);
      const isInPart = flags.includes('read-in-part');
      expect(page.includes('This definition is longer than is read of one tool'), url).toBe(isInPart);
      return isInPart;
    });
  });
  expect(told).toContain(true);
});

test('no page of a server or tool runs, makes or leads to what its text asks for, or loses its layout', async () => {
  expect(await look(visited())).toEqual([]);
}, 300_000);

test('however long a tool is called, the answers about it stand on the first screen', async () => {
  const named = pages.filter((path) => path.startsWith('/tools/hostile/names/') && path.length > 80);
  expect(named.length).toBeGreaterThan(2);
  const { page } = await openPage(session, '/');
  const found: string[] = [];
  for (const path of named)
    for (const viewport of screens) {
      await page.setViewportSize(viewport);
      await page.goto(path);
      found.push(...(await outsideFirstScreen(page)).map((line) => `${path}, ${String(viewport.width)}: ${line}`));
    }
  expect(found).toEqual([]);
  await page.context().close();
});

test('nor does any other page that lists them', async () => {
  const lists = pages.filter(
    (path) => !/^\/(?:servers\/.|tools|guides|glossary|policies\/.|attacks\/.|rules\/.)/.test(path),
  );
  expect(await look([...lists, '/rules/deletes-records/'])).toEqual([]);
});

test('the search takes them, and Trusted Types let nothing run', async () => {
  const { page, complaints } = await openPage(session, '/search/?q=script');
  await page.locator('.search-results li').first().waitFor();
  await page.getByRole('button', { name: 'Search descriptions too' }).click();
  await page.getByText(/by (?:its|their) description/).waitFor();
  expect(await damage(page)).toEqual([]);
  expect(complaints).toEqual([]);
  const refused = await page.evaluate(() =>
    ['innerHTML', 'outerHTML'].map((sink) => {
      try {
        Object.assign(document.createElement('div'), { [sink]: '<b></b>' });
        return 'taken';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    }),
  );
  expect(refused).toEqual(['refused', 'refused']);
  expect(
    await page.evaluate(() => {
      try {
        new Worker('/theme.js');
        return 'taken';
      } catch {
        return 'refused';
      }
    }),
  ).toBe('refused');
  expect(page.workers()).toHaveLength(0);
  await page.context().close();
});

test('so do the comparison and the stack', async () => {
  const pair = new URLSearchParams({ a: 'hostile/fields', b: 'hostile/names' });
  const { page, complaints } = await openPage(session, `/compare/?${String(pair)}`);
  await page.locator('#comparison table').first().waitFor();
  expect(await damage(page)).toEqual([]);
  await page.goto('/stack/');
  const entry = (name: string) => ({
    command: 'npx',
    args: ['-y', `"><b data-owned>hostile/${name}`, '<script>owned=1</script>'],
  });
  const mcpServers = {
    '<img src=x data-owned onerror=owned=1>': entry('fields'),
    __proto__x: entry('names'),
    ...{ ['__proto__']: entry('many') },
  };
  await page.getByLabel('Configuration').fill(JSON.stringify({ mcpServers }));
  await page.locator('#stack *').first().waitFor();
  expect(await damage(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('feeds, sitemaps and badges are well-formed XML', async () => {
  const page = await session.browser.newPage();
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:xml|svg)$/.test(file));
  for (const file of files) {
    const error = await page.evaluate(
      (text) =>
        new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? '',
      read(file),
    );
    expect(error, file).toBe('');
  }
  expect(files.length).toBeGreaterThan(8);
  await page.close();
});

test('links lead to pages that are there, ids are unique, and structured data is JSON', () => {
  const known = new Set(readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) => `/${file}`));
  const wrong: string[] = [];
  for (const url of pages) {
    const html = read(`${url}index.html`);
    for (const { page } of [idsAreUnique, policyComesFirst])
      wrong.push(...page({ url, html }).map((line) => `${url}: ${line}`));
    for (const [, path = ''] of html.matchAll(/ href="(\/[^"#?]*)/g)) {
      const file = decodeURIComponent(path).replace(/\/$/, '');
      if (!known.has(file) && file !== '') wrong.push(`${url} leads to ${path}`);
    }
    for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g))
      JSON.parse(json);
  }
  expect(wrong.slice(0, 20)).toEqual([]);
});

/** Lines of a Markdown text outside its fences (CommonMark 0.31: a fence ends at one at least as long). */
function outsideFences(text: string): string[] {
  let fence = '';
  return text.split(/\r\n|\n|\r/).filter((line) => {
    const [ticks = ''] = /^ {0,3}`{3,}/.exec(line) ?? [];
    if (fence !== '') {
      if (ticks.trim().length >= fence.length && line.trim() === ticks.trim()) fence = '';
      return false;
    }
    fence = ticks.trim();
    return fence === '';
  });
}

/** What is left of a line of Markdown without inline code and escaped characters. */
const bare = (line: string): string =>
  line.replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '').replace(/\\[!-/:-@[-`{-~]/g, '');

/** An anchor, or an item that leads to an attack pattern: the mark-up that is ours, taken off a line. */
const withoutOurs = (line: string): string =>
  line
    .replace(/^<a id="[\w%.~!*'()-]*"><\/a>$/, '')
    .replace(/^- \[[\w ,’-]+\]\(https:\/\/small\.example\/attacks\/[a-z-]+\/\), because /, '');

test('Markdown twins and llms.txt hold headings, links and mark-up of ours only', () => {
  for (const [id, tools] of servers) {
    const lines = outsideFences(read(`/servers/${id}.md`))
      .map(bare)
      .map(withoutOurs);
    expect(lines.filter((line) => /^ {0,3}#/.test(line)).length, id).toBe(1 + tools.length);
    expect(lines.filter((line) => /[<\]]|^ {0,3}(?:[-+*=_]|\d+[.)])/.test(line))).toEqual([]);
  }
  const lines = read('/llms.txt').split('\n').map(bare);
  const headings = lines.filter((line) => line.startsWith('#'));
  expect(headings[0]).toMatch(/^# /);
  const ours = ['## Data', '## Docs', '## Attack patterns', '## Guides', '## Glossary', '## Servers'];
  expect(headings.slice(1).filter((line) => !ours.includes(line))).toEqual([]);
  const links = lines.flatMap((line) => [...line.matchAll(/\]\(([^)]*)\)/g)].map(([, address = '']) => address));
  expect(links.filter((address) => !address.startsWith('https://small.example/'))).toEqual([]);
  expect(lines.filter((line) => line.includes('<'))).toEqual([]);
});

test('a spreadsheet takes no cell of the open data for a formula', () => {
  const rows = csvRows(read('/data/catalogue.csv'));
  expect(rows.length).toBe(1 + servers.reduce((sum, [, tools]) => sum + tools.length, 0));
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows.flat().filter((cell) => /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell))).toEqual([]);
});

/** Rows of a text in the form of RFC 4180. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== '\r\n') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
