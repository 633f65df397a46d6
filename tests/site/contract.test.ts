import { expect, test } from 'vitest';
import * as z from 'zod';
import { buildFacts } from '../../src/catalogue/build-facts.ts';
import { publishedVerdict } from '../../src/explain/published-verdict.ts';
import { isInternal } from '../../src/manifest/site.ts';
import { catalogueFolder, siteFacts } from '../public-catalogue.ts';
import { at, below, files, isFull, read } from './built-site.ts';

const always = [
  '/index.html',
  '/servers/index.html',
  '/risk/index.html',
  '/risk/low/index.html',
  '/risk/critical/index.html',
  '/category/financial/index.html',
  '/signals/secrets/index.html',
  '/rules/index.html',
  '/method/index.html',
  '/search/index.html',
  '/404.html',
  '/robots.txt',
  '/schema/verdict.json',
  '/build.json',
  '/search-index/directory.bin',
];

test.each(isInternal(siteFacts) ? always : [...always, '/sitemap-index.xml'])('%s is there', (file) => {
  expect(files.has(at(file))).toBe(true);
});

test('an internal site invites nobody', () => {
  const robots = read(at('/robots.txt'));
  const sitemaps = [...files].filter((file) => /sitemap[^/]*\.xml$/.test(file));
  if (isInternal(siteFacts)) expect([robots, sitemaps]).toEqual(['User-agent: *\nDisallow: /\n', []]);
  else expect(robots).toContain(`Sitemap: ${new URL(at('/sitemap-index.xml'), siteFacts.url).href}\n`);
});

test('build.json says what the site was made from', () => {
  expect(JSON.parse(read(at('/build.json')))).toEqual(buildFacts('.', catalogueFolder));
  expect(read(at('/data/index.html'))).toContain(`href="${at('/build.json')}"`);
});

test('every published verdict of 300 servers, or of all where there are fewer, fits the published schema', () => {
  const twins = [...files].filter((file) => /^\/servers\/[^/]+\/[^/]+\.json$/.test(below(file)));
  const twin = z.object({ tools: z.array(z.object({ verdict: publishedVerdict })) });
  // In place of a former server's verdicts stands what became of it.
  const isFormer = (file: string): boolean => /^\{"server":"[^"]+","re(?:named|moved)":/.test(read(file));
  const step = isFull ? 1 : Math.ceil(twins.length / 300);
  for (const file of twins.filter((one, index) => index % step === 0 && !isFormer(one)))
    expect(twin.safeParse(JSON.parse(read(file))).error, file).toBeUndefined();
  expect(twins.length).toBeGreaterThan(0);
});
