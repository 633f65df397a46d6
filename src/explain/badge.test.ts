import { expect, test } from 'vitest';
import { risks } from '../vocabulary.ts';
import { badge } from './badge.ts';

test('the parts of a badge stand side by side, as wide as their words', () => {
  const svg = badge('tools', '3 critical', 'critical');
  const number = (pattern: RegExp): number => Number(pattern.exec(svg)?.[1]);
  const whole = number(/<svg [^>]*width="(\d+)"/);
  const left = number(/<rect width="(\d+)"/);
  const [, x, right] = /<rect x="(\d+)" width="(\d+)"/.exec(svg) ?? [];
  expect(whole).toBe(123);
  expect(left).toBe(45);
  expect(Number(x)).toBeLessThan(left);
  expect(Number(x) + Number(right)).toBe(whole);
  expect([...svg.matchAll(/<text x="(\d+)"[^>]*>([^<]*)/g)].map(([, at, words]) => [Number(at), words])).toEqual([
    [6, 'tools'],
    [51, '3 critical'],
  ]);
  expect(svg).toContain('aria-label="tools: 3 critical"');
});

test('each level has a colour of its own', () => {
  expect(new Set(risks.map((risk) => badge('a', 'b', risk))).size).toBe(risks.length);
});
