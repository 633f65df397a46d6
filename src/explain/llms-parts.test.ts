import fc from 'fast-check';
import { expect, test } from 'vitest';
import { llmsParts, llmsPartText } from './llms-parts.ts';
import { type ServerMarkdown } from './server-markdown.ts';

const most = 400;
const word = fc.string({ unit: fc.constantFrom('a', 'ü', '\n'), maxLength: 60 });
const server = fc.record({ head: word, tools: fc.array(word, { minLength: 1, maxLength: 12 }) });

test('every tool of every server stands once, in order, and no part is larger than it may be', () => {
  fc.assert(
    fc.property(fc.array(server, { minLength: 1, maxLength: 8 }), (servers) => {
      const texts = new Map<string, ServerMarkdown>(servers.map((one, index) => [`a/${String(index)}`, one]));
      const parts = llmsParts(texts, most);
      const read = (id: string): ServerMarkdown => texts.get(id) ?? { head: '', tools: [] };
      const told = parts.flat().flatMap(({ id, from, to }) => read(id).tools.slice(from, to));
      expect(told).toEqual(servers.flatMap(({ tools }) => tools));
      for (const part of parts)
        expect(new TextEncoder().encode(llmsPartText(part, read)).length).toBeLessThanOrEqual(most);
    }),
  );
});

test('a server that fits is not cut, and each slice of one that does not begins with its head', () => {
  const [small, large] = [
    { head: '# s', tools: ['x'.repeat(150)] },
    { head: '# l', tools: ['y'.repeat(200), 'z'.repeat(250)] },
  ];
  const texts = new Map<string, ServerMarkdown>([
    ['a/a', small],
    ['b/b', small],
    ['c/c', small],
    ['d/d', large],
  ]);
  const parts = llmsParts(texts, most);
  expect(parts.map((part) => part.map(({ id, from, to }) => `${id} ${String(from)}-${String(to)}`))).toEqual([
    ['a/a 0-1', 'b/b 0-1'],
    ['c/c 0-1'],
    ['d/d 0-1'],
    ['d/d 1-2'],
  ]);
  expect(llmsPartText(parts[3] ?? [], (id) => texts.get(id) ?? small)).toBe(`# l\n${'z'.repeat(250)}`);
});
