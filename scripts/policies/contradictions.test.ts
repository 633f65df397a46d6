import { expect, test } from 'vitest';
import { toolPanel } from '../../src/explain/policy-panel.ts';
import { type ToolPolicyPanel } from '../../src/explain/tool-page.ts';
import { formats } from '../../src/policy/formats.ts';
import { type Decision, type JudgedEntry } from '../../src/policy/recommendation.ts';
import { contradictions } from './contradictions.ts';

const target = { serverKey: 'notes', serverTitle: 'Notes', version: '1.0.0' };
const entry = (decision: Decision): JudgedEntry => ({
  ...{ tool: 'move_note', category: 'Write' },
  recommendation: { decision, reason: '', conditions: [], withoutConditions: undefined },
});
const limited = entry({ kind: 'limit', max: 30, window: 'minute' });
const asked = entry({ kind: 'ask' });
const panel = (id: string, one: JudgedEntry): ToolPolicyPanel => {
  const format = formats.find((each) => each.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return toolPanel({ format, target, edition: 'strict' }, one, []);
};
const limit = { kind: 'limit', max: 30, window: 'minute' } as const;

test('a panel as it is contradicts nothing', () => {
  expect(contradictions(panel('policylayer', limited), limited, limit)).toEqual([]);
  expect(contradictions(panel('policylayer', asked), asked, { kind: 'deny' })).toEqual([]);
  expect(contradictions(panel('claude-code', limited), limited, { kind: 'ask' })).toEqual([]);
});

const answers = (part: Partial<ToolPolicyPanel['answers']>, of = panel('policylayer', limited)) => ({
  ...of,
  answers: { ...of.answers, ...part },
});

test.each([
  [
    'a person over a text that refuses',
    answers({ enforce: 'A person decides.' }, panel('policylayer', asked)),
    asked,
    { kind: 'deny' },
  ],
  [
    'hiding beside a limit',
    answers({ limit: 'In PolicyLayer move_note is hidden from agents and refused.' }),
    limited,
    limit,
  ],
  [
    'two numbers for one limit',
    answers({ limit: 'In PolicyLayer move_note is limited to 10 calls a minute.' }),
    limited,
    limit,
  ],
  ['a rate in other words', answers({ limit: 'In PolicyLayer move_note is limited to 10/hour.' }), limited, limit],
  ['silence', answers({ block: 'In PolicyLayer move_note can be blocked.' }), limited, limit],
  ['another target', panel('claude-code', limited), limited, limit],
  ['a badge that promises too much', { ...panel('claude-code', limited), badge: 'enforced' }, limited, { kind: 'ask' }],
] as const)('it finds %s', (_what, said, one, got) => {
  expect(contradictions(said, one, got)).not.toEqual([]);
});
