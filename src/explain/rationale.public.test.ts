import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classify } from '../classify/classify.ts';
import { capture } from '../manifest/capture.ts';
import { normalise } from '../manifest/normalise.ts';
import { categories } from '../vocabulary.ts';
import { terms } from '../../tests/committed-taxonomy.ts';
import { subjectOf } from './prose/subject.ts';
import { rationale } from './rationale.ts';

const seeds = ['sparfenyuk/venv-mcp-server', 'rshade/mcp-devtools-server', 'yzfly/mcp-python-interpreter'].flatMap(
  (id) => capture.parse(JSON.parse(readFileSync(`catalog/servers/${id}/captures/unversioned.json`, 'utf8'))).tools,
);

describe.each(seeds.map((tool) => [tool.name, tool] as const))('%s', (_name, definition) => {
  const tool = normalise(definition);
  const verdict = classify(tool);
  const text = rationale(subjectOf({ tool, verdict }), terms);

  test('the rationale names its own category and risk, and no other category as the verdict', () => {
    expect(text).toContain(`makes it a${verdict.category === 'Execute' ? 'n' : ''} ${verdict.category} tool`);
    expect(text).toContain(terms.risks[verdict.risk].label.toLowerCase());
    for (const other of categories.filter((category) => category !== verdict.category))
      expect(text).not.toMatch(new RegExp(`${other} tool`));
  });

  test('the rationale quotes words of the definition', () => {
    const quotes = [...text.matchAll(/“([^”…]+)”/g)].map(([, words = '']) => words);
    expect(quotes.length).toBeGreaterThan(0);
    for (const words of quotes) expect(JSON.stringify(definition)).toContain(words);
  });
});
