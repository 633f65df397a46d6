import { linkSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run, type Ran } from './run.ts';

const list = (name: string): string => `${JSON.stringify({ tools: [{ name, inputSchema: { type: 'object' } }] })}\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
  mkdirSync(join(folder, 'lists'));
  writeFileSync(join(folder, 'm.json'), list('list_notes'));
  writeFileSync(join(folder, 'other.json'), list('delete_note'));
  writeFileSync(join(folder, 'lists/n.json'), list('list_notes'));
  writeFileSync(join(folder, 'lists/broken.json'), list('list_notes').slice(0, 30));
  const override =
    'category: Write\n  risk: medium\n  reason: It goes to a trash for 30 days.\n  by: Jane\n  date: 2026-11-20';
  writeFileSync(join(folder, 'overrides.yaml'), `list_notes:\n  ${override}\n`);
  symlinkSync('m.json', join(folder, 'link.json'));
  linkSync(join(folder, 'm.json'), join(folder, 'hard.json'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const inFolder = (command: string, args: readonly string[], input = ''): Ran =>
  run(command, args, input, { cwd: folder });
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('what a command reads is never replaced by what it writes', () => {
  test.each([
    ['classify', ['m.json', '--output', 'm.json'], 'm.json'],
    ['classify', ['m.json', '--output', 'lists/../m.json'], 'm.json'],
    ['classify', ['m.json', '--output', 'link.json'], 'm.json'],
    ['classify', ['m.json', '--output', 'hard.json'], 'm.json'],
    ['classify', ['link.json', '--output', 'm.json'], 'm.json'],
    ['classify', ['lists', '--output', 'lists/n.json'], 'lists/n.json'],
    ['classify', ['lists', '--output', 'lists/broken.json'], 'lists/broken.json'],
    ['classify', ['m.json', '--overrides', 'overrides.yaml', '--output', 'overrides.yaml'], 'overrides.yaml'],
    ['lint', ['m.json', '--output', 'm.json'], 'm.json'],
    ['diff', ['m.json', 'other.json', '--output', 'other.json'], 'other.json'],
    ['diff', ['other.json', 'm.json', '--output', 'other.json'], 'other.json'],
  ])('%s %j', (command, args, file) => {
    const before = text(file);
    const { code, err } = inFolder(command, args);
    expect([code, err]).toEqual([2, expect.stringMatching(/^--output \S+: is read by this very command \(/)]);
    expect(
      err
        .trim()
        .split('\n')
        .filter((line) => line.startsWith('--output')),
    ).toHaveLength(1);
    expect(text(file)).toBe(before);
  });

  test('nor the taxonomy of a catalogue that is read', () => {
    mkdirSync(join(folder, 'catalog'));
    writeFileSync(join(folder, 'catalog/x.json'), '{}');
    const { code, err } = inFolder('classify', ['m.json', '--catalog', 'catalog', '--output', 'catalog/x.json']);
    expect([code, text('catalog/x.json')]).toEqual([2, '{}']);
    expect(err).toContain('catalog');
  });

  test('nor the manifest by the lock file that it is accepted in', () => {
    const { code, err } = inFolder('verify', ['m.json', '--lock', 'm.json', '--update']);
    expect([code, text('m.json')]).toEqual([2, list('list_notes')]);
    expect(err).toBe('m.json: is the manifest m.json; expected a lock file of its own\n');
  });
});

test('a report beside the manifests of a folder, and a second one over it', () => {
  for (let time = 0; time < 2; time += 1)
    expect(inFolder('classify', ['m.json', '--output', 'lists/report.txt']).code).toBe(0);
  expect(text('lists/report.txt')).toContain('list_notes');
});

test.skipIf(process.platform === 'win32')('/dev/stdout is standard output', () => {
  const { code, out } = inFolder('classify', ['m.json', '--output', '/dev/stdout']);
  expect([code, out]).toEqual([0, expect.stringContaining('list_notes')]);
});

test('a lock file that is a link stays one', () => {
  mkdirSync(join(folder, 'kept'));
  symlinkSync('kept/tools.lock', join(folder, 'tool-risk.lock'));
  for (const manifest of ['m.json', 'other.json'])
    expect(inFolder('verify', [`notes=${manifest}`, '--update']).code).toBe(0);
  expect(lstatSync(join(folder, 'tool-risk.lock')).isSymbolicLink()).toBe(true);
  expect(text('kept/tools.lock')).toContain('delete_note');
});

test('a folder in place of a file is told', () => {
  const { code, err } = inFolder('classify', ['m.json', '--output', 'lists']);
  expect([code, err]).toEqual([2, expect.stringContaining('a folder stands there')]);
});
