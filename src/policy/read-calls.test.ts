import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemLine } from '../manifest/problem.ts';
import { readCalls } from './read-calls.ts';

const wrong = (text: string): string => {
  const { problem } = readCalls('calls', text);
  return problem ? problemLine(problem) : '';
};

describe('readCalls', () => {
  test('reads one call a line; one without a time happens together with the one before it', () => {
    const text =
      '{"tool":"a","at":5}\r\n\n{"tool":"b","args":{"x":1}}\n{"tool":"c","args":null,"at":"1970-01-01T00:01:00Z"}';
    expect(readCalls('calls', text).calls).toEqual([
      { tool: 'a', at: 5 },
      { tool: 'b', at: 5, args: { x: 1 } },
      { tool: 'c', at: 60 },
    ]);
  });

  test('reads a list of calls', () => {
    expect(readCalls('calls', ' [{"tool": "a"},\n {"tool": "b", "at": 1}]').calls).toHaveLength(2);
  });

  test.each([
    ['', 'calls: no calls; expected one call a line'],
    ['\n \n', 'calls: no calls'],
    ['[]', 'calls: no calls'],
    ['{"tool":"a"}\n{"tool":', 'calls (line 2): broken JSON'],
    ['[{"tool":"a"}', 'calls (line 1): broken JSON'],
    ['[{"tool":"a"}, 3]', 'calls (call 2): found 3'],
    ['{"tool":""}', 'calls (line 1, tool): found ""'],
    ['{"tool":"a","arguments":{}}', 'calls (line 1): unknown key “arguments”; expected only tool, args, at'],
    ['{"tool":"a","args":[]}', 'calls (line 1, args): found []'],
    [
      '{"tool":"a","at":1795000000000000}',
      'at): found 1795000000000000; expected seconds since 1970, from 0 to 253402300799',
    ],
    ['{"tool":"a","at":1795000000000}', 'expected seconds since 1970'],
    ['{"tool":"a","at":-5}', 'at): found -5; expected seconds since 1970'],
    ['{"tool":"a","at":1e400}', 'expected seconds since 1970'],
    ['{"tool":"a","at":"2026-11-20"}', 'or a date such as 2026-11-20T10:00:00Z'],
    ['{"tool":"a","at":"2026-02-30T00:00:00Z"}', 'or a date such as'],
    [
      `{"tool":"a","args":{"a":${'['.repeat(5000)}${']'.repeat(5000)}}}`,
      'calls (line 1): too many levels; expected at most 64',
    ],
  ])('says in one line what is wrong with %j', (text, line) => {
    expect(wrong(text)).toContain(line);
    expect(wrong(text)).not.toContain('\n');
  });

  test('whatever a file holds, it is read or refused, and every time can be printed', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record(
        { tool: fc.string(), args: fc.jsonValue(), at: fc.oneof(fc.double(), fc.string(), fc.date().map(String)) },
        { requiredKeys: [] },
      ),
    );
    const line = fc.oneof(
      fc.string(),
      value.map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { calls, problem } = readCalls('calls', lines.join('\n'));
        expect(calls === undefined).toBe(problem !== undefined);
        for (const { at } of calls ?? []) expect(new Date(at * 1000).toISOString()).toMatch(/^\d{4}-/);
      }),
      { numRuns: 1000 },
    );
  });
});
