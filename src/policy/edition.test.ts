import { expect, test } from 'vitest';
import { isRefused } from './degrade.ts';
import { editionEntries, freedIn } from './edition.ts';
import { formats } from './formats.ts';
import { installed } from './proof.ts';
import { type Condition, type Decision, type JudgedEntry } from './recommendation.ts';

const target = { serverKey: 'notes', serverTitle: 'Notes', version: '1.0.0' };
const limit: Decision = { kind: 'limit', max: 30, window: 'minute' };
const entry = (category: JudgedEntry['category'], decision: Decision, conditions: readonly Condition[] = []) => ({
  tool: `a_${decision.kind}`,
  category,
  recommendation: { decision, reason: '', conditions, withoutConditions: conditions[0] && ({ kind: 'ask' } as const) },
});
const writing = (id: string) => {
  const format = formats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return { format, target, scope: 'server' } as const;
};
const working = (id: string, one: JudgedEntry) => {
  const [freed = one] = editionEntries('working', [one], writing(id));
  return { freed, enforcement: writing(id).format.enforce(freed, target, 'server') };
};

const onlyAllowOrRefuse = ['toolhive', 'agentgateway', 'docker-mcp-gateway', 'copilot-agent', 'vscode-agent'];

test.each([...onlyAllowOrRefuse, 'anthropic-toolset'])('%s lets a limited tool run, and says what is lost', (id) => {
  const write = entry('Write', limit);
  expect(isRefused(writing(id).format.enforce(write, target, 'server').as)).toBe(true);
  const { freed, enforcement } = working(id, write);
  expect(freed.recommendation).toMatchObject({ decision: { kind: 'allow' }, dropped: limit });
  expect(enforcement).toMatchObject({ as: 'allow', badge: 'cannot limit' });
  expect(enforcement.why).toMatch(/cannot count calls, so the recommended limit is not enforced\.$/);
});

test.each(onlyAllowOrRefuse)('in %s nothing else than a limit is dropped', (id) => {
  const final = (['Destructive', 'Financial'] as const).map((category) => entry(category, limit));
  const others = (['ask', 'deny', 'hide', 'allow'] as const).map((kind) => entry('Execute', { kind }));
  const entries = [...final, ...others];
  expect(editionEntries('working', entries, writing(id))).toEqual(entries);
  expect(freedIn(entries, writing(id))).toBe(0);
});

test('strict is the recommendation as it is', () => {
  const entries = [entry('Write', limit)];
  expect(editionEntries('strict', entries, writing('toolhive'))).toBe(entries);
  expect(freedIn(entries, writing('toolhive'))).toBe(1);
});

const force: Condition = { argument: 'force', operator: 'is-not', value: true, why: 'Not by force.' };
const listed: Condition = { argument: 'items', operator: 'no-longer-than', value: 3, why: 'At most three.' };

test('an argument that a target can test is still tested, one that it cannot test is still refused', () => {
  const kept = working('envoy-ai-gateway', entry('Write', limit, [force]));
  expect(kept.enforcement).toMatchObject({ as: 'allow', badge: 'cannot limit' });
  const text = installed(writing('envoy-ai-gateway').format, target, [kept.freed]);
  const decide = writing('envoy-ai-gateway').format.evaluate(text, target);
  expect([{ force: false }, { force: true }].map((args) => decide('a_limit', args).kind)).toEqual(['allow', 'deny']);
  const untested = entry('Write', limit, [listed]);
  expect(working('toolhive', untested)).toMatchObject({ freed: untested, enforcement: { as: 'hide' } });
  expect(working('copilot-agent', entry('Write', limit, [force])).enforcement.as).toBe('hide');
});

test.each(formats)('$id has a working edition exactly where it refuses a limit and can allow', (format) => {
  const write = entry('Write', limit);
  const refuses = isRefused(format.enforce(write, target, 'server').as);
  const allows = format.enforce(entry('Write', { kind: 'allow' }), target, 'server').as === 'allow';
  expect(freedIn([write], { format, target, scope: 'server' })).toBe(refuses && allows ? 1 : 0);
});
