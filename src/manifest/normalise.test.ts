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

test('of two tools with one name the first stays, flagged; the definition is untouched', () => {
  const first = { name: 'schedule_post', description: 'first', inputSchema: { type: 'object' } };
  const tools = normaliseAll([first, { name: 'other', description: 'x' }, { ...first, description: 'second' }]);
  expect(tools.map(({ name }) => name)).toEqual(['schedule_post', 'other']);
  expect(tools[0]?.flags).toEqual(['duplicate-name']);
  expect(tools[0]?.definition).toBe(first);
});
