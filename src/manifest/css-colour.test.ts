import { expect, test } from 'vitest';
import { contrast, luminance } from './css-colour.ts';

/** The same colours in several notations; luminances by the formula of WCAG 2.2. */
test.each([
  [0.0646, ['#004a80', '#004A80', ' #004a80 ', 'rgb(0 74 128)', 'RGB(0, 74, 128)', 'rgb(0% 29.0196% 50.196%)']],
  [0.2126, ['#f00', '#ff0000', 'hsl(0 100% 50%)', 'hsl(360 100% 50%)', 'hsl(-360deg, 100%, 50%)', 'rgb(300 -5 0)']],
  [0.7152, ['#0f0', 'hsl(120 100% 50%)', 'hsl(480deg 100% 50%)', 'hsl(-240 100% 50%)', 'oklch(0.8664 0.2948 142.5)']],
  [0.0722, ['#00f', 'hsl(240 100% 50%)', 'oklch(45.2% 0.3132 264.05deg)', 'oklch(45.2% 78.3% 264.05)']],
  [0.9278, ['#ff0', 'hsl(60 100% 50%)', 'oklch(.968 .211 109.77)']],
  [0.2159, ['#808080', 'hsl(0 0% 50.196%)', 'hsl(77 0% 50.196%)', 'oklch(0.5999 0 0)']],
  [0.4428, ['hsl(30 100% 60%)', '#ff9933']],
  [0.0392, ['hsl(200 50% 20%)', 'rgb(25.5 59.5 76.5)']],
  [1, ['#fff', 'hsl(9 9% 200%)', 'oklch(150% 0 0)', 'rgb(999 999 999)']],
])('the luminance %d is that of %j', (expected, colours) => {
  for (const colour of colours) expect(luminance(colour), colour).toBeCloseTo(expected, 2);
});

test('the darkest channels are light in proportion', () => {
  expect(luminance('#010101')).toBeCloseTo(1 / 255 / 12.92, 8);
  expect(luminance('#0a0a0a')).toBeCloseTo(10 / 255 / 12.92, 8);
});

test.each([
  ...['', 'red', '#ff', '#ffff', '#fffffff', '#ffffffff', '#ggg', 'x#fff', '#fff x', 'rgb(1 2)', 'rgb(1 2 3 / 4%)'],
  ...['rgb(1, 2, 3', 'xrgb(1 2 3)', 'hsl(1 2 3)', 'hsl(1 2% 3)', 'hsl(1 2 3%)', 'rgba(1, 2, 3, 0.5)', 'lab(1 2 3)'],
])('%j is no colour that can be measured', (text) => {
  expect(luminance(text)).toBeUndefined();
});

test('contrast is 21 at most, 1 between equals, and knows no order', () => {
  expect(contrast(0, 1)).toBeCloseTo(21);
  expect(contrast(1, 0)).toBeCloseTo(21);
  expect(contrast(0.3, 0.3)).toBe(1);
  expect(contrast(0.1, 0.4)).toBeCloseTo(3);
});
