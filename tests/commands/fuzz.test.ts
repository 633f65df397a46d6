import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from './run.ts';

test('a few cases of a seed are examined, counted and hold', () => {
  const keep = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const { code, out } = runScript('fuzz', ['--cases', '20', '--seed', '5', '--limit', '20', '--keep', keep]);
    expect(out).toMatch(/^seed 5: 20 cases, \d+ read as manifests, [\d.]+ a second, 0 findings$/m);
    expect(readdirSync(keep)).toEqual([]);
    expect(code).toBe(0);
  } finally {
    rmSync(keep, { recursive: true, force: true });
  }
});

test('Ctrl-C while a finding is made small ends the run, says what was done and keeps the finding', async () => {
  const keep = mkdtempSync(join(tmpdir(), 'fuzz-'));
  // No input is read in a hundredth of a millisecond, so that the first is a finding.
  const args = ['scripts/fuzz.ts', '--cases', '5', '--seed', '5', '--limit', '0.00001', '--keep', keep];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let [out, isAsked] = ['', false];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (!isAsked && /smaller texts? tried/.test(out)) isAsked = child.kill('SIGINT');
  });
  const [code] = (await once(child, 'close')) as [number | null];
  const files = readdirSync(keep);
  rmSync(keep, { recursive: true, force: true });
  expect(out).toMatch(/^found: takes too long; making [\d,]+ characters less$/m);
  expect(out).toMatch(/^stopped; seed 5: 1 case, .* 1 finding$/m);
  expect(files).toEqual([expect.stringMatching(/\.txt$/)]);
  expect(code).toBe(1);
});

test.each([
  ['fuzz', ['--cases', 'many'], /--cases many: expected a number above 0/],
  ['fuzz', ['--corpus', 'no-such-folder'], /no-such-folder: .*expected/],
  ['mutate', ['src/no-such-module.ts'], /no such file/],
  ['audit', ['--fix'], /Unknown option '--fix'/],
])('%s %j ends with one clear line', (script, args, message) => {
  const { code, err } = runScript(script, args);
  expect(err).toMatch(message);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(2);
});
