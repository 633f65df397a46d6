import { describe, expect, it } from 'vitest';
import { normalise } from '../manifest/normalise.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { read, type Reading } from '../reading/reading.ts';
import { both, either, near, not, on } from './conditions.ts';
import { allOf, anyOf, argumentsFor, doing, saying } from './find.ts';
import { meets, needsOf } from './needs.ts';
import { rules } from './rules.ts';

const readExample = (definition: object): Reading => read(normalise(definition as ToolDefinition));
const readings = rules.flatMap(({ fires, ignores }) => [...fires, ...ignores]).map(readExample);

describe('needs', () => {
  it('are met by every reading on which a rule fires', () => {
    for (const { id, find } of rules) {
      const missed = readings.filter((reading) => find(reading).length > 0 && !meets(reading, needsOf(find)));
      expect(missed.map(({ tool }) => `${id}: ${tool.name}`)).toEqual([]);
    }
  });

  it('are words in their place: a verb, what it acts on, the clause after, the role of an argument', () => {
    const said = readExample({ name: 'x', description: 'Removes a card from a board.' });
    const holds = (find: ReturnType<typeof doing>): boolean => meets(said, needsOf(find));
    const [card, board] = [new Set(['card']), new Set(['board'])];
    expect(holds(doing('remove delete', on(card), near(board)))).toBe(true);
    expect(holds(doing('add'))).toBe(false);
    expect(holds(doing('remove', on(board)))).toBe(false);
    expect(holds(doing('remove', near(card)))).toBe(false);
    expect(holds(argumentsFor('path'))).toBe(false);
  });

  it('of several are needs only where each of them has one', () => {
    const said = readExample({ name: 'x', description: 'Removes a card from a board.' });
    const holds = (find: ReturnType<typeof doing>): boolean => meets(said, needsOf(find));
    const [list, column] = [on(new Set(['list'])), on(new Set(['column']))];
    expect(holds(doing('remove', either(list, column)))).toBe(false);
    expect(holds(doing('remove', either(list, not(column))))).toBe(true);
    expect(holds(doing('remove', both(not(column), list)))).toBe(false);
    expect(holds(anyOf(doing('add'), doing('move')))).toBe(false);
    expect(holds(anyOf(doing('add'), saying(/card/)))).toBe(true);
    expect(holds(allOf(saying(/card/), doing('add')))).toBe(false);
  });
});
