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
