import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { runScript } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'synth-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const files = (path: string): [string, string][] =>
  readdirSync(path, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => [
      join(entry.parentPath, entry.name).slice(path.length),
      readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));

test('writes a catalogue that is read without a complaint, the same twice', () => {
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  const { code, out, err } = runScript('synth', ['--tools', '600', '--seed', '5', '--out', one]);
  expect(err).toBe('');
  expect(out).toMatch(/^\d+ servers with 600 tools of 600, [\d,]+ a second\n$/);
  expect(code).toBe(0);
  const { source, problems } = readCatalogue(one, 'catalog');
  expect(problems).toEqual([]);
  expect(source?.servers.flatMap(({ captures }) => captures.at(-1)?.capture.tools ?? [])).toHaveLength(600);
  runScript('synth', ['--tools', '600', '--seed', '5', '--out', two]);
  expect(files(two)).toEqual(files(one));
});

test('writes into no folder that holds anything', () => {
  const full = join(folder, 'full');
  mkdirSync(full);
  writeFileSync(join(full, 'mine.txt'), 'mine');
  const { code, err } = runScript('synth', ['--tools', '10', '--out', full]);
  expect(err).toBe(`--out ${full}: something stands there; expected a new or empty folder\n`);
  expect(code).toBe(2);
  expect(readdirSync(full)).toEqual(['mine.txt']);
});

test.each([
  [['--tools', '10'], 'expected either --out DIR or --report'],
  [['--tools', '0', '--out', 'nowhere'], '--tools 0: expected a whole number from 1'],
  [['--tools', '10', '--report', '--folder', 'no/such'], '--folder no/such: no such folder'],
])('%j ends in one line', (args, message) => {
  const { code, out, err } = runScript('synth', args);
  expect(err.trimEnd().split('\n')).toEqual([expect.stringContaining(message)]);
  expect(out).toBe('');
  expect(code).toBe(2);
});
