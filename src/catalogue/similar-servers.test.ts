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

test('six at most, the likest first, of equals the first by name, whatever the order of the catalogue', () => {
  const twins = ['h', 'g', 'f', 'e', 'd', 'c', 'b'].map((name) => server(`${name}/twin`, ...twin.jobs));
  const all = server('a/all', ...twin.jobs, ...chat.jobs, 'x a', 'x b', 'x c', 'x d');
  const ids = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id);
  expect(ids(similar(twin, all, ...twins, twin))).toEqual(['b', 'c', 'd', 'e', 'f', 'g'].map((one) => `${one}/twin`));
  expect(ids(similar(twin, all, mail, twin))).toEqual(['a/mail', 'a/all']);
});

test('four jobs are named, those that fewest servers do, then by name', () => {
  const [one, other] = ['k/one', 'l/other'].map((id) => server(id, 'get e', 'get d', 'get c', 'get b', 'get a')) as [
    ServerJobs,
    ServerJobs,
  ];
  const rest = [server('m/rest', 'get a', 'get c', 'x y'), server('n/rest', 'get a', 'x z')];
  expect(similar(one, one, other, ...rest)[0]?.examples).toEqual(['get b', 'get d', 'get e', 'get c']);
});

test('a small server is like a large one that does what it does, and half of two jobs are enough', () => {
  const large = server('o/large', ...Array.from({ length: 40 }, (_, index) => `do ${String(index)}`));
  const three = server('p/three', 'do 1', 'do 2', 'do 3', 'x y');
  expect(similar(three, three, large)).toMatchObject([{ id: 'o/large', shared: 3 }]);
  const small = server('q/small', 'do 1', 'x y');
  expect(similar(small, small, large, shop)).toMatchObject([{ id: 'o/large', shared: 1, jobs: 2 }]);
});

test('a job that sixty servers do still leads to them', () => {
  const crowd = Array.from({ length: 60 }, (_, index) => server(`z/${String(index)}`, 'search web'));
  expect(similar(crowd[0] ?? shop, ...crowd)).toHaveLength(6);
});
