import { expect, test } from 'vitest';
import { normalise, normaliseAll } from './normalise.ts';

test('title follows the protocol’s precedence', () => {
  expect(normalise({ name: 'a', title: 'A', annotations: { title: 'B' } }).title).toBe('A');
  expect(normalise({ name: 'a', annotations: { title: 'B' } }).title).toBe('B');
  expect(normalise({ name: 'a' }).title).toBeUndefined();
});

test('null descriptions and missing schemas are flagged, not refused', () => {
  const tool = normalise({ name: 'a', description: null });
  expect(tool.description).toBe('');
  expect(tool.flags).toEqual(['no-description', 'no-input-schema']);
});

test.each(['Query all components', 'nasa/power', '高德天气', 'x'.repeat(129)])(
  'an unusual name is flagged: %s',
  (name) => {
    expect(normalise({ name }).flags).toContain('unusual-name');
  },
);

test('of two tools with one name both stay, flagged, and repetitions do not; definitions are untouched', () => {
  const first = { name: 'schedule_post', description: 'first', inputSchema: { type: 'object' } };
  const second = { ...first, description: 'second' };
  const reordered = { inputSchema: { type: 'object' }, description: 'first', name: 'schedule_post' };
  const tools = normaliseAll([first, { name: 'other', description: 'x' }, second, reordered]);
  expect(tools.map(({ definition }) => definition)).toEqual([first, second, { name: 'other', description: 'x' }]);
  expect(tools.map(({ flags }) => flags.includes('duplicate-name'))).toEqual([true, true, false]);
  expect(tools[0]?.definition).toBe(first);
});
