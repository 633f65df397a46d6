import { expect, test } from 'vitest';
import { normalise } from '../manifest/normalise.ts';
import { jobOf } from './job.ts';

const job = (name: string, description = '', toolNames: readonly string[] = []) =>
  jobOf(normalise({ name, description }), { toolNames });

test.each([
  ['list_tables', 'listTables'],
  ['delete_file', 'remove-files'],
  ['getUser', 'fetch_user'],
  ['execute_query', 'runQuery'],
])('%s and %s do the same job', (one, other) => {
  expect(job(one)).toEqual(job(other));
});

test.each([
  ['list_users', 'delete_users'],
  ['get_user', 'get_invoice'],
])('%s and %s do not', (one, other) => {
  expect(job(one)).not.toEqual(job(other));
});

test('a name without an object takes it from the description', () => {
  expect(job('search', 'Search the documents of a workspace.')).toMatchObject({ verb: 'search', object: ['document'] });
});
