import { expect, test } from 'vitest';
import { termSpans } from './term-spans.ts';

const words = { rule: 'rule', 'risk level': 'risk-level', annotation: 'annotation' };
const linked = (sentence: string) =>
  termSpans(sentence, words)
    .filter(({ term }) => term !== undefined)
    .map(({ text, term }) => [text, term]);

test('the first occurrence of each word is cut out, plural and capital included', () => {
  expect(linked('Rules fire; a rule sets the risk level.')).toEqual([
    ['Rules', 'rule'],
    ['risk level', 'risk-level'],
  ]);
});

test('what stands in quotes is left alone', () => {
  expect(linked('“a rule of theirs” and a rule of ours')).toEqual([['rule', 'rule']]);
  expect(linked('Only “annotations”.')).toEqual([]);
});

test('parts of longer words are no words', () => {
  expect(linked('overrule, rulebook, rule-like, annotated')).toEqual([]);
});

test('the stretches make the sentence again', () => {
  const sentence = 'The annotations of “rule” are claims; a rule reads none.';
  expect(termSpans(sentence, words).map(({ text }) => text)).toHaveLength(5);
  expect(
    termSpans(sentence, words)
      .map(({ text }) => text)
      .join(''),
  ).toBe(sentence);
});
