import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classify } from '../classify/classify.ts';
import { capture } from '../manifest/capture.ts';
import { normalise } from '../manifest/normalise.ts';
import { categories } from '../vocabulary.ts';
import { claimRows, claimSummary } from './claims.ts';
import { terms } from '../../tests/committed-taxonomy.ts';
import { counterfactual, rationale } from './rationale.ts';

const seeds = ['sparfenyuk/venv-mcp-server', 'rshade/mcp-devtools-server', 'yzfly/mcp-python-interpreter'].flatMap(
  (id) => capture.parse(JSON.parse(readFileSync(`catalog/servers/${id}/captures/unversioned.json`, 'utf8'))).tools,
);

describe.each(seeds.map((tool) => [tool.name, tool] as const))('%s', (_name, definition) => {
  const verdict = classify(normalise(definition));
  const text = rationale(verdict, terms);

  test('the rationale names its own category and risk, and no other category as the verdict', () => {
    expect(text).toContain(`makes it a${verdict.category === 'Execute' ? 'n' : ''} ${verdict.category} tool`);
    expect(text).toContain(terms.risks[verdict.risk].label.toLowerCase());
    for (const other of categories.filter((category) => category !== verdict.category))
      expect(text).not.toMatch(new RegExp(`${other} tool`));
  });

  test('the rationale quotes words of the definition', () => {
    const quotes = [...text.matchAll(/“([^”…]+)”/g)].map(([, words = '']) => words);
    expect(quotes.length).toBeGreaterThan(0);
    for (const words of quotes) expect(`${definition.name} ${String(definition['description'])}`).toContain(words);
  });
});

test('reading a secret is high, and the counterfactual says what makes it so', () => {
  const verdict = classify(normalise({ name: 'get_api_key', description: 'Get the API key of an account.' }));
  expect(verdict).toMatchObject({ category: 'Read', risk: 'high' });
  expect(rationale(verdict, terms)).toContain('here it is high risk because what comes back is a secret');
  expect(counterfactual(verdict, terms)).toMatch(/would be low risk/);
});

test('a human override speaks in place of the rules', () => {
  const verdict = classify(normalise({ name: 'x', description: 'List notes.' }));
  const override = { category: 'Write', reason: 'It stores a cursor.', by: 'me', date: '2026-11-20' } as const;
  expect(rationale({ ...verdict, category: 'Write' }, terms, { override })).toContain(
    'me set this verdict on 2026-11-20',
  );
});

test.each([
  [{ readOnlyHint: true }, 'understated', /less than the definition shows/],
  [{ readOnlyHint: false, destructiveHint: true }, 'agrees', /Nothing that the author declares contradicts/],
  [undefined, 'agrees', /declares nothing/],
])('claims of a deleting tool with %j', (annotations, readOnly, summary) => {
  const definition = { name: 'drop_table', description: 'Drop a table.', ...(annotations && { annotations }) };
  const { claims, category } = classify(normalise(definition));
  expect(claimRows(claims, category)[0]).toMatchObject({ hint: 'readOnlyHint', verdict: readOnly });
  expect(claimSummary(claims)).toMatch(summary);
});

test('silence about a read costs prompts, and the row says so', () => {
  const { claims, category } = classify(normalise({ name: 'list_notes', description: 'List notes.' }));
  expect(claimRows(claims, category)[0]?.verdict).toBe('costly silence');
});
