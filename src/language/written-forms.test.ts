import { expect, test } from 'vitest';
import { begunByVerbs, stems, third, gerunds, writtenAs } from './written-forms.ts';

const verbs = ['run', 'copy', 'agree', 'delete', 'pass', 'panic', 'reset', 'fix', 'plan', 'plane'];

test('every form of a verb is led back to it', () => {
  for (const verb of verbs)
    for (const [written, form] of [
      [verb, 'base'],
      [third(verb), 'third'],
      ...gerunds(verb).map((one) => [one, 'gerund']),
    ])
      expect([verb, stems(written ?? '').includes(verb), writtenAs(verb, written ?? '')]).toEqual([verb, true, form]);
});

test('what begins with verbs is found under their forms alone, in the order of the entries', () => {
  const begun = begunByVerbs([
    ['plane', 'off'],
    ['plan', 'ahead'],
    ['plane', 'down'],
  ]);
  expect(begun('planes')).toMatchObject([{ form: 'third', begun: ['off', 'down'] }]);
  expect(begun('planning')).toMatchObject([{ form: 'gerund', begun: ['ahead'] }]);
  expect(begun('planing')).toMatchObject([{ form: 'gerund', begun: ['off', 'down'] }]);
  expect(begun('planed')).toEqual([]);
  expect(
    begunByVerbs([
      ['pass', 1],
      ['passe', 2],
    ] as const)('passes'),
  ).toMatchObject([{ begun: [1] }, { begun: [2] }]);
});
