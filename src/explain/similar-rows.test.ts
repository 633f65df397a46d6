import { expect, test } from 'vitest';
import { madeUpServer } from '../../tests/made-up-server.ts';
import { type SimilarServer } from '../record.ts';
import { urlsUnder } from '../urls.ts';
import { similarRows } from './similar-rows.ts';

const other: SimilarServer = {
  id: 'b/other',
  title: 'Other',
  tools: 9,
  shared: 3,
  jobs: 7,
  examples: ['send note', 'list note'],
};
const row = (parts: Partial<SimilarServer>) =>
  similarRows({ ...madeUpServer([{ name: 'a' }]), similar: [{ ...other, ...parts }] }, urlsUnder('/x/'))[0];

test('says why another server is similar, and leads to it and to both side by side', () => {
  expect(row({})).toEqual({
    title: 'Other',
    id: 'b/other',
    url: '/x/servers/b/other/',
    why: 'Does 3 of the 7 jobs of this server, among them “send note” and “list note”.',
    tools: '9 tools',
    compare: '/x/compare/?a=acme%2Fnotes&b=b%2Fother',
  });
});

test.each([
  [{ shared: 2 }, 'Does 2 of the 7 jobs of this server: “send note” and “list note”.'],
  [{ shared: 7 }, 'Does all 7 jobs of this server, among them “send note” and “list note”.'],
  [{ shared: 2, jobs: 2 }, 'Does all 2 jobs of this server: “send note” and “list note”.'],
  [{ shared: 1, jobs: 1, examples: ['run sql'] }, 'Does the one job of this server: “run sql”.'],
])('%o', (parts, why) => {
  expect(row(parts)?.why).toBe(why);
});
