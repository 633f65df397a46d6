import { expect, test } from 'vitest';
import { coverageOf } from './coverage.ts';
import { outlines } from './outline.ts';

const drawn = (width: number, height: number, path: string): Uint8Array =>
  coverageOf(
    width,
    height,
    outlines(path, (point) => point),
  );

/** All that is covered, in pixels. */
const area = (coverage: Uint8Array): number => coverage.reduce((sum, one) => sum + one, 0) / 255;

test('pixels have as much of a shape as covers them', () => {
  expect([...drawn(3, 2, 'M.5 0h2v1.5h-2z')]).toEqual([128, 255, 128, 64, 128, 64]);
  expect([...drawn(2, 1, 'M0 0h2L0 1z')]).toEqual([191, 64]);
});

test('a circle covers its area, less that of a hole that runs the other way round', () => {
  const circle = (radius: number, sweep: 1 | -1): string => {
    const [r, k] = [radius * sweep, radius * 0.5522847 * sweep];
    const [down, bend] = [radius, radius * 0.5522847];
    return `M20 ${String(20 - radius)}c${String(k)} 0 ${String(r)} ${String(down - bend)} ${String(r)} ${String(down)} 0 ${String(bend)} ${String(k - r)} ${String(down)} ${String(-r)} ${String(down)} ${String(-k)} 0 ${String(-r)} ${String(bend - down)} ${String(-r)} ${String(-down)} 0 ${String(-bend)} ${String(r - k)} ${String(-down)} ${String(r)} ${String(-down)}z`;
  };
  expect(area(drawn(40, 40, circle(15, 1)))).toBeCloseTo(Math.PI * 225, -0.5);
  expect(area(drawn(40, 40, circle(15, 1) + circle(9, -1)))).toBeCloseTo(Math.PI * (225 - 81), -0.5);
});

test('where two shapes overlap nothing is covered twice', () => {
  expect(area(drawn(6, 4, 'M0 0h4v4h-4zM2 0h4v4h-4z'))).toBe(24);
});

test('what lies outside is left out, and covers what it covers inside', () => {
  expect([...drawn(2, 2, 'M-5-5h12v12h-12z')]).toEqual([255, 255, 255, 255]);
  expect([...drawn(2, 2, 'M-5-5h6v6h-6z')]).toEqual([255, 0, 0, 0]);
  expect([...drawn(2, 2, 'M5 0h6v6h-6z')]).toEqual([0, 0, 0, 0]);
});
