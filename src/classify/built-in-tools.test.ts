import { expect, test } from 'vitest';
import { normalise } from '../manifest/normalise.ts';
import { toDefinition } from '../manifest/tool-shapes.ts';
import { type Json } from '../manifest/json.ts';
import { askBelow } from '../policy/recommend.ts';
import { classify } from './classify.ts';

const judge = (raw: Json): ReturnType<typeof classify> => {
  const definition = toDefinition(raw);
  if (definition === undefined) throw new Error('no tool');
  return classify(normalise(definition));
};

test.each<[string, Json]>([
  ['typed as a shell', { type: 'bash_20250124', name: 'session' }],
  ['typed as a screen to operate', { type: 'computer_20250124', name: 'screen_1', display_width_px: 800 }],
  ['typed as an interpreter', { type: 'code_execution_20250825', name: 'sandbox_1' }],
  ['named after a shell', { name: 'zsh' }],
  [
    'named after a command line',
    { name: 'kubectl', inputSchema: { $schema: 'http://json-schema.org/draft-07/schema#' } },
  ],
])('a tool of which nothing is known but that it is %s is Execute, and a person decides', (_what, raw) => {
  const { category, confidence, evidence } = judge(raw);
  expect(category).toBe('Execute');
  expect(confidence).toBeLessThan(askBelow);
  expect(evidence.length).toBeGreaterThan(0);
});

test('a program that takes no arguments runs nothing that it is given', () => {
  expect(judge({ name: 'git', inputSchema: { type: 'object', properties: {} } }).category).toBe('Read');
});
