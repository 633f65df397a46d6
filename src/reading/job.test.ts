import { expect, test } from 'vitest';
import { normalise } from '../manifest/normalise.ts';
import { jobOf } from './job.ts';
import { read } from './reading.ts';

const job = (name: string, description = '', brand: readonly string[] = []) => {
  const { verb, object } = jobOf(read(normalise({ name, description })), new Set(brand));
  return { verb, object };
};

test.each([
  ['list_tables', 'listTables'],
  ['delete_file', 'remove-files'],
  ['getUser', 'fetch_user'],
  ['execute_query', 'runQuery'],
  ['get_projects_list', 'get-projects'],
  ['delete_a_contact', 'bulk_delete_contacts'],
])('%s and %s do the same job', (one, other) => {
  expect(job(one)).toEqual(job(other));
});

test.each([
  ['list_users', 'delete_users'],
  ['get_user', 'get_invoice'],
  ['update_contact', 'update_contact_list'],
  ['remove_contact', 'remove_contact_from_segment'],
  ['create_tag', 'add_tag_to_task'],
  ['create_variable', 'create_variable_collection'],
])('%s and %s do not', (one, other) => {
  expect(job(one)).not.toEqual(job(other));
});

test('a name without an object takes it from the description', () => {
  expect(job('search', 'Search the documents of a workspace.')).toMatchObject({ verb: 'search', object: ['document'] });
});

test('a name that ends in its verb is about what stands before it', () => {
  expect(job('meetings_archive', 'Archive (delete) a meeting')).toEqual({ verb: 'archive', object: ['meeting'] });
});

test('the server’s own name says nothing about the thing, unless nothing else is said', () => {
  expect(job('create_miro_board', '', ['miro'])).toEqual(job('create_board'));
  expect(job('delete_dns_record', '', ['dns'])).toEqual({ verb: 'delete', object: ['dns', 'record'] });
});

test('things of which every server has other ones are no object', () => {
  expect(job('update_resource', 'Update a resource.').object).toEqual([]);
});
