import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ToolDefinition } from '../manifest/tool.ts';
import { holdAgainstLock, isWorse } from './hold-against-lock.ts';
import { lockText, parseLock, type LockedTool } from './lock.ts';
import { lockedTools } from './locked-tools.ts';

const locked = (...tools: ToolDefinition[]) => lockedTools(tools);
const states = (accepted: readonly LockedTool[], now: readonly LockedTool[]) =>
  holdAgainstLock(accepted, now).map(({ tool, state, shown, unseen }) => [tool, state, ...shown, ...unseen]);

const note = { name: 'add_note', description: 'Add a note.', inputSchema: { type: 'object', properties: {} } };

/** Tools with their names in another order, those of one name in theirs. */
const shuffled = (tools: readonly ToolDefinition[]): ToolDefinition[] =>
  [...Map.groupBy(tools, ({ name }) => name).values()].reverse().flat();

test('whatever tools are called and hold, they are accepted as they are, in any order of names, once written and read again', () => {
  const name = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'a'));
  const tool = fc.record(
    {
      name,
      title: fc.string(),
      description: fc.string(),
      annotations: fc.dictionary(name, fc.boolean()),
      _meta: fc.json(),
    },
    { requiredKeys: ['name'] },
  );
  fc.assert(
    fc.property(fc.array(tool, { maxLength: 8 }), name, (tools, server) => {
      const text = lockText({ version: 1, servers: [{ server: server || 'x', tools: lockedTools(tools) }] });
      const read = parseLock('tool-risk.lock', text);
      expect(read.problems).toBeUndefined();
      const [held] = read.value?.servers ?? [];
      expect(held?.server).toBe(server || 'x');
      const now = lockedTools(shuffled(tools));
      expect(
        holdAgainstLock(held?.tools ?? [], now).filter(({ state, unseen }) => state !== 'same' || unseen.length),
      ).toEqual([]);
      expect(lockText(read.value ?? { version: 1, servers: [] })).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test('a line a tool, by name', () => {
  const text = lockText({ version: 1, servers: [{ server: 'notes', tools: locked({ name: 'b' }, note) }] });
  expect(text.split('\n').flatMap((line) => /"name":"(\w+)"/.exec(line)?.[1] ?? [])).toEqual(['add_note', 'b']);
});

test.each([
  ['title', { ...note, title: 'Add' }, ['changed', 'title']],
  [
    'two parts',
    { ...note, description: 'x', execution: { taskSupport: 'optional' } },
    ['changed', 'description', 'execution'],
  ],
  ['what no client acts by', { ...note, _meta: { a: 1 } }, ['same', 'other keys']],
  ['the order of keys', { ...note, inputSchema: { properties: {}, type: 'object' } }, ['same']],
])('tells what differs: %s', (_what, now, expected) => {
  expect(states(locked(note), locked(now))).toEqual([['add_note', ...expected]]);
});

test('tells of tools that came, went and are listed twice', () => {
  expect(states(locked(note, { name: 'b' }), locked({ name: 'c' }, note, { ...note, description: 'x' }))).toEqual([
    ['add_note', 'listed more often', 'description'],
    ['b', 'gone'],
    ['c', 'not in the lock'],
  ]);
});

describe('of several definitions of one name', () => {
  const [first, second] = [
    { ...note, title: 'One' },
    { ...note, title: 'Two', description: 'Adds one.' },
  ];
  const accepted = locked(first, second);
  const changed = [['add_note', 'changed', 'order of its definitions']];

  test.each<[string, ToolDefinition[]]>([
    ['another is last', [second, first]],
    ['the first stands again at the end', [first, second, first]],
    [
      'titles are exchanged',
      [
        { ...first, title: 'Two' },
        { ...second, title: 'One' },
      ],
    ],
    [
      'descriptions are exchanged',
      [
        { ...first, description: 'Adds one.' },
        { ...second, description: 'Add a note.' },
      ],
    ],
  ])('%s: a change', (_what, now) => {
    expect(states(accepted, locked(...now))).toEqual(changed);
  });

  test('the list once more is the same, and a part that is new is what is named', () => {
    expect(states(accepted, locked(first, second, first, second))).toEqual([['add_note', 'same']]);
    const other = { ...second, execution: { taskSupport: 'optional' } };
    expect(states(accepted, locked(first, other))).toEqual([['add_note', 'changed', 'execution']]);
    expect(states(accepted, locked(first))).toEqual([['add_note', 'changed', 'description', 'title']]);
  });

  test('a lock of an earlier version, which does not hold their order, matches as it did and is said to lack it', () => {
    const earlier = accepted.map(({ parts: { order, ...parts }, ...tool }) => {
      expect(order).toBeDefined();
      return { ...tool, parts };
    });
    expect(states(earlier, locked(second, first))).toEqual([['add_note', 'same']]);
    expect(holdAgainstLock(earlier, locked(second, first))).toMatchObject([{ isOrderUnknown: true }]);
    expect(holdAgainstLock(accepted, accepted)).toMatchObject([{ isOrderUnknown: false }]);
    expect(holdAgainstLock(locked(note), locked(note))).toMatchObject([{ isOrderUnknown: false }]);
  });
});

test('a hash that somebody changed by hand is a change', () => {
  const [tool] = locked(note);
  expect(tool && states([{ ...tool, hash: '0'.repeat(64) }], [tool])).toEqual([['add_note', 'changed', 'hash']]);
});

test('worse is a higher risk, or a graver category at the same risk', () => {
  const low = { category: 'Read', risk: 'low' } as const;
  expect(isWorse({ ...low, risk: 'medium' }, low)).toBe(true);
  expect(isWorse({ ...low, category: 'Write' }, low)).toBe(true);
  expect(isWorse({ category: 'Write', risk: 'low' }, { category: 'Read', risk: 'high' })).toBe(false);
  expect(isWorse(low, low)).toBe(false);
});

const tool = (name: string) => ({ name, category: 'Read', risk: 'low', hash: 'a'.repeat(64), parts: {} });
test.each([
  ['', 'the file is empty'],
  ['<<<<<<< HEAD\n{}', 'line 1, column 1'],
  ['{"version": 2, "servers": []}', 'version'],
  ['{"version": 1}', 'servers'],
  [
    JSON.stringify({ version: 1, servers: [{ server: 'a', tools: [{ ...tool('x'), hash: 'zz' }] }] }),
    'servers.0.tools.0.hash',
  ],
  [JSON.stringify({ version: 1, servers: [{ server: 'a', tools: [tool('x'), tool('x')] }] }), '“x” stands twice'],
  [
    JSON.stringify({
      version: 1,
      servers: [
        { server: 'a', tools: [] },
        { server: 'a', tools: [] },
      ],
    }),
    '“a” stands twice',
  ],
])('%s is no lock', (text, place) => {
  const [problem] = parseLock('l', text).problems ?? [];
  expect(problem && `${problem.at} ${problem.wrong} ${problem.right}`).toContain(place);
});
