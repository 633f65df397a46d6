import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { site as schema } from '../manifest/site.ts';
import { urlsUnder } from '../urls.ts';
import { markerName, markerText } from './marker.ts';
import { redirects, redirectsText } from './redirects.ts';
import { headerRules, headersText, readHeaders } from './response-headers.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

const facts = {
  title: 'Notes',
  tagline: 'A site for a test.',
  url: 'https://example.org/risk/',
  organisation: { name: 'A test' },
};
const rules = headerRules(schema.parse(facts));
const former = [{ server: 'old/notes', to: 'acme/notes', date: '2026-11-20', why: '' }];

let folder: string;
let served: ServedSite;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const files = {
    'index.html': 'front',
    '404.html': 'missing',
    'servers/index.html': 'servers',
    'servers/acme/notes.json': '{}',
    'tools/acme/notes/a b/index.html': 'tool',
    '_astro/x.css': 'a{}',
    _headers: headersText(rules),
    _redirects: redirectsText(redirects(former, urlsUnder('/risk/'))),
    [markerName]: markerText({ base: '/risk/' }),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  served = await serveSite(folder, 0);
});
afterAll(async () => {
  await served.stop();
  rmSync(folder, { recursive: true });
});
const ask = (path: string, init: RequestInit = {}) =>
  fetch(`http://localhost:${String(served.port)}${path}`, { redirect: 'manual', ...init });

test.each([
  ['/risk/', 200, 'front'],
  ['/risk/servers/', 200, 'servers'],
  ['/risk/servers/?q=1', 200, 'servers'],
  ['/risk/tools/acme/notes/a%20b/', 200, 'tool'],
  ['/risk/nothing/', 404, 'missing'],
  ['/risk/nothing', 404, 'missing'],
  ['/nothing/', 404, 'missing'],
  ['/servers/', 404, 'missing'],
  ['/risk/%E0%A4%A', 404, 'missing'],
  [`/risk/${markerName}`, 404, 'missing'],
  ['/risk/_headers', 404, 'missing'],
  ['/risk/%2e%2e/%2e%2e/etc/passwd', 404, 'missing'],
  ['/risk/..%2f..%2fetc%2fpasswd', 404, 'missing'],
  ['/risk/servers%00/', 404, 'missing'],
])('%s is answered with %i and our own page', async (path, status, text) => {
  const response = await ask(path);
  expect([response.status, await response.text()]).toEqual([status, text]);
});

test.each([
  ['/', 302, '/risk/'],
  ['/risk', 302, '/risk/'],
  ['/risk/servers', 308, '/risk/servers/'],
  ['/risk/servers?q=1', 308, '/risk/servers/?q=1'],
  ['/risk/tools/old/notes/add/', 301, '/risk/tools/acme/notes/add/'],
  ['/risk/servers/old/notes.json', 301, '/risk/servers/acme/notes.json'],
  ['/risk/risk/high/acme/notes/', 301, '/risk/servers/acme/notes/?risk=high#tools'],
  ['/risk/servers/acme/notes/policies.json', 301, '/risk/servers/acme/notes.json'],
])('%s leads on, %i, to %s', async (path, status, to) => {
  const response = await ask(path);
  expect([response.status, response.headers.get('location')]).toEqual([status, to]);
});

test('headers are those of the site’s own _headers', async () => {
  expect(readHeaders(headersText(rules))).toEqual(rules.map(({ path, headers }) => ({ path, headers })));
  const data = await ask('/risk/servers/acme/notes.json');
  expect(data.headers.get('access-control-allow-origin')).toBe('*');
  expect(data.headers.get('content-type')).toBe('application/json');
  expect((await ask('/risk/_astro/x.css')).headers.get('cache-control')).toContain('immutable');
  const page = await ask('/risk/');
  expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  expect(page.headers.get('access-control-allow-origin')).toBeNull();
});

test('only reading is answered', async () => {
  expect((await ask('/risk/', { method: 'POST' })).status).toBe(405);
  const head = await ask('/risk/', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('a port that is taken leads to the next one, and stopping leaves it free', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const { port } = other.address() as AddressInfo;
  const second = await serveSite(folder, port);
  expect(second.port).toBeGreaterThan(port);
  await second.stop();
  await new Promise((resolve) => other.close(resolve));
  const third = await serveSite(folder, port);
  expect(third.port).toBe(port);
  await third.stop();
});
