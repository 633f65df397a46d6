import { expect, test } from 'vitest';
import { relatedTool as tool } from '../../tests/related-tool.ts';
import { neighbours, type Related } from './neighbours.ts';

const destroys = ['Destructive', 'critical'] as const;
const writes = ['Write', 'high'] as const;
const mildly = ['Write', 'medium'] as const;
const runs = ['Execute', 'high'] as const;
const reads = ['Read', 'low'] as const;

test('a neighbour that shares a noun does no milder job; neighbours on the same thing come first', () => {
  const drop = tool('a/db', 'drop_table', 'Drops a table.', destroys, 'table', 'schema');
  const db = [
    drop,
    tool('a/db', 'list_tables', 'Lists tables.', reads, 'schema'),
    tool('a/db', 'ping', 'Pings the server.', reads),
  ];
  const { safer, sameServer } = neighbours(db)(drop);
  expect(safer).toEqual([]);
  expect(sameServer[0]?.name).toBe('list_tables');
});

const milder: readonly (readonly [Related, Related])[] = [
  [
    tool('m', 'write_file', 'Writes a file.', destroys, 'path', 'content'),
    tool('m', 'edit_file', 'Edits a file.', writes, 'path', 'edits'),
  ],
  [
    tool('m', 'delete_message', 'Deletes a message for good.', destroys, 'id'),
    tool('m', 'trash_message', 'Moves a message to the trash.', mildly, 'id'),
  ],
  [
    tool('m', 'execute_sql', 'Runs any SQL.', runs, 'sql'),
    tool('m', 'read_query', 'Runs a read-only query.', reads, 'query'),
  ],
  [
    tool('m', 'send_email', 'Sends an email.', runs, 'to', 'body'),
    tool('m', 'draft_email', 'Drafts an email.', mildly, 'to', 'body'),
  ],
  [
    tool('m', 'bulk_update_tickets', 'Updates tickets.', writes, 'ids'),
    tool('m', 'update_ticket', 'Updates a ticket.', mildly, 'id'),
  ],
  [
    tool('m', 'delete_rules', 'Deletes rules.', destroys, 'filter'),
    tool('m', 'preview_delete_rules', 'Shows which rules would be deleted.', reads, 'filter'),
  ],
];
test.each(milder.map(([one, other]) => [one.link.name, other.link.name, one, other] as const))(
  '%s has the milder %s',
  (_, name, one, other) => {
    expect(neighbours([one, other])(one).safer.map((link) => link.name)).toEqual([name]);
    expect(neighbours([one, other])(other).safer).toEqual([]);
  },
);

const others: readonly (readonly [Related, Related])[] = [
  [
    tool('m', 'kubectl_delete', 'Deletes resources.', destroys, 'name'),
    tool('m', 'kubectl_create', 'Creates resources.', runs, 'name'),
  ],
  [
    tool('m', 'delete_contact', 'Deletes a contact.', destroys, 'id'),
    tool('m', 'preview_contact', 'Shows a contact.', reads, 'id'),
  ],
  [
    tool('m', 'read_multiple_files', 'Reads files.', ['Read', 'medium'], 'paths'),
    tool('m', 'get_file_info', 'Gets information about a file.', reads, 'path'),
  ],
  [
    tool('m', 'rebuild_machine', 'Rebuilds a machine.', destroys, 'id'),
    tool('m', 'reboot_machine', 'Reboots a machine.', runs, 'id'),
  ],
  [
    tool('m', 'delete_issue', 'Deletes an issue.', destroys, 'id'),
    tool('m', 'archive_project', 'Archives a project.', mildly, 'id'),
  ],
];
test.each(others.map(([one, other]) => [one.link.name, other.link.name, one, other] as const))(
  '%s has no alternative in %s',
  (_, __, one, other) => {
    expect(neighbours([one, other])(one).safer).toEqual([]);
  },
);

const safer = (one: Related, ...rest: Related[]): string[] =>
  neighbours([one, ...rest])(one).safer.map((link) => link.name);

test.each<[what: string, one: Related, other: Related]>([
  [
    'of the same risk',
    tool('m', 'delete_message', 'Deletes a message for good.', writes, 'id'),
    tool('m', 'trash_message', 'Moves a message to the trash.', writes, 'id'),
  ],
  [
    'that runs the same query without being a read',
    tool('m', 'execute_sql', 'Runs any SQL.', runs, 'sql'),
    tool('m', 'run_query', 'Runs a query.', mildly, 'query'),
  ],
  [
    'that runs queries on another thing',
    tool('m', 'query_users', 'Runs SQL on users.', runs, 'sql'),
    tool('m', 'query_orders', 'Reads orders by SQL.', reads, 'sql'),
  ],
  [
    'that runs something on the same thing and is no read',
    tool('m', 'run_all_tests', 'Runs all tests.', runs, 'path'),
    tool('m', 'run_test', 'Runs a test.', mildly, 'path'),
  ],
  [
    'that is as strong in words',
    tool('m', 'bulk_update_tickets', 'Updates tickets.', writes, 'ids'),
    tool('m', 'update_all_tickets', 'Updates tickets.', mildly, 'id'),
  ],
  [
    'that is weak in the same words',
    tool('m', 'safe_update_ticket', 'Updates a ticket.', writes, 'id'),
    tool('m', 'safe_update_tickets', 'Updates tickets.', mildly, 'id'),
  ],
  [
    'that reads by a query, where none is given to this one,',
    tool('m', 'execute_statement', 'Executes a statement.', runs, 'id'),
    tool('m', 'read_query', 'Runs a read-only query.', reads, 'query'),
  ],
  [
    'that queries only part of what this one queries',
    tool('m', 'query_user_data', 'Runs SQL on data of users.', runs, 'sql'),
    tool('m', 'query_orders', 'Reads orders by SQL.', reads, 'sql'),
  ],
  [
    'that only shows, and runs no query,',
    tool('m', 'execute_sql', 'Runs any SQL.', runs, 'sql'),
    tool('m', 'preview_table', 'Shows a table.', reads, 'table'),
  ],
  [
    'that shows another thing',
    tool('m', 'execute_job', 'Executes a job.', runs, 'id'),
    tool('m', 'preview_page', 'Shows a page.', reads, 'id'),
  ],
  [
    'that names no thing, as this one,',
    tool('m', 'delete', 'Deletes.', destroys, 'id'),
    tool('m', 'archive', 'Archives.', mildly, 'id'),
  ],
  [
    'that changes what is told about a thing',
    tool('m', 'update_all_files', 'Updates all files.', writes, 'path'),
    tool('m', 'update_file_metadata', 'Updates metadata of a file.', mildly, 'path'),
  ],
  [
    'that does less than what this one does not do',
    tool('m', 'create_note', 'Creates a note.', writes, 'id'),
    tool('m', 'archive_note', 'Archives a note.', mildly, 'id'),
  ],
])('a tool %s is no milder one', (_what, one, other) => {
  expect(safer(one, other)).toEqual([]);
});

test.each<[what: string, one: Related, other: Related]>([
  [
    'words that say how strongly are no part of the thing',
    tool('m', 'delete_raw_file', 'Deletes a raw file.', destroys, 'path'),
    tool('m', 'delete_draft_file', 'Deletes a draft file.', mildly, 'path'),
  ],
  [
    'a weaker word is enough',
    tool('m', 'update_ticket', 'Updates a ticket.', writes, 'id'),
    tool('m', 'update_draft_ticket', 'Updates a draft of a ticket.', mildly, 'id'),
  ],
  [
    'the order of words makes no difference',
    tool('m', 'delete_user_group', 'Deletes a group.', destroys, 'id'),
    tool('m', 'archive_group_user', 'Archives a group.', mildly, 'id'),
  ],
])('%s', (_what, one, other) => {
  expect(safer(one, other)).toEqual([other.link.name]);
  expect(safer(other, one)).toEqual([]);
});

test('a read on the same thing is the milder way to run something on it', () => {
  const run = tool('m', 'execute_report', 'Executes a report.', runs, 'path');
  expect(safer(run, tool('m', 'execute_reports', 'Executes reports.', reads, 'path'))).toEqual(['execute_reports']);
  const query = tool('m', 'execute_sql', 'Runs any SQL.', runs, 'sql');
  expect(safer(query, tool('m', 'select_data', 'Reads data.', reads, 'query'))).toEqual(['select_data']);
});

test('what tells about a thing is milder only than what tells about it as well', () => {
  const info = tool('m', 'get_file_info', 'Gets information about a file.', reads, 'path');
  const all = tool('m', 'get_all_file_info', 'Gets information about all files.', ['Read', 'medium'], 'path');
  expect(safer(all, info)).toEqual(['get_file_info']);
});

test('three alternatives at most, the nearest by its arguments first, then by name', () => {
  const erase = tool('m', 'delete_note', 'Deletes a note of a book.', destroys, 'book', 'note');
  const near = tool('m', 'trash_note', 'Moves a note of a book to the bin.', mildly, 'book', 'note');
  const far = ['hide', 'disable', 'archive'].map((verb) =>
    tool('m', `${verb}_note`, 'Something else.', mildly, 'page', 'place', verb),
  );
  expect(safer(erase, ...far, near)).toEqual(['trash_note', 'archive_note', 'disable_note']);
});

const onServer = (one: Related, rest: readonly Related[]): string[] =>
  neighbours([...rest, one])(one).sameServer.map((link) => link.name);
const read = (name: string) => tool('m', name, 'Reads.', reads, 'id');

test('neighbours on the same thing: the rarer the word that they share, the nearer, six at most', () => {
  const one = read('get_invoice_page');
  const pages = ['list', 'find', 'add', 'read', 'fetch', 'move', 'copy', 'delete'].map((verb) => read(`${verb}_page`));
  const found = onServer(one, [...pages, read('list_invoice')]);
  expect(found[0]).toBe('list_invoice');
  expect(found).toHaveLength(6);
  expect(found).not.toContain('get_invoice_page');
});

test('of neighbours that share as much, those of the same risk come first, then by name', () => {
  const one = tool('m', 'update_page', 'Updates a page.', mildly, 'id');
  const rest = [
    tool('m', 'delete_page', 'Deletes a page.', destroys, 'id'),
    tool('m', 'move_page', 'Moves a page.', mildly, 'id'),
    tool('m', 'get_page', 'Gets a page.', reads, 'id'),
    tool('m', 'add_page', 'Adds a page.', mildly, 'id'),
  ];
  expect(onServer(one, rest)).toEqual(['add_page', 'move_page', 'get_page', 'delete_page']);
});

test('where too few are on the same thing, others of the server make them three', () => {
  const one = read('get_invoice');
  const rest = ['list_pages', 'list_users', 'list_files', 'list_teams'].map(read);
  expect(onServer(one, rest)).toEqual(['list_files', 'list_pages', 'list_teams']);
  expect(onServer(one, [...rest, read('find_invoice')])).toEqual(['find_invoice', 'list_files', 'list_pages']);
  expect(onServer(one, [...rest, read('find_invoice'), read('add_invoice')])).toEqual(['add_invoice', 'find_invoice']);
  expect(onServer(one, [])).toEqual([]);
});
