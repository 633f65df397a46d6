import fc from 'fast-check';
import { expect, test } from 'vitest';
import { llmsPartText, serverParts } from './llms-parts.ts';

const most = 10;

test('every tool of every server stands once, in order, and no part has more than it may', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 35 }), { minLength: 1, maxLength: 12 }), (sizes) => {
      const servers = sizes.map((tools, index) => ({ id: `a/${String(index)}`, tools }));
      const parts = serverParts(servers, most);
      const told = parts
        .flat()
        .flatMap(({ id, from, to }) => Array.from({ length: to - from }, (_, at) => `${id} ${String(from + at)}`));
      expect(told).toEqual(
        servers.flatMap(({ id, tools }) => Array.from({ length: tools }, (_, at) => `${id} ${String(at)}`)),
      );
      for (const part of parts)
        expect(part.reduce((sum, { from, to }) => sum + to - from, 0)).toBeLessThanOrEqual(most);
      for (const { id, tools } of servers)
        if (tools <= most) expect(parts.flat().filter((slice) => slice.id === id)).toHaveLength(1);
    }),
  );
});

test('a server that fits is not cut, and each slice of one that does not begins with its head', () => {
  const servers = [
    { id: 'a/a', tools: 6 },
    { id: 'b/b', tools: 4 },
    { id: 'c/c', tools: 7 },
    { id: 'd/d', tools: 12 },
  ];
  const parts = serverParts(servers, most);
  expect(parts.map((part) => part.map(({ id, from, to }) => `${id} ${String(from)}-${String(to)}`))).toEqual([
    ['a/a 0-6', 'b/b 0-4'],
    ['c/c 0-7'],
    ['d/d 0-10'],
    ['d/d 10-12'],
  ]);
  const read = (id: string) => ({
    head: `# ${id}`,
    tools: Array.from({ length: 12 }, (_, at) => `tool ${String(at)}`),
  });
  expect(llmsPartText(parts[3] ?? [], read)).toBe('# d/d\ntool 10\ntool 11');
});
