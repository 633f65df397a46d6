import { expect, test } from 'vitest';
import { outlines, type Point } from './outline.ts';

const same = (point: Point): Point => point;

test('relative and absolute commands, repeated ones and ones of a single number say where corners are', () => {
  const square = [
    { x: 1, y: 2 },
    { x: 4, y: 2 },
    { x: 4, y: 5 },
    { x: 1, y: 5 },
  ];
  for (const path of ['M1 2L4 2 4 5 1 5Z', 'M1 2h3v3h-3z', 'm1 2 3 0 0 3-3 0z', 'M1 2H4V5H1Z'])
    expect(outlines(path, same)).toEqual([square]);
});

test('an outline after another begins where that one began', () => {
  const [, inner] = outlines('M1 2h8v8h-8zm.5 1l2 2z', same);
  expect(inner).toEqual([
    { x: 1.5, y: 3 },
    { x: 3.5, y: 5 },
  ]);
});

test('a curve is cut the finer, the more pixels it bends over', () => {
  const corners = (scale: number): Point[] =>
    outlines('M0 0Q1 0 1 1', ({ x, y }) => ({ x: x * scale, y: y * scale })).flat();
  expect(corners(1).length).toBeLessThan(corners(100).length);
  for (const { x, y } of corners(100)) {
    // On that curve, 1 − x is (1 − t)² and y is t².
    expect(Math.sqrt(1 - x / 100) + Math.sqrt(y / 100)).toBeCloseTo(1, 6);
  }
});

test.each(['M0 0A1 1 0 0 1 2 2', 'M0 0L1', '1 2'])('%s is refused', (path) => {
  expect(() => outlines(path, same)).toThrow(/path/);
});
