import { expect, test } from 'vitest';
import { type Category, type Risk } from '../vocabulary.ts';
import { relate, type Related } from './relations.ts';

const tool = (server: string, name: string, verb: string, object: string, category: Category, risk: Risk): Related => ({
  link: { server, serverTitle: server, slug: name, name, category, risk },
  job: { verb, object: [object] },
});
const drop = tool('a/db', 'drop_table', 'delete', 'table', 'Destructive', 'critical');
const all = [
  drop,
  tool('a/db', 'list_tables', 'list', 'table', 'Read', 'low'),
  tool('a/db', 'ping', 'ping', 'server', 'Read', 'low'),
  tool('b/db', 'remove-table', 'delete', 'table', 'Destructive', 'critical'),
  tool('c/db', 'drop_table', 'delete', 'table', 'Destructive', 'critical'),
];
const names = (links: readonly { server: string; name: string }[]) =>
  links.map(({ server, name }) => `${server} ${name}`);

test('neighbours that share the object come first, and milder ones are the alternatives', () => {
  const { sameServer, safer } = relate(all)(drop);
  expect(names(sameServer)).toEqual(['a/db list_tables', 'a/db ping']);
  expect(names(safer)).toEqual(['a/db list_tables']);
});

test('the same job elsewhere is found under other names, the same name apart from it', () => {
  const { sameJob, sameName } = relate(all)(drop);
  expect(names(sameJob)).toEqual(['b/db remove-table']);
  expect(names(sameName)).toEqual(['c/db drop_table']);
});

test('tools of which no job is known are not called the same', () => {
  const unknown = (server: string): Related => ({
    ...tool(server, `x${server}`, '', '', 'Read', 'low'),
    job: { verb: '', object: [] },
  });
  expect(relate([unknown('a/x'), unknown('b/x')])(unknown('a/x')).sameJob).toEqual([]);
});
