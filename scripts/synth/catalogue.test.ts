import { describe, expect, test } from 'vitest';
import { synthServers } from './catalogue.ts';
import { distribution } from './distribution.ts';
import { type SynthServer } from './files.ts';
import { planner, type ServerPlan } from './server-plan.ts';
import { readStatistics } from './statistics.ts';

const statistics = readStatistics();
const made = (seed: number, tools: number): SynthServer[] => [...synthServers(statistics, seed, tools)];
const newest = ({ versions }: SynthServer) => versions.at(-1) ?? [];

const servers = made(1, 3000);

describe('a catalogue that is made up', () => {
  test('has as many tools as were asked for', () => {
    expect(servers.flatMap(newest)).toHaveLength(3000);
    expect(servers.every(({ versions }) => versions.every((tools) => tools.length > 0))).toBe(true);
  });

  test('is the same for the same seed and another for another', () => {
    expect(made(1, 300)).toEqual(made(1, 300));
    expect(made(2, 300)).not.toEqual(made(1, 300));
  });

  test('begins like a larger one', () => {
    const small = made(1, 1000);
    const whole = small.slice(0, -1);
    expect(whole).toEqual(servers.slice(0, whole.length));
    const [last, same] = [small, servers].map((list) => list[whole.length]?.versions.at(-1) ?? []);
    expect(last).toEqual(same?.slice(0, last?.length));
  });

  test('has no two servers of one id, and no two tools of one name on a server but the odd ones', () => {
    const ids = servers.map(({ plan }) => plan.id.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
    for (const server of servers) {
      const names = newest(server).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('has copies of servers, several versions and other languages, each a small share', () => {
    const plan = planner(statistics);
    const plans = Array.from({ length: 2000 }, (_, index) => plan(1, index));
    const share = (isSo: (one: ServerPlan) => boolean): number => (100 * plans.filter(isSo).length) / plans.length;
    expect(Math.round(share(({ original, index }) => original !== index))).toBeOneOf([3, 4, 5]);
    expect(Math.round(share(({ versions }) => versions > 1))).toBeOneOf([11, 12, 13, 14, 15]);
    expect(Math.round(share(({ language }) => language !== 'en'))).toBeOneOf([4, 5, 6, 7, 8]);
    expect(new Set(plans.map(({ language }) => language)).size).toBeGreaterThan(3);
  });
});

/** What real manifests have (`npm run synth -- --tools 16600 --report`), about half of it and about twice. */
const bounds: readonly (readonly [what: string, least: number, most: number])[] = [
  ['tools a server, 50 %', 5, 20],
  ['characters of a description, 50 %', 40, 170],
  ['characters of a description, mean', 120, 420],
  ['arguments, mean', 2, 7.5],
  ['bytes of a schema, 50 %', 160, 660],
  ['bytes of a definition, mean', 600, 2300],
  ['tokens, mean', 120, 480],
  ['Read, %', 40, 70],
  ['Write, %', 18, 42],
  ['Execute, %', 5, 18],
  ['Destructive, %', 3.5, 14],
  ['Financial, %', 0.1, 2],
  ['low risk, %', 30, 62],
  ['critical risk, %', 3, 12],
  ['signal path, %', 3, 14],
  ['signal secrets, %', 1.5, 8],
  ['with annotations, %', 20, 70],
  ['names that another server has too, %', 6, 45],
];

describe('its distributions are those of real manifests', () => {
  const found = distribution(servers.map(newest));

  test.each(bounds)('%s lies between %d and %d', (what, least, most) => {
    expect(found.get(what)).toBeGreaterThanOrEqual(least);
    expect(found.get(what)).toBeLessThanOrEqual(most);
  });
});
