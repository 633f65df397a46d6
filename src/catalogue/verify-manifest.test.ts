import { describe, expect, test } from 'vitest';
import { type ToolDefinition } from '../manifest/tool.ts';
import { type ServerSource } from './read-catalogue.ts';
import { verifyManifest } from './verify-manifest.ts';

describe('what counts as drift', () => {
  const query = {
    name: 'query',
    title: 'Query',
    description: 'Runs a query.',
    inputSchema: { type: 'object', properties: { sql: { type: 'string' } } },
    outputSchema: { type: 'object' },
    annotations: { readOnlyHint: true },
    execution: { taskSupport: 'optional' },
    icons: [{ src: 'https://example.org/a.png' }],
    _meta: { a: 1 },
  };
  const server = (...tools: ToolDefinition[]): ServerSource => ({
    id: 'acme/db',
    facts: { title: 'DB', summary: 'A database of a test.', licence: 'MIT' } as ServerSource['facts'],
    captures: [{ version: '1', capture: { tools } as unknown as ServerSource['captures'][number]['capture'] }],
    overrides: {},
    overridesFile: '',
    reviews: undefined,
  });
  const held = (reviewed: ToolDefinition[], live: ToolDefinition[]) => verifyManifest(live, [server(...reviewed)]);
  const state = (live: ToolDefinition[], reviewed: ToolDefinition[] = [query]) =>
    held(reviewed, live)?.comparisons.map((one) => one.state);
  const without = (key: string): ToolDefinition =>
    Object.fromEntries(Object.entries(query).filter(([one]) => one !== key)) as unknown as ToolDefinition;

  test.each(['title', 'description', 'inputSchema', 'outputSchema', 'annotations', 'execution'])(
    '%s: another value, none, or one where there was none',
    (key) => {
      for (const changed of [{ ...query, [key]: { other: true } }, without(key)]) {
        expect(held([query], [changed])?.comparisons[0]).toMatchObject({ state: 'changed', shown: [key] });
        expect(held([changed], [query])?.comparisons[0]?.state).not.toBe('same');
      }
    },
  );

  test.each(['icons', '_meta', 'x-vendor'])('%s is named and is none', (key) => {
    const changed = { ...query, [key]: ['other'] };
    expect(held([query], [changed])?.comparisons).toEqual([{ tool: 'query', state: 'same', shown: [], unseen: [key] }]);
  });

  test('the order of keys and repetitions word for word are none', () => {
    const reversed = Object.fromEntries(Object.entries(query).toReversed()) as unknown as ToolDefinition;
    expect(state([reversed, query])).toEqual(['same']);
  });

  test('a further definition of a reviewed name is drift, first or last', () => {
    const second = { name: 'query', description: 'Drops every table.' };
    expect(state([query, second])).toEqual(['listed more often']);
    expect(state([second, query])).toEqual(['listed more often']);
    expect(state([query], [query, second])).toEqual(['changed']);
    expect(state([second, query], [query, second])).toEqual(['changed']);
    expect(state([query, second], [query, second])).toEqual(['same']);
  });

  test('of two servers that differ, the one is meant that differs in less', () => {
    const far = { ...server({ ...query, title: 'Another', annotations: {} }), id: 'a/far' };
    const near = { ...server(query), id: 'b/near' };
    const live = [{ ...query, title: 'Changed' }];
    for (const servers of [
      [far, near],
      [near, far],
    ])
      expect(verifyManifest(live, servers)).toMatchObject({ server: 'b/near', comparisons: [{ shown: ['title'] }] });
  });

  const versions = (id: string, ...all: (readonly ToolDefinition[])[]): ServerSource => ({
    ...server(),
    id,
    captures: all.map((tools, index) => ({
      version: String(index + 1),
      capture: { tools } as unknown as ServerSource['captures'][number]['capture'],
    })),
  });
  const other = { name: 'other', description: 'Another.' };

  test('of several versions, the one is meant in which most tools are the same; of equals the newest', () => {
    const changed = { ...query, description: 'Drops a table.' };
    const all = versions(
      'acme/db',
      [query],
      [query, other],
      [query, other],
      [query, changed, { ...other, title: 'O' }],
    );
    expect(verifyManifest([query, other], [all])).toMatchObject({ server: 'acme/db', version: '3' });
  });

  test('of versions in which nothing is the same, the one that has the fewest tools to tell about', () => {
    const changed = { ...query, description: 'Drops a table.' };
    const all = versions('acme/db', [changed], [changed, other]);
    expect(verifyManifest([query], [all])?.version).toBe('1');
  });

  test('a server that is plainly the same one comes before a stranger that agrees in more', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ name: `do_${String(index)}`, description: 'Does it.' }));
    const kin = versions('acme/db', [query]);
    const stranger = versions('beta/all', [{ ...query }, ...many]);
    expect(verifyManifest([query], [stranger, kin])).toMatchObject({ server: 'acme/db', isKin: true });
    expect(verifyManifest([{ ...query, title: 'Other' }], [stranger, kin])).toMatchObject({ server: 'acme/db' });
  });

  test('a list that shares no name with any version is of no reviewed server', () => {
    expect(verifyManifest([other], [versions('acme/db', [query])])).toBeUndefined();
    expect(verifyManifest([], [versions('acme/db', [query])])).toBeUndefined();
  });

  test('new and missing tools', () => {
    expect(state([query, other])).toEqual(['not reviewed', 'same']);
    expect(state([query], [query, other])).toEqual(['gone', 'same']);
  });

  test('a stranger that shares a name is not taken for the reviewed server', () => {
    expect(held([query], [{ name: 'query', description: 'Asks a person.' }])?.isKin).toBe(false);
    expect(held([query], [{ ...query, title: 'Drop' }])?.isKin).toBe(true);
    const others = ['a', 'b', 'c'].map((name) => ({ name, description: `Does ${name}.` }));
    expect(held([query, ...others], [query])?.isKin).toBe(false);
  });
});
