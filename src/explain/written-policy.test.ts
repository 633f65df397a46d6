import { expect, test } from 'vitest';
import { formats } from '../policy/formats.ts';
import { profiles, type ProfileId, type ProfiledTool } from '../policy/profiles.ts';
import { plainly } from '../policy/recommendation.ts';
import { writtenPolicy } from './written-policy.ts';

const target = { serverKey: 'notes', serverTitle: 'Notes', version: '2.0.5' };
const list: ProfiledTool = {
  ...{ tool: 'list_notes', category: 'Read', risk: 'low' },
  recommendation: plainly({ kind: 'allow' }),
};
const add: ProfiledTool = {
  ...{ tool: 'add_note', category: 'Write', risk: 'medium' },
  recommendation: plainly({ kind: 'limit', max: 30, window: 'minute' }),
};
function written(format: string, profile: ProfileId, tools: readonly ProfiledTool[]) {
  const found = formats.find(({ id }) => id === format);
  const advised = profiles.find(({ id }) => id === profile);
  if (!found || !advised) throw new Error('no such format or profile');
  return { format: found, policy: writtenPolicy(found, advised, target, tools) };
}

test.each(['claude-code', 'policylayer', 'cursor-cli'])('a policy in the words of %s does what it says', (id) => {
  const { format, policy } = written(id, 'recommended', [list, add]);
  const outcome = format.evaluate(policy.text, target);
  expect(outcome('list_notes').kind).toBe('allow');
  expect(outcome('add_note').kind === 'limit').toBe(policy.deviations.length === 0);
});

test.each(formats.map(({ id }) => id))(
  'a reader of a policy for %s is told where it goes and what it cannot do',
  (id) => {
    const { format, policy } = written(id, 'recommended', [list, add]);
    const { fileName, language, where, cannot, traps } = format;
    expect(policy).toMatchObject({ fileName, language, where, cannot, traps, merge: format.merge('server') });
    expect(policy.steps).toEqual(format.steps({ ...target, tools: [list, add] }));
  },
);

test('tools that get something else than was recommended are named with the reason, and no others', () => {
  expect(written('claude-code', 'recommended', [list, add]).policy.deviations).toEqual([
    { tool: 'add_note', badge: 'asks instead', why: expect.stringMatching(/cannot count calls/) as string },
  ]);
  expect(written('policylayer', 'recommended', [list, add]).policy.deviations).toEqual([]);
});

test('the profile decides, not the recommendation', () => {
  const { policy, format } = written('claude-code', 'read-only', [list, add]);
  expect(format.evaluate(policy.text, target)('add_note').kind).toBe('hide');
  expect(policy.deviations).toEqual([]);
});

test('what becomes of later tools is said', () => {
  expect(written('policylayer', 'strict', [list]).policy.later).toBe('tools that appear later are denied');
});
