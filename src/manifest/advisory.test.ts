import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { advisories, advisory } from './advisory.ts';

const committed = advisories.parse(parse(fs.readFileSync('catalog/advisories.yaml', 'utf8')));

describe('catalog/advisories.yaml', () => {
  it('links every id to its own record', () => {
    expect(committed.length).toBeGreaterThan(30);
    for (const { id, url } of committed) expect(url).toBe(`https://www.cve.org/CVERecord?id=${id}`);
  });

  it('names every id once, in the order of publication', () => {
    expect(new Set(committed.map(({ id }) => id)).size).toBe(committed.length);
    const dates = committed.map(({ published }) => published);
    expect(dates).toEqual(dates.toSorted());
  });
});

describe('advisory', () => {
  const good = committed[0];

  it.each([
    ['a package URL with a version', { package: 'pkg:npm/mcp-remote@0.1.15' }, 'without version'],
    ['an id of another kind', { id: 'GHSA-q66q-fx2p-7w4m' }, 'CVE id'],
    ['an unknown key', { severity: 'high' }, 'severity'],
    ['a link that is no CVE record', { url: 'https://example.org/CVE-2025-6514' }, 'CVE record'],
  ])('refuses %s', (_, change, message) => {
    const result = advisory.safeParse({ ...good, ...change });
    expect(result.success).toBe(false);
    expect(result.error?.message).toContain(message);
  });
});
