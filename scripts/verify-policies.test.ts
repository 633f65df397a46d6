import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formats } from '../src/policy/formats.ts';
import { proveMerges, proveProfiles, proveSnippets, type Proof } from '../src/policy/proof.ts';
import { proveAgentCore } from './policies/agentcore-engine.ts';
import { proveByCedar } from './policies/cedar-engine.ts';
import { checkTypes } from './policies/cedar-types.ts';
import { proveByCel } from './policies/cel-engine.ts';
import { proveEnvoy } from './policies/envoy-engine.ts';
import { proveToolPages } from './policies/tool-pages.ts';
import { provedServers, type ProvedServer } from './policies/proved-server.ts';

let servers: readonly ProvedServer[] = [];
beforeAll(() => {
  servers = provedServers('catalog');
}, 120_000);

let policies = 0;
let decisions = 0;
const count = (proofs: readonly Proof[]): void => {
  policies += proofs.reduce((sum, proof) => sum + proof.policies, 0);
  decisions += proofs.reduce((sum, proof) => sum + proof.decisions, 0);
};
const failures = (proofs: readonly Proof[]): string[] => proofs.flatMap((proof) => [...proof.failures]).slice(0, 10);

afterAll(() => {
  const tools = servers.reduce((sum, server) => sum + server.tools.length, 0);
  process.stdout.write(
    `${String(policies)} policies proved in ${String(formats.length)} formats for ${String(tools)} tools, by ${String(decisions)} decisions\n`,
  );
});

/**
 * Documents are tried on every second server and snippets on a sixth of them, others for each format; `npm run verify:policies`
 * takes all, and `client-proofs.ts` holds what any text of a format was when its client was asked.
 */
const halves = 2;
const parts = 6;

describe.each(formats)('$id, over the whole catalogue', (format) => {
  test.each([
    ['every profile gives every tool the decision that its page shows', proveProfiles, halves],
    ['every snippet decides about its tool and no sibling', proveSnippets, parts],
    ['every snippet, merged into a whole policy, leaves every sibling as it was', proveMerges, parts],
  ])(
    '%s',
    (_what, prove, every) => {
      const turn = formats.indexOf(format) % every;
      // A small catalogue is proved whole: a sixth of it could be nothing.
      const some = servers.filter((_, index) => servers.length < 20 || index % every === turn);
      const proofs = some.map(({ target, tools }) => prove(format, target, tools));
      count(proofs);
      expect(failures(proofs)).toEqual([]);
      expect(proofs.reduce((sum, proof) => sum + proof.policies, 0)).toBeGreaterThanOrEqual(Math.max(1, some.length));
    },
    300_000,
  );
});

/**
 * Tools that every target treats alike are looked at twice for each server, on every second server: one half for the
 * formats at even places of the folder, the other half for those at odd ones, so that every server has its turn.
 * `npm run verify:policies` takes all.
 */
const alike = 2;

test.each(formats)(
  'pages for $id: what is copied by default refuses no other tool by accident, and no sentence contradicts it',
  (format) => {
    const turn = formats.indexOf(format) % 2;
    const some = servers.filter((_, index) => index % 2 === turn);
    const proofs = some.map((server) => proveToolPages(format, server, alike));
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
  const proofs = servers.map(proveByCedar);
  expect(failures(proofs)).toEqual([]);
}, 300_000);

test('statements fit the types of the captured input schemas', () => {
  // Every second server, for time; `npm run verify:policies` asks about all.
  const checks = servers.filter((_, index) => index % 2 === 0).map(checkTypes);
  expect(checks.flatMap((check) => check.failures).slice(0, 10)).toEqual([]);
  const sum = (key: 'checked' | 'refused' | 'conditions'): number => checks.reduce((all, one) => all + one[key], 0);
  process.stdout.write(
    `${String(sum('checked'))} tools type-checked with ${String(sum('conditions'))} conditions; Cedar’s generator cannot express ${String(sum('refused'))} schemas\n`,
  );
  expect(sum('checked')).toBeGreaterThan(10 * sum('refused'));
}, 300_000);

test('a CEL library decides as our own reading of CEL does', () => {
  expect(failures(servers.map(proveByCel))).toEqual([]);
}, 300_000);

test('Cedar types and decides AgentCore’s statements as we do', () => {
  // A part of the servers, for time; `npm run verify:policies` asks about all.
  const some = servers.filter((_, index) => index % 4 === 0);
  expect(failures(some.map(proveAgentCore))).toEqual([]);
}, 300_000);

test('a CEL library decides Envoy’s rules as we do', () => {
  expect(failures(servers.map(proveEnvoy))).toEqual([]);
}, 300_000);
