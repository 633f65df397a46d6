import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { terms } from '../../tests/committed-taxonomy.ts';
import { formats } from '../policy/formats.ts';
import { arbitraryManifest } from './arbitrary-manifest.ts';
import { brokenPolicies } from './broken-policies.ts';
import { inventions, mutations } from './cases.ts';
import { examine } from './examine.ts';
import { brokenAddresses, falseEvidence } from './promises.ts';
import { examiner, timeFor } from './examiner.ts';
import { shrunk } from './shrink.ts';

/** Three formats of all in turn, as the command does; proving policies takes most of the time. */
const some = (turn: number) => formats.filter((_, index) => index % 6 === turn % 6);

test('whatever a manifest holds, every promise about it holds', () => {
  let turn = 0;
  fc.assert(
    fc.property(arbitraryManifest, (text) => {
      turn += 1;
      expect(examine(text, terms, some(turn)).findings).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

const kept = join('tests', 'fixtures', 'fuzz');
test.each(readdirSync(kept).filter((file) => file.endsWith('.txt')))('%s, once found, holds every promise', (file) => {
  expect(examine(readFileSync(join(kept, file), 'utf8'), terms).findings).toEqual([]);
});

test('half of what is made up is read as a manifest, and the same seed makes the same up', () => {
  const first = inventions(3).take(40).toArray();
  expect(inventions(3).take(40).toArray()).toEqual(first);
  expect(inventions(4).take(40).toArray()).not.toEqual(first);
  expect(first.filter((text) => examine(text, terms, []).accepted).length).toBeGreaterThan(20);
});

test('faults change real manifests, most of which are still read, and the same seed puts the same ones in', () => {
  const tools = [{ name: 'delete_file', description: 'Deletes a file.', inputSchema: { type: 'object' } }];
  const first = mutations(3, [tools]).take(100).toArray();
  expect(mutations(3, [tools]).take(100).toArray()).toEqual(first);
  expect(new Set(first).size).toBeGreaterThan(75);
  const accepted = first.filter((text) => examine(text, terms, []).accepted).length;
  expect(accepted).toBeGreaterThan(25);
  expect(accepted).toBeLessThan(100);
});

test('faults multiply what they are put into up to a bound', () => {
  const tool = { name: 'delete_file', description: 'Deletes a file. '.repeat(300), inputSchema: { type: 'object' } };
  const lengths = mutations(5, [[tool]])
    .take(1500)
    .map(({ length }) => length)
    .toArray();
  expect(Math.max(...lengths)).toBeGreaterThan(200_000);
  expect(lengths.filter((length) => length > 450_000).length).toBeLessThan(50);
  expect(Math.max(...lengths)).toBeLessThan(5_000_000);
});

test('time is given in proportion to the text, beyond what short ones have', () => {
  expect(timeFor('x', 2000)).toBe(2000);
  expect(timeFor('x'.repeat(1_000_000), 2000)).toBe(2000);
  expect(timeFor('x'.repeat(3_000_000), 2000)).toBe(6000);
});

test('a run that was ended finds nothing more, and neither does what was being examined', async () => {
  const { examine: ask, end } = examiner('catalog', 20_000);
  const pending = ask(JSON.stringify({ tools: Array.from({ length: 3000 }, (_, i) => ({ name: `t${String(i)}` })) }));
  await end();
  expect((await pending).findings).toEqual([]);
  expect(await ask('{"tools": []}')).toEqual({ accepted: false, findings: [], milliseconds: 0 });
});

describe('a broken promise is found', () => {
  const evidence = { rule: 'deletes', field: '/description', start: 0, end: 7, text: 'Deletes' };
  const verdict = (...list: (typeof evidence)[]) => ({ evidence: list, notices: [] }) as never;
  const definition = { name: 'a', description: 'Deletes all.' };

  test('of evidence', () => {
    expect(falseEvidence(definition, verdict(evidence))).toEqual([]);
    for (const wrong of [{ start: 1 }, { end: 6 }, { field: '/title' }, { text: 'deletes' }, { text: '', end: 0 }])
      expect(falseEvidence(definition, verdict({ ...evidence, ...wrong })), JSON.stringify(wrong)).toHaveLength(1);
    const notice = { kind: 'shadows-name', evidence: [{ ...evidence, end: 3 }] };
    expect(falseEvidence(definition, { evidence: [], notices: [notice] } as never)).toHaveLength(1);
  });

  test.each([
    ['alike', ['getUser', 'getuser'], /share/],
    ['a folder up', ['..'], /not safe/],
    ['a path', ['a/b'], /not safe/],
    ['nothing', [''], /not safe/],
    ['too long', ['x'.repeat(126)], /not safe/],
    ['a dot at the end', ['a.'], /not safe/],
  ])('of addresses: %s', (_what, names, message) => {
    expect(brokenAddresses({ tools: names.map((slug) => ({ slug })) } as never).join()).toMatch(message);
  });

  test('of policies', () => {
    const recommendation = { decision: { kind: 'deny' }, reason: '', conditions: [], withoutConditions: undefined };
    const tools = ['a', 'b'].map((name) => ({
      tool: { name },
      verdict: { category: 'Read', risk: 'low', claims: { mismatches: [] } },
      recommendation,
    }));
    const server = {
      id: 'a/b',
      owner: 'a',
      name: 'b',
      facts: { title: 'A' },
      provenance: { version: '1', capturedAt: '2026-01-01' },
      tools,
    } as never;
    const [format] = formats.filter(({ id }) => id === 'policylayer');
    if (!format) throw new Error('no such format');
    expect(brokenPolicies(server, [format])).toEqual([]);
    const open = { ...format, evaluate: () => () => ({ kind: 'allow' as const }) };
    expect(brokenPolicies(server, [open])).toEqual(['a policy for policylayer decides otherwise than its page says']);
    expect(() => brokenPolicies(server, [{ ...format, merged: () => '{' }])).toThrow();
  });
});

test('what was found is made small, by parts of the document or of a text that is none', async () => {
  const needs = (part: string) => (text: string) => Promise.resolve(text.includes(part));
  const long = JSON.stringify({ tools: [{ name: 'a', description: 'x bad y' }, { name: 'b' }], other: [1, 2, 3] });
  const small = await shrunk(long, needs('bad'));
  expect(small.length).toBeLessThan(45);
  expect(JSON.parse(small)).toMatchObject({ tools: [{ description: expect.stringContaining('bad') as string }] });
  expect(await shrunk(`noise ${'x'.repeat(40)} bad {"a`, needs('bad'))).toBe('bad');
});

test('a large one is halved before it is picked apart, and shrinking stops when it is told to', async () => {
  const tools = Array.from({ length: 20_000 }, (_, index) => ({ name: `tool_${String(index)}`, description: 'x' }));
  const needed = (text: string) => Promise.resolve(text.includes('"tool_13579"'));
  let told: [number, number] = [0, 0];
  const tried = (count: number, smallest: number) => void (told = [count, smallest]);
  const small = await shrunk(JSON.stringify({ tools }), needed, { isOver: () => false, tried });
  expect(small.length).toBeLessThan(60);
  expect(told[0]).toBeLessThan(200);
  expect(told[1]).toBe(small.length);
  const first = await shrunk(JSON.stringify({ tools }), needed, { isOver: () => told[0] === 3, tried });
  expect(await needed(first)).toBe(true);
  expect(first.length).toBeGreaterThan(1000);
});
