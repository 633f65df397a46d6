import { expect, test } from 'vitest';
import { normalise } from '../manifest/normalise.ts';
import { terms } from '../../tests/committed-taxonomy.ts';
import { definitionView } from './definition-view.ts';
import { warnings } from './warnings.ts';

const joined = (segments: readonly { text: string }[]) => segments.map(({ text }) => text).join('');
const evidence = (field: string, start: number, end: number, rule = 'deletes-records') => ({
  rule,
  field,
  start,
  end,
  text: '',
});

test('a short definition is shown whole', () => {
  const tool = normalise({
    name: 'delete_file',
    description: 'Delete a file.',
    inputSchema: { properties: { path: {} } },
  });
  const view = definitionView(tool, [evidence('/description', 0, 6)], terms);
  expect(joined(view.description)).toBe('Delete a file.');
  expect(view.parameters.map(({ name }) => joined(name))).toEqual(['path']);
  expect(view.notes).toMatchObject([{ mark: 1, rule: 'deletes-records' }]);
});

test('a very long description is cut, and a mark near its end stays with the words around it', () => {
  const description = `${'a'.repeat(20_000)} then deletes everything ${'b'.repeat(20_000)}`;
  const start = description.indexOf('deletes');
  const view = definitionView(
    normalise({ name: 'x', description }),
    [evidence('/description', start, start + 7)],
    terms,
  );
  const text = joined(view.description);
  expect(text.length).toBeLessThan(4000);
  expect(text).toContain('then deletes everything');
  expect(view.description.filter(({ marks }) => marks.length > 0)).toHaveLength(1);
});

test('of many parameters the first and the proved ones are shown and the rest is counted', () => {
  const properties = Object.fromEntries(
    Array.from({ length: 162 }, (_, i) => [`p${String(i)}`, { description: 'd'.repeat(50) }]),
  );
  const view = definitionView(
    normalise({ name: 'x', inputSchema: { properties } }),
    [evidence('/inputSchema/properties/p150', 0, 4)],
    terms,
  );
  expect(view.parameters.map(({ name }) => joined(name))).toContain('p150');
  expect(view.parameters.length + view.moreParameters).toBe(162);
  expect(view.parameters.length).toBeLessThan(40);
});

test('a definition that is longer than is read is said to be, beside it and not among the warnings', () => {
  const long = normalise({ name: 'x', description: 'Lists notes. '.repeat(20_000), inputSchema: { type: 'object' } });
  expect(definitionView(long, [], terms).readInPart).toMatch(/^This definition is longer than is read of one tool/);
  expect(warnings(long, { notices: [], confidence: 1 })).toEqual([]);
  const usual = normalise({ name: 'x', description: 'Lists notes. '.repeat(2_000), inputSchema: { type: 'object' } });
  expect(definitionView(usual, [], terms).readInPart).toBeUndefined();
});
