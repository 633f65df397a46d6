import { expect, test } from 'vitest';
import { exampleServer } from './example-server.ts';

test('most kinds of decision win, then fewest tools', () => {
  const tools = [
    { server: 'a/plain', decision: 'allow' },
    { server: 'b/large', decision: 'allow' },
    { server: 'b/large', decision: 'hide' },
    { server: 'b/large', decision: 'hide' },
    { server: 'c/small', decision: 'ask' },
    { server: 'c/small', decision: 'allow' },
  ] as const;
  expect(exampleServer(tools)).toBe('c/small');
  expect(() => exampleServer([])).toThrow();
});
