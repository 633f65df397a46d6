import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookupInput } from './lookup-input.ts';

const hash = 'ab'.repeat(32);

test.each([hash, ` ${hash.toUpperCase()}\n`, `sha256:${hash}`, `sha256-${hash}`])('%j is a hash', (text) => {
  expect(lookupInput(text)).toEqual({ kind: 'hash', hash });
});

test('a hash of another length is told so', () => {
  expect(lookupInput('abcdef0123456789')).toMatchObject({
    kind: 'wrong',
    lines: [expect.stringMatching(/16 digits.*64/)],
  });
});

test('a manifest is read in any dialect, and what is missing of it is said', () => {
  const mcp = { tools: [{ name: 'a', inputSchema: { type: 'object' } }], nextCursor: 'more' };
  expect(lookupInput(JSON.stringify(mcp))).toMatchObject({ kind: 'manifest', tools: [{ name: 'a' }], gaps: [{}] });
  const openai = [{ type: 'function', function: { name: 'b', parameters: { type: 'object' } } }];
  expect(lookupInput(JSON.stringify(openai))).toMatchObject({ kind: 'manifest', tools: [{ name: 'b' }], gaps: [] });
});

test('whatever is pasted is read, or refused with lines that name the place', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const input = lookupInput(text);
      if (input.kind !== 'wrong') return;
      expect(input.lines.length).toBeGreaterThan(0);
      for (const line of input.lines) expect(line).toMatch(/^pasted text.*; expected [^\n]+$/);
    }),
  );
});
