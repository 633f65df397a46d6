import { expect, test } from 'vitest';
import { madeUpOverride, madeUpServer } from '../../tests/made-up-server.ts';
import { deciding } from './deciding.ts';

test('the rule that decided is named, unless a person decided otherwise; of a reading the words or the rule that agrees', () => {
  const erase = { name: 'delete_note', description: 'Permanently delete a note.' };
  const rule = (parts: Parameters<typeof madeUpServer>[1]) => {
    const [record] = madeUpServer([erase], parts).tools;
    return record && deciding(record);
  };
  expect(rule({})).toBe('deletes-records');
  expect(rule({ overrides: { delete_note: madeUpOverride } })).toBeUndefined();
  const read = { category: 'Destructive', risk: 'critical' } as const;
  expect(rule({ reviews: { delete_note: { ...read, words: ['Permanently delete'] } } })).toBe('review');
  expect(rule({ reviews: { delete_note: read } })).toBe('deletes-records');
  expect(rule({ reviews: { delete_note: { category: 'Write' } } })).toBeUndefined();
});
