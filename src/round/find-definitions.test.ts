import { expect, test } from 'vitest';
import { definitionHash } from '../manifest/definition-hash.ts';
import { roundLabel } from '../manifest/round-label.ts';
import { findDefinitions } from './find-definitions.ts';
import { today } from './today.ts';

const list = { name: 'list_notes', description: 'List all notes.' };
const remove = { name: 'delete_note', description: 'Permanently delete a note.' };
const wanted = { tool: 'list_notes', hash: definitionHash(list), package: 'pkg:npm/%40acme/notes' };

test('finds a definition by its hash, not by its name', () => {
  const changed = { ...list, description: 'Lists notes.' };
  expect(findDefinitions([{ package: undefined, tools: [changed] }], [wanted]).size).toBe(0);
  expect(findDefinitions([{ package: undefined, tools: [changed, list] }], [wanted]).get(wanted.hash)?.definition).toBe(
    list,
  );
});

test('prefers the package that the round names, whatever its version', () => {
  const other = { package: 'pkg:npm/other@1.0.0', tools: [list] };
  const own = { package: 'pkg:npm/%40acme/notes@2.0.0', tools: [list, remove] };
  for (const manifests of [
    [other, own],
    [own, other],
  ])
    expect(findDefinitions(manifests, [wanted]).get(wanted.hash)?.context.toolNames).toEqual([
      'list_notes',
      'delete_note',
    ]);
});

test('today’s verdicts are held against settled labels, for the tools that were found', () => {
  const label = { category: 'Read', risk: 'low', why: 'made up' } as const;
  const lines = [
    { id: 'a', server: 's', ...wanted, label, settled: { ...label, category: 'Write' } },
    { id: 'b', server: 's', tool: 'gone', hash: 'f'.repeat(64), label },
  ].map((line) => roundLabel.parse(line));
  const judgements = today(lines, findDefinitions([{ package: undefined, tools: [list] }], lines), false);
  expect(judgements.map(({ id, label: { category }, verdict }) => [id, category, verdict.category])).toEqual([
    ['a', 'Write', 'Read'],
  ]);
});
