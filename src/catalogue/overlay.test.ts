import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { overlay } from './overlay.ts';

const root = mkdtempSync(join(tmpdir(), 'overlay-'));
const [upper, lower] = [join(root, 'upper'), join(root, 'lower')];
beforeAll(() => {
  for (const [folder, names] of [
    [upper, ['a.mdx', 'b.mdx']],
    [lower, ['b.mdx', 'c.mdx', 'd.yaml']],
  ] as const) {
    mkdirSync(folder);
    for (const name of names) writeFileSync(join(folder, name), '');
  }
});
afterAll(() => rmSync(root, { recursive: true }));

test('files of the upper folder win, and what it has not comes from the lower', () => {
  const both = overlay(upper, lower);
  expect(both.names('.mdx')).toEqual(['a.mdx', 'b.mdx', 'c.mdx']);
  expect(both.names('.mdx').map(both.path)).toEqual([join(upper, 'a.mdx'), join(upper, 'b.mdx'), join(lower, 'c.mdx')]);
});

test('what neither has is looked for above; a folder may be missing, or stand alone', () => {
  expect(overlay(upper, lower).path('e.mdx')).toBe(join(upper, 'e.mdx'));
  expect(overlay(join(root, 'nowhere'), lower).names('.mdx')).toEqual(['b.mdx', 'c.mdx']);
  expect(overlay(upper).names('.mdx')).toEqual(['a.mdx', 'b.mdx']);
});
