import { expect, test } from 'vitest';
import { type ServerJobs, similarServers } from './similar-servers.ts';

const server = (id: string, ...jobs: string[]): ServerJobs => ({
  id,
  title: id,
  tools: jobs.length,
  jobs: new Set(jobs),
});
const mail = server('a/mail', 'send message', 'get message', 'list label', 'delete draft', 'create filter');
const twin = server('b/mail', 'send message', 'get message', 'list label', 'delete draft');
const chat = server('c/chat', 'send message', 'get channel', 'list user', 'create channel', 'archive channel');
const shop = server('d/shop', 'list label', 'create order', 'list user');
const similar = (one: ServerJobs, ...all: ServerJobs[]) => similarServers(all)(one);

test('says how many of its own jobs the other does, and names some, the rarest first', () => {
  expect(similar(mail, mail, twin, chat, shop)).toEqual([
    {
      id: 'b/mail',
      title: 'b/mail',
      tools: 4,
      shared: 4,
      jobs: 5,
      examples: ['delete draft', 'get message', 'list label', 'send message'],
    },
  ]);
});

test('one job in common is chance, but not where it is half of what a server does', () => {
  expect(similar(shop, mail, twin, chat, shop)).toEqual([]);
  const query = server('e/sql', 'run query');
  expect(similar(query, query, server('f/sql', 'run query', 'list table'), shop)).toMatchObject([
    { shared: 1, jobs: 1 },
  ]);
});

test('few jobs in common are chance where both servers do many', () => {
  const many = (prefix: string) => Array.from({ length: 40 }, (_, index) => `${prefix} thing${String(index)}`);
  const [left, right] = [
    server('g/left', 'x a', 'x b', 'x c', ...many('l')),
    server('h/right', 'x a', 'x b', 'x c', ...many('r')),
  ];
  expect(similar(left, left, right)).toEqual([]);
});

test('a job that very many servers do leads to none of them', () => {
  const crowd = Array.from({ length: 70 }, (_, index) =>
    server(`z/${String(index)}`, 'search web', `own ${String(index)}`),
  );
  expect(similar(crowd[0] ?? shop, ...crowd)).toEqual([]);
});

test('the one that does the same comes before the one that does everything', () => {
  const all = server('i/all', ...twin.jobs, ...chat.jobs, 'x a', 'x b', 'x c', 'x d');
  expect(similar(twin, mail, twin, all, chat).map(({ id }) => id)).toEqual(['a/mail', 'i/all']);
});

test('a server of which no job is known is like none', () => {
  const unknown = server('j/unknown');
  expect(similar(unknown, unknown, mail)).toEqual([]);
});
