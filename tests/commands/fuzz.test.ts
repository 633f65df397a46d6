import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './run.ts';

test('a few cases of a seed are examined, counted and hold', () => {
  const keep = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const { code, out } = run('fuzz', ['--cases', '20', '--seed', '5', '--limit', '20', '--keep', keep]);
    expect(out).toMatch(/^seed 5: 20 cases, \d+ read as manifests, [\d.]+ a second, 0 findings$/m);
    expect(readdirSync(keep)).toEqual([]);
    expect(code).toBe(0);
  } finally {
    rmSync(keep, { recursive: true, force: true });
  }
});

test.each([
  ['fuzz', ['--cases', 'many'], /--cases many: expected a number above 0/],
  ['fuzz', ['--corpus', 'no-such-folder'], /no-such-folder: .*expected/],
  ['mutate', ['src/no-such-module.ts'], /no such file/],
  ['audit', ['--fix'], /Unknown option '--fix'/],
])('%s %j ends with one clear line', (script, args, message) => {
  const { code, err } = run(script, args);
  expect(err).toMatch(message);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(2);
});
