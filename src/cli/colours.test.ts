import { expect, test } from 'vitest';
import { wantsColours } from './colours.ts';

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
  [true, { FORCE_COLOR: '0' }, false],
  [false, { FORCE_COLOR: '' }, true],
  [false, { FORCE_COLOR: 'true', NO_COLOR: '1' }, true],
])('on a terminal: %j, with %j: %j', (isTerminal, env, expected) => {
  expect(wantsColours({ isTerminal, env })).toBe(expected);
});
