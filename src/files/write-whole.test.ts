import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('makes the folder, replaces the text and leaves nothing but the file', () => {
  const file = join(folder, 'owner/server/1.0.0.json');
  writeWhole(file, 'old');
  writeWhole(file, 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(readdirSync(dirname(file))).toEqual(['1.0.0.json']);
});

test.runIf(existsSync('/proc/self'))('a folder that cannot be made ends in an error', () => {
  expect(() => {
    writeWhole('/proc/catalogue/servers/file', 'text');
  }).toThrow(/ENOENT|EROFS|EACCES/);
});

test('keeps what stands there when the new text cannot take its place', () => {
  const file = join(folder, 'file');
  mkdirSync(join(file, 'in-the-way'), { recursive: true });
  expect(() => {
    writeWhole(file, 'new');
  }).toThrow();
  expect(readdirSync(folder)).toEqual(['file']);
  expect(readdirSync(file)).toEqual(['in-the-way']);
});
