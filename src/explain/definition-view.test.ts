import { expect, test } from 'vitest';
import { normalise } from '../manifest/normalise.ts';
import { terms } from '../../tests/committed-taxonomy.ts';
import { claimLabel, definitionView } from './definition-view.ts';
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

test('a title is quoted, and marked, as the server sent it', () => {
  const view = definitionView(normalise({ name: 'x', title: 'Delete it' }), [evidence('/title', 0, 6)], terms);
  expect(view.title.map(({ text, marks }) => [text, marks])).toEqual([
    ['Delete', [1]],
    [' it', []],
  ]);
  expect(definitionView(normalise({ name: 'x', title: 7 as unknown as string }), [], terms).title).toEqual([]);
});

test('a row names where an argument lies, what it takes and whether it is demanded', () => {
  const item = { type: ['string', 'null'], description: 'Which.', enum: ['a', 'b'] };
  const filter = { type: 'object', properties: { kind: item }, required: ['kind'] };
  const schema = { type: 'object', properties: { filter, other: {} } };
  const { parameters } = definitionView(normalise({ name: 'x', inputSchema: schema }), [], terms);
  expect(
    parameters.map(({ path, name, type, required, description, options, moreOptions }) => [
      ...[path, joined(name), type, required, joined(description), options.map(joined), moreOptions],
    ]),
  ).toEqual([
    ['', 'filter', 'object', false, '', [], 0],
    ['filter', 'kind', 'string or null', expect.any(Boolean), 'Which.', ['a', 'b'], 0],
    ['', 'other', 'any', false, '', [], 0],
  ]);
});

test('of many options the first five and the proved ones are shown, each once', () => {
  const options = Array.from({ length: 12 }, (_, i) => `o${String(i)}`);
  const schema = { type: 'object', properties: { action: { enum: options } } };
  const at = (i: number) => evidence(`/inputSchema/properties/action/enum/${String(i)}`, 0, 2, `r${String(i)}`);
  const [row] = definitionView(normalise({ name: 'x', inputSchema: schema }), [at(2), at(9)], terms).parameters;
  expect(row?.options.map(joined)).toEqual(['o0', 'o1', 'o2', 'o3', 'o4', 'o9']);
  expect(row?.moreOptions).toBe(6);
  expect(row?.options[5]?.[0]?.rules).toEqual(['r9']);
});

test('one rule marks three places at most, and has one note a place', () => {
  const many = [0, 2, 4, 6].map((start) => evidence('/description', start, start + 1));
  const view = definitionView(normalise({ name: 'x', description: 'a b c d e' }), many, terms);
  expect(view.description.filter(({ marks }) => marks.length > 0)).toHaveLength(3);
  expect(view.notes.map(({ mark }) => mark)).toEqual([1, 2, 3]);
  const twice = definitionView(
    normalise({ name: 'x', description: 'a b' }),
    [evidence('/description', 0, 1), evidence('/description', 0, 1), evidence('/description', 0, 1, 'a-lost-rule')],
    terms,
  );
  expect(twice.notes.map(({ rule, ruleTitle, claim }) => [rule, ruleTitle, claim])).toEqual([
    ['deletes-records', expect.any(String), 'Destructive'],
    ['a-lost-rule', 'a-lost-rule', ''],
  ]);
});

test.each([
  ['Execute', 'Execute'],
  ['signal:code', terms.signals.code.label.toLowerCase()],
  ['guard:Read', 'speaks for a milder category'],
  ['risk:reads-secrets', 'moves the risk'],
  ['notice:talks-to-model', 'a warning about the text'],
  ['', ''],
])('the claim %j in words', (claim, words) => {
  expect(claimLabel(claim, terms)).toBe(words);
});

test('long descriptions of arguments are cut, and no more of them shown than a page holds', () => {
  const properties = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`p${String(i)}`, { description: 'd'.repeat(400) }]),
  );
  const view = definitionView(normalise({ name: 'x', inputSchema: { properties } }), [], terms);
  const [first] = view.parameters.map(({ description }) => joined(description));
  expect(first).toBe(`${'d'.repeat(160)} […] `);
  expect([view.parameters.length, view.moreParameters]).toEqual([6, 24]);
  const short = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`p${String(i)}`, {}]));
  expect(definitionView(normalise({ name: 'x', inputSchema: { properties: short } }), [], terms).moreParameters).toBe(
    12,
  );
});

test('what is cut keeps the words around a mark, and letters of several bytes count as such', () => {
  const shownOf = (description: string, start: number, end: number) =>
    joined(
      definitionView(normalise({ name: 'x', description }), [evidence('/description', start, end)], terms).description,
    );
  const long = `${'a'.repeat(2000)}MARK${'b'.repeat(2000)}`;
  expect(shownOf(long, 2000, 2004)).toBe(`${'a'.repeat(1300)} […] ${'a'.repeat(60)}MARK${'b'.repeat(60)} […] `);
  const near = `${'a'.repeat(1330)}MARK`;
  expect(shownOf(near, 1330, 1334)).toBe(near);
  const wide = shownOf('工'.repeat(2000), 0, 1);
  expect(wide).toBe(`${'工'.repeat(433)} […] `);
});
