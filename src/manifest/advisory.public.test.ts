import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { advisories } from './advisory.ts';

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
