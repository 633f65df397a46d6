import { expect, test } from 'vitest';
import { site as schema } from '../manifest/site.ts';
import { headerRules, headersOf, headersText } from './response-headers.ts';

const facts = {
  title: 'Notes',
  tagline: 'A site for a test.',
  url: 'https://example.org/risk/',
  organisation: { name: 'A test' },
};
const site = schema.parse(facts);
const internal = schema.parse({ ...facts, visibility: 'internal' });

test('pages, hashed names and data have their own headers, all below the base path', () => {
  const rules = headerRules(site);
  expect(rules.every(({ path }) => path.startsWith('/risk/'))).toBe(true);
  expect(headersOf(rules, '/risk/servers/a/b.json')).toMatchObject({
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Access-Control-Allow-Origin': '*',
  });
  expect(headersOf(rules, '/risk/_astro/x.css')['Cache-Control']).toMatch(/immutable/);
  expect(Object.keys(headersOf(rules, '/risk/method/'))).not.toContain('Access-Control-Allow-Origin');
  expect(headersOf(rules, '/other/')).toEqual({});
});

test('an internal site is opened to nobody and asks not to be listed', () => {
  const rules = headerRules(internal);
  expect(headersOf(rules, '/risk/servers/a/b.json')).toMatchObject({ 'X-Robots-Tag': 'noindex, nofollow' });
  expect(headersText(rules)).not.toContain('Access-Control');
  expect(headersText(headerRules(site))).not.toContain('Robots');
});

test('the file names each path before its headers', () => {
  expect(headersText(headerRules(site))).toMatch(/^\/risk\/\*\n {2}Content-Security-Policy: frame-ancestors 'none'\n/m);
});
