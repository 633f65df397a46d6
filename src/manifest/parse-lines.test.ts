import { expect, test } from 'vitest';
import * as z from 'zod';
import { parseLines } from './parse-lines.ts';
import { problemLine } from './problem.ts';

const schema = z.strictObject({ id: z.string(), label: z.strictObject({ risk: z.enum(['low', 'high']) }) });
const lines = (text: string): string[] => (parseLines('a.jsonl', text, schema).problems ?? []).map(problemLine);

test('reads one object a line and skips empty lines', () => {
  const text = '{"id":"a","label":{"risk":"low"}}\n\n{"id":"b","label":{"risk":"high"}}\n';
  expect(parseLines('a.jsonl', text, schema).value?.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('names the line of every mistake', () => {
  expect(lines('{"id":"a","label":{"risk":"none"}}\n{"id":\n{"id":1,"label":{"risk":"low"}}')).toEqual([
    'a.jsonl (line 1, label.risk): found "none"; expected one of low, high',
    expect.stringMatching(/^a\.jsonl \(line 2\): broken JSON/),
    'a.jsonl (line 3, id): found 1; expected a value of type string',
  ]);
});
