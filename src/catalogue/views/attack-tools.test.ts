import { expect, it } from 'vitest';
import { type ToolSummary } from '../../record.ts';
import { type Risk } from '../../vocabulary.ts';
import { attackTools } from './attack-tools.ts';

const tool = (server: string, name: string, risk: Risk, attacks = ['leak']): ToolSummary => ({
  ...{ server, serverTitle: server, slug: name, name, category: 'Write', risk },
  ...{ description: '', signals: [], rules: [], attacks, decision: 'ask', refuses: false, tokens: 0 },
});

it('lists the tools open to a pattern, servers with the worst first, and counts what a long list leaves out', () => {
  const many = Array.from({ length: 45 }, (_, i) => tool(`z/${String(i)}`, 'get', 'low'));
  const few = [tool('a/x', 'read', 'medium'), tool('b/x', 'erase', 'critical'), tool('b/x', 'list', 'low', ['loop'])];
  const { groups, total, more } = attackTools([...many, ...few], 'leak');
  expect(
    groups
      .slice(0, 2)
      .map(({ server, levels }) => [server, levels.flatMap(({ tools }) => tools.map(({ name }) => name))]),
  ).toEqual([
    ['b/x', ['erase']],
    ['a/x', ['read']],
  ]);
  expect(total).toEqual({ tools: 47, servers: 47 });
  expect(more).toEqual({ tools: 7, servers: 7 });
  expect(groups).toHaveLength(40);
});
