import { expect, test } from 'vitest';
import { counts } from '../counts.ts';
import { type Risk } from '../../vocabulary.ts';
import { levelPages } from './level-pages.ts';

const server = (id: string, ...levels: readonly Risk[]) => ({
  id,
  counts: counts(levels.map((risk) => ({ category: 'Read', risk, signals: [] }))),
});

test('a server has a page for each level that it has tools of, the worst first', () => {
  expect(levelPages([server('a/x', 'low', 'high'), server('b/y', 'high', 'high'), server('c/z')])).toEqual([
    { risk: 'high', server: 'b/y' },
    { risk: 'high', server: 'a/x' },
    { risk: 'low', server: 'a/x' },
  ]);
});

test('in a large catalogue the pages stay few, and the worst levels have theirs', () => {
  const servers = Array.from({ length: 1200 }, (_, at) =>
    server(`s/${String(at)}`, 'low', at < 900 ? 'critical' : 'low'),
  );
  const pages = levelPages(servers);
  expect(pages).toHaveLength(1000);
  expect(pages.filter(({ risk }) => risk === 'critical')).toHaveLength(900);
});
