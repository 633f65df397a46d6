import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pages } from './built-site.ts';
import { type Check } from './check.ts';

/** The folder is the registry: every file in `checks/` is run over every page. */
const folder = new URL('checks/', import.meta.url);
const checks = await Promise.all(
  readdirSync(folder).map(async (file) => ((await import(new URL(file, folder).href)) as { default: Check }).default),
);

const found = new Map<string, string[]>(checks.map(({ name }) => [name, []]));
let count = 0;
for (const page of pages()) {
  count += 1;
  for (const check of checks) for (const line of check.page(page)) found.get(check.name)?.push(`${page.url}: ${line}`);
}

test('there is a site with its seed pages', () => {
  expect(count).toBeGreaterThan(800);
});

test.each(checks)('$name', ({ name }) => {
  expect(found.get(name)?.slice(0, 20)).toEqual([]);
});
