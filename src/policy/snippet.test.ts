import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefused } from './degrade.ts';
import { formats } from './formats.ts';
import { type Decision, type PolicyEntry } from './recommendation.ts';
import { pasted, snippet, standsAlone } from './snippet.ts';

const target = { serverKey: 'notes', serverTitle: 'Notes', version: '1.0.0' };
const entry = (tool: string, decision: Decision): PolicyEntry => ({
  tool,
  recommendation: { decision, reason: '', conditions: [], withoutConditions: undefined },
});
const read = entry('list_notes', { kind: 'allow' });
const write = entry('add_note', { kind: 'limit', max: 30, window: 'minute' });
const erase = entry('delete_note', { kind: 'hide' });
const format = (id: string) => {
  const found = formats.find((one) => one.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
};
const textOf = (id: string, one: PolicyEntry) => snippet(format(id), target, one).text;

test.each([
  ['cursor', write],
  ['cursor', erase],
  ['cursor-cli', write],
  ['openai-responses', erase],
  ['copilot-agent', write],
  ['vscode-agent', erase],
])('%s has nothing to write about a tool that it leaves off its lists', (id, one) => {
  expect(textOf(id, one)).toBeUndefined();
});

test.each([
  ['policylayer', erase],
  ['cursor', read],
  ['cursor-cli', erase],
  ['docker-mcp-gateway', write],
  ['gemini-settings', write],
  ['toolhive', write],
  ['anthropic-toolset', erase],
])('%s has something to write about a tool that changes its text', (id, one) => {
  expect(textOf(id, one)).toBeDefined();
});

test.each([
  ['policylayer', write, false],
  ['intercept', erase, false],
  ['toolhive', erase, false],
  ['anthropic-toolset', erase, false],
  ['openai-responses', write, false],
  ['docker-mcp-gateway', erase, true],
  ['vscode-agent', read, false],
  ['claude-code', erase, true],
  ['codex', erase, true],
  ['gemini-cli', write, true],
  ['cursor-cli', erase, true],
  ['vscode', erase, true],
])('whether a snippet of %s may be pasted alone: %j', (id, one, isSafe) => {
  const others = [read, write, erase, entry('find_notes', { kind: 'allow' })].filter((other) => other !== one);
  expect(standsAlone(format(id), target, one, others)).toBe(isSafe);
});

test('what the server’s own document refuses too is no accident', () => {
  expect(standsAlone(format('policylayer'), target, read, [erase])).toBe(true);
  expect(standsAlone(format('policylayer'), target, read, [erase, write])).toBe(false);
});

describe.each(formats)('$id', (one) => {
  const name = fc.oneof(fc.stringMatching(/^[a-z_.]{1,20}$/), fc.string({ minLength: 1, unit: 'grapheme' }));
  const kind = fc.constantFrom<Decision>(
    write.recommendation.decision,
    { kind: 'allow' },
    { kind: 'ask' },
    { kind: 'hide' },
  );

  test('says first that it is to be merged, and means the same with that line', () => {
    fc.assert(
      fc.property(name, kind, (tool, decision) => {
        const { text, note } = snippet(one, target, entry(tool, decision));
        if (text === undefined) return;
        const takesComments = one.language === 'yaml' || one.language === 'toml';
        const [first = '', second = ''] = text.split('\n');
        const line = takesComments ? (first === '---' ? second : first) : note;
        expect(line).toMatch(/^(?:# )?To be merged into your .*: this is about one tool alone\.$/);
        const { as } = one.enforce(entry(tool, decision), target, 'tool');
        const known = { ...target, tools: [entry(tool, decision)] };
        for (const decide of [...pasted(one, known, text, [tool])].slice(0, 1)) expect(decide(tool).kind).toBe(as);
      }),
      { numRuns: 60 },
    );
  });

  test('a snippet that stands alone refuses no tool that the whole document lets through', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 2, maxLength: 5 }),
        fc.array(kind, { minLength: 5 }),
        (names, kinds) => {
          const [own, ...others] = names.map((tool, index) => entry(tool, kinds[index] ?? { kind: 'allow' }));
          if (!own || !standsAlone(one, target, own, others)) return;
          const { text = '' } = snippet(one, target, own);
          for (const decide of pasted(one, target, text, [own.tool]))
            for (const other of others)
              if (isRefused(decide(other.tool).kind))
                expect(isRefused(one.enforce(other, target, 'server').as), other.tool).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
