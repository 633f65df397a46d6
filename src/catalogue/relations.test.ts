import { expect, test } from 'vitest';
import { relatedTool } from '../../tests/related-tool.ts';
import { toCompare, wordNumbers } from './closeness.ts';
import { jobKey, relateElsewhere, type RelatedElsewhere } from './relations.ts';

const destroys = ['Destructive', 'critical'] as const;
const reads = ['Read', 'low'] as const;
const numbers = wordNumbers();

function tool(...parts: Parameters<typeof relatedTool>): RelatedElsewhere {
  const one = relatedTool(...parts);
  const key = jobKey(one.job);
  return { link: one.link, job: key === undefined ? undefined : { key, words: toCompare(one, numbers) } };
}

function relate(all: readonly RelatedElsewhere[]): ReturnType<typeof relateElsewhere> {
  const servers = [...Map.groupBy(all, ({ link }) => link.server)].map(([id, tools]) => ({
    ...{ id, tools },
    jobs: numbers(tools.flatMap(({ job }) => job?.key ?? [])),
  }));
  return relateElsewhere(servers);
}

const names = (links: readonly { server: string; name: string }[]) =>
  links.map(({ server, name }) => `${server} ${name}`);

const drop = tool('a/db', 'drop_table', 'Drops a table.', destroys, 'table', 'schema');
const db = [
  drop,
  tool('a/db', 'list_tables', 'Lists tables.', reads, 'schema'),
  tool('a/db', 'ping', 'Pings the server.', reads),
  tool('b/db', 'remove-table', 'Removes a table.', destroys, 'schema', 'table'),
  tool('c/db', 'drop_table', 'Drops a table of the schema.', destroys, 'table', 'schema'),
  tool('d/cafe', 'remove_table', 'Takes a place for guests off the plan.', destroys, 'guests', 'room'),
];

test('the same job elsewhere is found under any name, near by its arguments; a homonym is not the same', () => {
  expect(names(relate(db)(drop).sameJob).toSorted()).toEqual(['b/db remove-table', 'c/db drop_table']);
});

test('tools of the same name are found on other servers, the first ones of the catalogue', () => {
  const many = Array.from({ length: 9 }, (_, index) => tool(`s/${String(index)}`, 'ping', 'Pings.', reads));
  const [first] = many;
  expect(names(first ? relate(many)(first).sameName : [])).toEqual(
    [1, 2, 3, 4, 5, 6].map((at) => `s/${String(at)} ping`),
  );
});

test('tools of which no job is known are not called the same', () => {
  const unknown = (server: string): RelatedElsewhere => ({ ...tool(server, `x${server}`, '', reads), job: undefined });
  expect(relate([unknown('a/x'), unknown('b/x')])(unknown('a/x')).sameJob).toEqual([]);
});
