import { expect, test } from 'vitest';
import { type ToolDefinition } from '../manifest/tool.ts';
import { judgeVersions } from './judge-versions.ts';

const tool = (name: string, ...parameters: string[]): ToolDefinition => ({
  name,
  description: 'Gets a job.',
  inputSchema: { type: 'object', properties: Object.fromEntries(parameters.map((one) => [one, { type: 'string' }])) },
});
const capture = (version: string, tools: ToolDefinition[], partial?: { reason: string }) => ({
  version,
  capture: { tools, capturedAt: '2026-11-20', partial },
});
const flags = (...captures: ReturnType<typeof capture>[]) =>
  judgeVersions({ captures }, new Set()).map(({ tools }) => tools.map((one) => one.tool.flags));

test('versions stay in the order of their captures, with the day of each', () => {
  const judged = judgeVersions({ captures: [capture('2', [tool('b')]), capture('1', [tool('a')])] }, new Set());
  expect(
    judged.map(({ version, capturedAt, tools }) => [version, capturedAt, tools.map((one) => one.tool.name)]),
  ).toEqual([
    ['2', '2026-11-20', ['b']],
    ['1', '2026-11-20', ['a']],
  ]);
});

test('tools of a partial capture say so, and no others', () => {
  const [partial, whole] = flags(
    capture('1', [tool('get_job', 'id')], { reason: 'The second page was refused.' }),
    capture('2', [tool('get_job', 'id')]),
  );
  expect([partial?.[0], whole?.[0]]).toEqual([['partial-capture'], []]);
});

test('a capture that names no argument leaves them out where another one names them, and only of those tools', () => {
  const bare = capture('1', [tool('get_job'), tool('get_jobs'), tool('list_jobs')]);
  const full = capture('2', [tool('get_job', 'id'), tool('get_jobs', 'ids'), tool('list_jobs')]);
  const gap = ['no-input-schema'];
  expect(flags(bare, full)).toEqual([
    [gap, gap, []],
    [[], [], []],
  ]);
  expect(flags(full, bare)[1]).toEqual([gap, gap, []]);
});

test('a tool in the same words is judged again where another version’s tools tell something else of it', () => {
  const silent = (name: string): ToolDefinition => ({ ...tool(name, 'id'), description: '' });
  const hinted = (name: string, readOnlyHint: boolean): ToolDefinition => ({
    ...tool(name, 'id'),
    annotations: { readOnlyHint },
  });
  const first = (...versions: ToolDefinition[][]) =>
    judgeVersions({ captures: versions.map((tools, index) => capture(String(index), tools)) }, new Set()).map(
      ({ tools }) => tools[0]?.verdict.category,
    );
  // A first word of all names says nothing of one of them.
  const order = silent('order_weather');
  const orders = ['order_get_places', 'order_list_places', 'order_find_places'].map(silent);
  expect(first([order], [order, ...orders], [order])).toEqual(['Financial', 'Read', 'Financial']);
  // A hint that differs from tool to tool is no stamp.
  const job = hinted('job', false);
  expect(first([job], [job, hinted('get_jobs', true)])).toEqual(['Read', 'Write']);
});
