import { expect, test } from 'vitest';
import { compareDefinitions, definitionsByName, isShownAlike, shownKeys } from './compare-definitions.ts';
import { type ToolDefinition } from './tool.ts';

const base: ToolDefinition = {
  name: 'it',
  title: 'It',
  description: 'Lists it.',
  inputSchema: { type: 'object', properties: {} },
  outputSchema: { type: 'object' },
  annotations: { readOnlyHint: true, idempotentHint: true },
  execution: { taskSupport: 'optional' },
  _meta: { a: 1 },
  icons: [],
};

test('the order of keys makes no difference', () => {
  const turned = {
    ...(Object.fromEntries(Object.entries(base).reverse()) as ToolDefinition),
    annotations: { idempotentHint: true, readOnlyHint: true },
  };
  expect(compareDefinitions(base, turned)).toEqual({ shown: [], unseen: [] });
  expect(isShownAlike(base, turned)).toBe(true);
});

test.each(shownKeys)('another %s is seen, and so is a missing one', (key) => {
  const { [key]: dropped, ...without } = base;
  expect(dropped).toBeDefined();
  for (const other of [{ ...base, [key]: 'other' }, without as ToolDefinition]) {
    expect(compareDefinitions(base, other)).toEqual({ shown: [key], unseen: [] });
    expect(compareDefinitions(other, base)).toEqual({ shown: [key], unseen: [] });
    expect(isShownAlike(base, other)).toBe(false);
  }
});

test('a key with null is not a key that is absent', () => {
  const { title, ...without } = base;
  expect(title).toBeDefined();
  expect(compareDefinitions(without as ToolDefinition, { ...without, title: null } as ToolDefinition).shown).toEqual([
    'title',
  ]);
});

test('what no client acts by is named apart, in the order of its letters', () => {
  const { icons, ...without } = base;
  expect(icons).toBeDefined();
  const other = { ...without, _meta: { a: 2 }, 'x-new': 1 } as ToolDefinition;
  expect(compareDefinitions(base, other)).toEqual({ shown: [], unseen: ['_meta', 'icons', 'x-new'] });
  expect(isShownAlike(base, other)).toBe(true);
});

test('definitions of one name stand together, without those that are the same', () => {
  const other = { ...base, description: 'Deletes it.' };
  const same = Object.fromEntries(Object.entries(base).reverse()) as ToolDefinition;
  const alone = { ...base, name: 'constructor' };
  const byName = definitionsByName([base, alone, other, same, other]);
  expect([...byName.keys()]).toEqual(['it', 'constructor']);
  expect(byName.get('it')).toEqual([base, other]);
  expect(byName.get('it')?.[0]).toBe(base);
  expect(byName.get('constructor')).toEqual([alone]);
});
