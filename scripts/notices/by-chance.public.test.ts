import { expect, test } from 'vitest';
import { listedTools } from '../listed-tools.ts';
import { ordersByChance } from './by-chance.ts';

test('halves of honest sentences put together give an order in less than one of two thousand', () => {
  const found = ordersByChance(listedTools('catalog/servers'), 60_000, 1);
  const sentences = new Set(found.map(({ sentence }) => sentence));
  expect(sentences.size, [...sentences].slice(0, 20).join('\n')).toBeLessThan(30);
  expect(found.every(({ words, sentence }) => words !== '' && sentence.includes(words))).toBe(true);
});
