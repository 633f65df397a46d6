import { describe, expect, test } from 'vitest';
import { type Enforcement, type Format, type PolicyScope } from '../policy/format.ts';
import { formats } from '../policy/formats.ts';
import { oneOfEach, plainly, type Decision, type Recommendation } from '../policy/recommendation.ts';
import { policyAnswers } from './policy-answers.ts';

const target = { serverKey: 'notes', serverTitle: 'Notes', version: '2.0.5' };
const limit = { kind: 'limit', max: 30, window: 'minute' } as const;
const format = (id: string): Format => {
  const found = formats.find((one) => one.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
};
function answers(
  { id, scope = 'tool', more = {} }: { id: string; scope?: PolicyScope; more?: Partial<Enforcement> },
  recommendation: Recommendation,
) {
  const entry = { tool: 'add_note', recommendation };
  const enforcement = { ...format(id).enforce(entry, target, scope), ...more };
  return policyAnswers({ format: format(id), target, scope, entry, enforcement });
}
const of = (id: string, decision: Decision) => answers({ id }, plainly(decision));

test('enforcing says which text to put where, what becomes of the tool, and how it is merged', () => {
  const { merge, where } = format('claude-code');
  expect(of('claude-code', { kind: 'ask' }).enforce).toBe(
    `Put the snippet on this page into Claude Code: add_note runs only when a person approves the call. ${merge('tool')} ${where}`,
  );
  expect(answers({ id: 'claude-code', scope: 'server' }, plainly({ kind: 'hide' })).enforce).toBe(
    `Put the document of Notes into Claude Code: add_note is hidden from agents and refused. ${merge('server')} ${where}`,
  );
});

describe('limiting', () => {
  test('where the target counts calls, is told with the numbers that are recommended', () => {
    const { howTo } = format('policylayer');
    expect(of('policylayer', limit).limit).toBe(
      `${howTo.limit('add_note', limit)} In the text for PolicyLayer add_note is limited to 30 calls a minute.`,
    );
    expect(of('policylayer', { kind: 'allow' }).limit).toBe(
      `${howTo.limit('add_note')} In the text for PolicyLayer add_note may be called freely.`,
    );
    const dropped = { ...plainly({ kind: 'allow' }), dropped: limit };
    expect(answers({ id: 'policylayer' }, dropped).limit).toContain(howTo.limit('add_note', limit));
  });

  test('is for nothing where the tool is refused', () => {
    expect(of('policylayer', { kind: 'hide' }).limit).toBe(
      'PolicyLayer can limit calls, but there is nothing left to limit. In the text for PolicyLayer add_note is hidden from agents and refused.',
    );
  });

  test('is left to a gateway where the target counts no calls and a limit is recommended', () => {
    const no = 'No: Claude Code does not count calls of add_note. In the text for Claude Code add_note';
    expect(of('claude-code', limit).limit).toBe(
      `${no} runs only when a person approves the call. The recommended limit is 30 calls a minute; a gateway that counts calls can keep it.`,
    );
    expect(of('claude-code', { kind: 'allow' }).limit).toBe(`${no} may be called freely.`);
    const dropped = { ...plainly({ kind: 'allow' }), dropped: limit };
    expect(answers({ id: 'claude-code' }, dropped).limit).toBe(`${no} runs without its limit of 30 calls a minute.`);
  });
});

describe('blocking', () => {
  const byHand = format('claude-code').howTo.block('add_note');

  test('is done where the text refuses the tool', () => {
    expect(of('claude-code', { kind: 'hide' }).block).toBe(
      `The text for Claude Code does it: add_note is hidden from agents and refused. ${byHand}`,
    );
  });

  test('is told where the target could refuse it', () => {
    expect(of('claude-code', { kind: 'allow' }).block).toBe(
      `In the text for Claude Code add_note may be called freely. To block it instead: ${byHand}`,
    );
  });

  test('is not promised where the target can refuse nothing', () => {
    const weak = formats.filter(
      (one) =>
        !['deny', 'hide'].includes(
          one.enforce({ tool: 'add_note', recommendation: plainly({ kind: 'hide' }) }, target, 'tool').as,
        ),
    );
    for (const { id } of weak) expect(of(id, { kind: 'allow' }).block, id).not.toContain('To block it instead');
    expect(weak.length).toBeGreaterThan(0);
  });

  test('is a matter of leaving the server out where no rule can name the tool', () => {
    const { block } = answers({ id: 'claude-code', more: { named: false } }, plainly({ kind: 'allow' }));
    expect(block).toMatch(/like every tool that no rule names\..*Leaving the server out, or a gateway, blocks it\.$/);
    expect(block).not.toContain(byHand);
  });
});

test.each(formats.map(({ id }) => id))(
  'the answers about %s speak of it and are sentences, whatever is decided',
  (id) => {
    for (const decision of oneOfEach)
      for (const answer of Object.values(of(id, decision))) {
        expect(answer).toContain(format(id).title);
        expect(answer).toMatch(/^[A-Z][^]*\.$/);
        expect(answer).not.toMatch(/undefined|null|\[object/);
      }
  },
);
