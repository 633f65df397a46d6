import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formats } from '../src/policy/formats.ts';
import { proveMerges, proveProfiles, proveSnippets, type Proof } from '../src/policy/proof.ts';
import { proveAgentCore } from './policies/agentcore-engine.ts';
import { proveByCedar } from './policies/cedar-engine.ts';
import { checkTypes } from './policies/cedar-types.ts';
import { proveByCel } from './policies/cel-engine.ts';
import { proveEnvoy } from './policies/envoy-engine.ts';
import { proveToolPages } from './policies/tool-pages.ts';
import { drawnServers } from './policies/drawn-servers.ts';
import { provedServer, type ProvedServer } from './policies/proved-server.ts';
import { committedStore } from '../tests/committed-store.ts';

let servers: readonly ProvedServer[] = [];
beforeAll(async () => {
  servers = Array.from((await committedStore()).servers(), provedServer);
});

/**
 * What is proved here is drawn, a part of fixed size for each format and kind of proof, so that a run takes no longer for a larger
 * catalogue. `npm run verify:policies` takes all; `PROOF_SEED=<n>` draws others, and `client-proofs.ts` holds what any text of a
 * format was when its client was asked.
 */
const seed = Number(process.env['PROOF_SEED'] ?? 1);
const drawn = (turn: number, tools = 1000): readonly ProvedServer[] => drawnServers(servers, tools, seed * 1000 + turn);

let policies = 0;
let decisions = 0;
const count = (proofs: readonly Proof[]): void => {
  policies += proofs.reduce((sum, proof) => sum + proof.policies, 0);
  decisions += proofs.reduce((sum, proof) => sum + proof.decisions, 0);
};
const failures = (proofs: readonly Proof[]): string[] => proofs.flatMap((proof) => [...proof.failures]).slice(0, 10);

afterAll(() => {
  process.stdout.write(
    `${String(policies)} policies proved in ${String(formats.length)} formats, by ${String(decisions)} decisions (seed ${String(seed)})\n`,
  );
});

describe.each(formats)('$id, over servers of every kind', (format) => {
  test.each([
    ['every profile gives every tool the decision that its page shows', proveProfiles],
    ['every snippet decides about its tool and no sibling', proveSnippets],
    ['every snippet, merged into a whole policy, leaves every sibling as it was', proveMerges],
  ])(
    '%s',
    (_what, prove) => {
      const some = drawn(formats.indexOf(format));
      const proofs = some.map(({ target, tools }) => prove(format, target, tools));
      count(proofs);
      expect(failures(proofs)).toEqual([]);
      expect(proofs.reduce((sum, proof) => sum + proof.policies, 0)).toBeGreaterThanOrEqual(some.length);
    },
    300_000,
  );
});

/** Of tools that every target treats alike so many are looked at for each server; `npm run verify:policies` takes all. */
const alike = 2;

test.each(formats)(
  'pages for $id: what is copied by default refuses no other tool by accident, and no sentence contradicts it',
  (format) => {
    const proofs = drawn(formats.indexOf(format)).map((server) => proveToolPages(format, server, alike));
    count(proofs);
    expect(failures(proofs)).toEqual([]);
  },
  300_000,
);

test('a recommendation’s reason is true whatever a target makes of it', () => {
  const reasons = new Set(servers.flatMap(({ tools }) => tools.map(({ recommendation }) => recommendation.reason)));
  expect(reasons.size).toBeGreaterThan(4);
  for (const reason of reasons) expect(reason).not.toMatch(/person|minute|hid|refus|den|allow|limit/i);
});

test('Cedar itself decides as our own reading of Cedar does', () => {
  expect(failures(drawn(100, 1500).map(proveByCedar))).toEqual([]);
}, 300_000);

test('statements fit the types of the captured input schemas', () => {
  const checks = drawn(101, 1500).map(checkTypes);
  expect(checks.flatMap((check) => check.failures).slice(0, 10)).toEqual([]);
  const sum = (key: 'checked' | 'refused' | 'conditions'): number => checks.reduce((all, one) => all + one[key], 0);
  process.stdout.write(
    `${String(sum('checked'))} tools type-checked with ${String(sum('conditions'))} conditions; Cedar’s generator cannot express ${String(sum('refused'))} schemas\n`,
  );
  // Of a few large servers Cedar's generator can express nothing.
  expect(sum('checked')).toBeGreaterThan(2 * sum('refused'));
}, 300_000);

test('a CEL library decides as our own reading of CEL does', () => {
  expect(failures(drawn(102, 3000).map(proveByCel))).toEqual([]);
}, 300_000);

test('Cedar types and decides AgentCore’s statements as we do', () => {
  expect(failures(drawn(103, 1500).map(proveAgentCore))).toEqual([]);
}, 300_000);

test('a CEL library decides Envoy’s rules as we do', () => {
  expect(failures(drawn(104, 3000).map(proveEnvoy))).toEqual([]);
}, 300_000);
