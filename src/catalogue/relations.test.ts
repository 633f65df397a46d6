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

const servers = (all: readonly RelatedElsewhere[], one: RelatedElsewhere): string[] =>
  relate(all)(one).sameJob.map(({ server }) => server);

test('the nearest server comes first, and of each the nearest tool', () => {
  const near = tool('b/db', 'drop_table', 'Drops a table.', destroys, 'table', 'schema');
  const farther = tool('b/db', 'delete_table', 'Drops a table.', destroys, 'schema', 'force', 'table');
  const far = tool('a/other', 'remove_table', 'Drops a table.', destroys, 'table', 'schema', 'force', 'cascade');
  const all = [far, farther, near];
  expect(names(relate([...all, drop])(drop).sameJob)).toEqual(['b/db drop_table', 'a/other remove_table']);
});

test('of equals the first by name, six at most, and none of the same server or another category', () => {
  const like = (server: string, kind: readonly ['Write' | 'Destructive', 'critical'] = destroys) =>
    tool(server, 'drop_table', 'Drops a table.', kind, 'table', 'schema');
  const all = ['h', 'g', 'f', 'e', 'd', 'c', 'b', 'a'].map((name) => like(`${name}/db`));
  const others = [like('a/db'), like('aa/db', ['Write', 'critical'])];
  expect(servers([...others, ...all], like('a/db'))).toEqual(['b', 'c', 'd', 'e', 'f', 'g'].map((one) => `${one}/db`));
});

test('servers that do much the same are near though their tools are described in other words', () => {
  const jobs = ['page', 'user', 'team', 'file', 'label', 'branch', 'issue', 'build'];
  const wiki = (server: string, words: string): RelatedElsewhere[] =>
    jobs.map((thing) => tool(server, `delete_${thing}`, words, destroys, `${words}-${thing}`));
  const [own, other] = [wiki('a/wiki', 'Takes it away.'), wiki('b/wiki', 'Gets rid of one.')];
  const [first] = own;
  const lone = other.slice(0, 1);
  const more = Array.from({ length: 50 }, (_, index) => tool('a/wiki', `list_thing${String(index)}s`, 'Lists.', reads));
  expect(first && servers([...own, ...more, ...other], first)).toEqual(['b/wiki']);
  expect(first && servers([...own, ...other], first)).toEqual(['b/wiki']);
  expect(first && servers([...own, ...lone], first)).toEqual([]);
});

test('how much two servers do alike is asked anew for each server', () => {
  const all = ['a/wiki', 'b/wiki'].flatMap((server) =>
    ['page', 'user', 'team', 'file', 'label', 'branch', 'issue', 'build'].map((thing) =>
      tool(server, `delete_${thing}`, server, destroys, `${server}-${thing}`),
    ),
  );
  const lone = tool('c/lone', 'delete_page', 'Something else.', destroys, 'other');
  const find = relate([...all, lone]);
  const elsewhere = (one: RelatedElsewhere | undefined) => one && find(one).sameJob.map(({ server }) => server);
  for (const [one, expected] of [
    [all[0], ['b/wiki']],
    [lone, []],
    [all[8], ['a/wiki']],
    [all[0], ['b/wiki']],
  ] as const)
    expect(elsewhere(one)).toEqual(expected);
});

test('jobs are the same whatever the order of words in their object, and none where one half is not known', () => {
  expect(jobKey({ verb: 'get', object: ['page', 'draft'] })).toBe(jobKey({ verb: 'get', object: ['draft', 'page'] }));
  expect(jobKey({ verb: 'get', object: ['page'] })).not.toBe(jobKey({ verb: 'list', object: ['page'] }));
  expect(jobKey({ verb: '', object: ['page'] })).toBeUndefined();
  expect(jobKey({ verb: 'get', object: [] })).toBeUndefined();
});

test('a tool of the same name on the same server is no tool elsewhere', () => {
  const ping = tool('a/x', 'ping', 'Pings.', reads);
  expect(relate([ping, tool('a/x', 'ping', 'Pings again.', reads)])(ping).sameName).toEqual([]);
});
