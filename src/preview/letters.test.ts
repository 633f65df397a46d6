import { expect, test } from 'vitest';
import { linesOf, widthOf } from './letters.ts';

test('lines end between words, fit their width, and the last one says what it leaves out', () => {
  const text = 'Keeps notes, finds them again, and sends them to whoever is named in the call of a tool.';
  const lines = linesOf(text, 400, 36, 600, 3);
  expect(lines).toHaveLength(3);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(widthOf(line, 400, 36)).toBeLessThanOrEqual(600);
  const [short, cut] = linesOf(text, 400, 36, 600, 2);
  expect(short).toBe(lines[0]);
  expect(cut).toMatch(/^and sends .*…$|^.*…$/);
  expect(widthOf(cut ?? '', 400, 36)).toBeLessThanOrEqual(600);
  expect(linesOf('x'.repeat(400), 400, 36, 600, 1)[0]).toMatch(/^x+…$/);
});

test('every space has a width', () => {
  for (const space of [' ', '\u2002', '\u2009'])
    expect(widthOf(`a${space}b`, 600, 36)).toBeGreaterThan(widthOf('ab', 600, 36));
});
