import fc from 'fast-check';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { expect, test } from 'vitest';
import { standings } from './token-cost.ts';
import { definitionTokens, tokenCount } from './token-count.ts';

const plain = (text: string): number => countTokens(text, { disallowedSpecial: new Set() });

test('counts any text as the library does, special words included', () => {
  expect(tokenCount('')).toBe(0);
  expect(tokenCount('<|endoftext|>')).toBe(plain('<|endoftext|>'));
  const stranger = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom("it's", '{"a":', '漢字\n', '12345', '    '),
  );
  fc.assert(
    fc.property(fc.array(stranger, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      expect(tokenCount(text)).toBe(plain(text));
    }),
    { numRuns: 40 },
  );
});

test.each(['a', '漢', '-', ' ', '😀'])(
  'a word of 100,000 times “%s” takes no time that grows with its square',
  (unit) => {
    const started = performance.now();
    expect(tokenCount(unit.repeat(100_000))).toBeGreaterThan(100);
    expect(performance.now() - started).toBeLessThan(5_000);
  },
);

test('a definition weighs what clients send of it', () => {
  const sent = { name: 'add', description: 'Adds.', inputSchema: { type: 'object' } };
  expect(definitionTokens({ ...sent, annotations: { readOnlyHint: true }, _meta: { a: 1 } })).toBe(
    plain('{"name":"add","description":"Adds.","inputSchema":{"type":"object"}}'),
  );
  expect(definitionTokens({ name: 'add' })).toBe(plain('{"name":"add"}'));
});

test('ranks run from the heaviest, equals share one, and a share counts what is lighter', () => {
  const place = standings([60, 60, 40, 90]);
  expect([60, 40, 90].map((tokens) => [place(tokens).rank, place(tokens).percentile])).toEqual([
    [2, 25],
    [4, 0],
    [1, 75],
  ]);
});
