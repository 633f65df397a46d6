import { mkdirSync, readdirSync } from 'node:fs';
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
  expect(oneLine(thrown(() => mkdirSync(import.meta.dirname)))).toBe(
    `${import.meta.dirname}: file already exists (EEXIST)`,
  );
});

test('a message of several lines, with colours and a trace, is one', () => {
  expect(oneLine(new Error('\u001b[31mbroken\u001b[39m\n  at the front\nStack backtrace:\n 1: x'))).toBe(
    'broken at the front',
  );
  expect(oneLine('text')).toBe('text');
});
