import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeSmallSource } from '../../tests/small-source.ts';
import { lookAtServer } from './look-at-server.ts';
import { serverIds } from './read-catalogue.ts';
import { startWorkers, type Workers } from './work-threads.ts';

const catalog = mkdtempSync(join(tmpdir(), 'work-threads-'));
const broken = 'beta/server-3';
let ids: string[];

beforeAll(() => {
  const made = Array.from({ length: 18 }, (_, index) => `beta/server-${String(index)}`);
  writeSmallSource(catalog, Object.fromEntries(made.map((id) => [id, [{ name: `get_${id.slice(-2)}` }]])));
  writeFileSync(join(catalog, 'servers', broken, 'server.yaml'), 'title: 5\n');
  ids = serverIds(catalog);
});
afterAll(() => rmSync(catalog, { recursive: true }));

/** How many orders the thread that asks did itself; each of the others asks for the place once, as it starts. */
let own = 0;
const place = {
  get catalog() {
    own += 1;
    return catalog;
  },
  terms: undefined,
};

async function all<T>(answers: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const answer of answers) found.push(answer);
  return found;
}

describe.each([1, 2, 3])('%i threads', (threads) => {
  let workers: Workers;
  beforeEach(() => {
    workers = startWorkers(place, () => threads);
  });
  afterEach(() => workers.end());

  test('answers stand in the order in which they were asked for', async () => {
    const expected = ids.map((id) => lookAtServer(catalog, id));
    expect(await all(workers.look(ids))).toEqual(expected);
    expect(await all(workers.look(ids.toReversed()))).toEqual(expected.toReversed());
    expect(await all(workers.look([]))).toEqual([]);
  });

  test('a server that is wrong is told in its place', async () => {
    const answers = await all(workers.compile(ids.map((id) => ({ id, namesElsewhere: [] }))));
    expect(answers.map(({ problems }) => problems.length > 0)).toEqual(ids.map((id) => id === broken));
  });
});

test('the thread that asks does everything where others do not pay', async () => {
  const asked: number[] = [];
  const { look, end } = startWorkers(place, (servers) => {
    asked.push(servers);
    return 1;
  });
  own = 0;
  await all(look(ids));
  expect([asked, own]).toEqual([[ids.length], ids.length / 4]);
  await end();
});

describe('threads that have loaded', () => {
  let workers: Workers;
  beforeAll(async () => {
    workers = startWorkers(place, () => 2);
    await all(workers.look(ids));
    // Once the other has loaded, the thread that asks no longer does every order itself.
    do {
      await pause(20);
      own = 0;
      await all(workers.look(ids));
    } while (own === ids.length / 4);
  });
  afterAll(() => workers.end());

  test('do their part, and the order stays', async () => {
    own = 0;
    const many = Array.from({ length: 30 }, () => ids).flat();
    expect(await all(workers.look(many))).toEqual(many.map((id) => lookAtServer(catalog, id)));
    expect(own).toBeLessThan(many.length / 4);
    const answers = await all(workers.compile(ids.map((id) => ({ id, namesElsewhere: [] }))));
    expect(answers.map(({ problems }) => problems.length > 0)).toEqual(ids.map((id) => id === broken));
  });

  test('say what goes wrong to the one that asked', async () => {
    const noId = undefined as unknown as string;
    await expect(all(workers.look([noId, ...ids]))).rejects.toThrow(TypeError);
  });
});
