import { describe, expect, test } from 'vitest';
import { terms } from '../../tests/committed-taxonomy.ts';
import { judgeDefinitions, publishAll } from './judge-definitions.ts';

const list = { name: 'notes_list', description: 'List all notes.', inputSchema: { type: 'object', properties: {} } };
const erase = { name: 'notes_delete', description: 'Permanently delete a note.' };

describe('the tools of one manifest', () => {
  test('are judged by the rules, each with what is recommended', () => {
    const [read, deletes] = judgeDefinitions([list, erase]);
    expect(read).toMatchObject({ tool: { name: 'notes_list' }, verdict: { category: 'Read', risk: 'low' } });
    expect(read?.recommendation.decision.kind).toBe('allow');
    expect(deletes).toMatchObject({ tool: { name: 'notes_delete' }, verdict: { category: 'Destructive' } });
    expect(deletes?.recommendation.decision.kind).toBe('hide');
  });

  test('of several under one name the worst counts, whichever stands last', () => {
    const mild = { ...list, name: 'notes_delete' };
    for (const order of [
      [mild, erase],
      [erase, mild],
    ]) {
      const judged = judgeDefinitions(order);
      expect(judged.map(({ verdict }) => verdict.category)).toEqual(['Destructive']);
      expect(judged[0]?.tool.flags).toContain('duplicate-name');
    }
  });

  test('are published in their order, sentences included', () => {
    const published = publishAll(judgeDefinitions([list, erase]), terms);
    expect(published.map(({ name }) => name)).toEqual(['notes_list', 'notes_delete']);
    expect(published[1]?.rationale).toMatch(/that makes it a Destructive tool\./);
    expect(published.every((one) => !('review' in one) && !('override' in one))).toBe(true);
  });
});
