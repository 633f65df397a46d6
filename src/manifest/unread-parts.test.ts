import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import { partlyRead } from './partly-read.ts';
import { problemLine } from './problem.ts';
import { unreadParts, unreadWords } from './unread-parts.ts';
import { type Json } from './json.ts';

const places = (definition: { readonly [key: string]: Json }): string[] =>
  unreadParts({ name: 'x', ...definition }).map(({ at }) => at);

test.each<[{ readonly [key: string]: Json }, string[]]>([
  [{ description: ['Deletes', 'everything'] }, ['/description']],
  [{ description: { text: 'Deletes everything' } }, ['/description']],
  [{ title: 5, description: true }, ['/title', '/description']],
  [{ inputSchema: '{"type": "object"}', outputSchema: ['a'] }, ['/inputSchema', '/outputSchema']],
  [{ annotations: 'readOnlyHint' }, ['/annotations']],
  [{ inputSchema: { properties: [{ command: {} }] } }, ['/inputSchema/properties']],
  [
    { inputSchema: { properties: { a: 'string', 'b/c': ['x'], d: {} } } },
    ['/inputSchema/properties/a', '/inputSchema/properties/b~1c'],
  ],
])('%j', (definition, expected) => {
  expect(places(definition)).toEqual(expected);
});

test('what the protocol allows, and what programs write for nothing, is read', () => {
  expect(places({ title: '', description: 'Lists.', annotations: {}, inputSchema: true, outputSchema: false })).toEqual(
    [],
  );
  for (const nothing of [null, [], {}])
    expect(
      places({
        title: nothing,
        description: nothing,
        inputSchema: nothing,
        annotations: nothing,
        outputSchema: nothing,
      }),
    ).toEqual([]);
  for (const nothing of [null, []]) expect(places({ inputSchema: { properties: nothing } })).toEqual([]);
  expect(places({ inputSchema: { properties: { a: true, b: false, c: null, d: [] } } })).toEqual([]);
});

test('whatever stands in place of a text or a schema, it is read, empty, or said on one line', () => {
  const word = 'purges';
  const holding = fc.oneof(
    fc.constantFrom<Json>([word], { text: word }, [[word]], { value: { text: [word] } }),
    fc.string().map((key): Json => ({ [key]: word })),
  );
  fc.assert(
    fc.property(fc.constantFrom('title', 'description'), holding, (key, value) => {
      const tool = normalise({ name: 'x', [key]: value });
      const [line = '', ...others] = partlyRead('m.json', [tool, tool]).map(problemLine);
      expect([tool.flags.includes('unread-parts'), others, line.includes(`/${key} is`)]).toEqual([true, [], true]);
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}]/u);
    }),
  );
});

test('a name and a value of any length are told by their beginnings, and further parts are counted', () => {
  const properties = Object.fromEntries(
    Array.from({ length: 50 }, (_, at) => [`${String(at)}\u001b${'x'.repeat(5000)}`, 'y'.repeat(5000)]),
  );
  const words = unreadWords(unreadParts({ name: 'x', inputSchema: { properties } }));
  expect(words).toMatch(/; and 47 more$/);
  expect(words.length).toBeLessThan(1000);
  expect(words).not.toContain('\u001b');
});
