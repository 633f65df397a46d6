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
      verdict: { category: 'Read', risk: 'low' },
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
