import { expect, test } from 'vitest';
import { formats } from '../policy/formats.ts';
import { type Decision, type PolicyEntry } from '../policy/recommendation.ts';
import { abilities, formatPage } from './format-page.ts';
import { policyPanel } from './policy-panel.ts';

const target = { serverKey: 'notes', serverTitle: 'Notes', version: '2.0.5' };
const entry = (tool: string, decision: Decision): PolicyEntry => ({
  tool,
  recommendation: { decision, reason: '', conditions: [], withoutConditions: undefined },
});
const entries = [
  entry('list_notes', { kind: 'allow' }),
  entry('add_note', { kind: 'limit', max: 30, window: 'minute' }),
  entry('move_note', { kind: 'limit', max: 30, window: 'minute' }),
  entry('delete_all_notes', { kind: 'hide' }),
];
const format = (id: string) => {
  const found = formats.find((one) => one.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
};

test('a document says what it is pinned to, what it does, and why some tools get something else', () => {
  const { does, badge, badgeWhy } = policyPanel(target, entries, 'server', format('codex'));
  expect(does).toBe('4 tools as of 2.0.5: 1 allowed, 2 asked about and 1 hidden; tools that appear later are denied.');
  expect(badge).toBe('asks instead');
  expect(badgeWhy).toBe('2 tools: Codex cannot count calls, so a person is asked before each call.');
});

test('a snippet says what it does to its tool and to the rest', () => {
  const { does, badge, badgeWhy } = policyPanel(target, entries.slice(1, 2), 'tool', format('policylayer'));
  expect(does).toMatch(/^add_note stays usable within a limit: 30 calls a minute, further calls are refused\. Merged/);
  expect([badge, badgeWhy]).toEqual(['enforced', '']);
});

test('a target that cannot refuse says so and names one that can', () => {
  const { badge, badgeWhy } = policyPanel(target, entries.slice(3), 'tool', format('vscode'));
  expect(badge).toBe('cannot deny');
  expect(badgeWhy).toMatch(/can ask but not refuse .* use a VS Code agent file/);
});

test('the worst badge stands for a whole document', () => {
  expect(policyPanel(target, entries, 'server', format('cursor')).badge).toBe('cannot deny');
});

test.each(formats)('the page of $id explains every decision and shows one tool for each', (one) => {
  expect(abilities(one, target)).toHaveLength(5);
  const page = formatPage(one, target, entries);
  expect(page.snippets.map(({ tool }) => tool)).toEqual(['list_notes', 'add_note', 'delete_all_notes']);
  expect(page.howTo.every(({ answer }) => answer.includes('delete_all_notes'))).toBe(true);
});
