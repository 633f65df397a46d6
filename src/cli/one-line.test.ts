import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { oneLine } from './one-line.ts';

const thrown = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

test('what the file system refuses begins with the place', () => {
  const missing = join(import.meta.dirname, 'nowhere');
  expect(oneLine(thrown(() => readdirSync(missing)))).toBe(`${missing}: no such file or directory (ENOENT)`);
  const inside = join(import.meta.filename, 'inside');
  expect(oneLine(thrown(() => readFileSync(inside)))).toBe(`${inside}: not a directory (ENOTDIR)`);
  expect(oneLine(thrown(() => mkdirSync(inside)))).toBe(
    `${inside}: this folder cannot be made (ENOTDIR); expected a place where you may write`,
  );
});

test('a message of several lines, with colours and a trace, is one', () => {
  expect(oneLine(new Error('\u001b[31mbroken\u001b[39m\n  at the front\nStack backtrace:\n 1: x'))).toBe(
    'broken at the front',
  );
  expect(oneLine('text')).toBe('text');
});
