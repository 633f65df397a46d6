import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { at, files, pages, read } from './built-site.ts';
import { type Check } from './check.ts';

/** The folder is the registry: every file in `checks/` is run over every page, or over some thousands of one kind. */
const folder = new URL('checks/', import.meta.url);
const checks = await Promise.all(
  readdirSync(folder).map(async (file) => ((await import(new URL(file, folder).href)) as { default: Check }).default),
);

const found = new Map<string, string[]>(checks.map(({ name }) => [name, []]));
for (const page of pages()) {
  for (const check of checks) for (const line of check.page(page)) found.get(check.name)?.push(`${page.url}: ${line}`);
}

test('there is a page for every tool, and more', () => {
  const tools = read(at('/data/catalogue.ndjson')).trimEnd().split('\n').length;
  expect([...files].filter((file) => file.endsWith('.html')).length).toBeGreaterThan(tools + 30);
});

test.each(checks)('$name', ({ name }) => {
  expect(found.get(name)?.slice(0, 20)).toEqual([]);
});
