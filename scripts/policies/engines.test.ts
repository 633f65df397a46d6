import { preparsePolicySet } from '@cedar-policy/cedar-wasm/nodejs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAgentCorePolicies } from '../../src/policy/agentcore-policies.ts';
import bedrockAgentcore from '../../src/policy/formats/bedrock-agentcore.ts';
import envoyAiGateway from '../../src/policy/formats/envoy-ai-gateway.ts';
import { type Format } from '../../src/policy/format.ts';
import { type Condition } from '../../src/policy/recommendation.ts';
import { authorisedBy } from './agentcore-engine.ts';
import { celDecides } from './envoy-engine.ts';

const target = { serverKey: 'github', serverTitle: 'GitHub', version: '1.0.0' };

const text = fc.oneof(
  fc.constantFrom(
    'get',
    'list',
    '/srv',
    '/srv/a',
    '/srv//a',
    '/srv/../etc',
    '/srv/a..b',
    '/srv*',
    'a) && (b',
    '"',
    '\\',
    '} when {',
  ),
  fc.constantFrom(
    'https://a.org',
    'https://a.org/',
    'http://a.org/x?y',
    'https://a.org.evil/',
    'https://A.org/',
    'https://a.org@b/',
  ),
  fc.string({ maxLength: 6 }),
);
// Not `constructor`: the CEL library takes the type of a value from it.
const argument = fc.constantFrom('path', 'a b', 'force', 'toString', '"', 'n');
const condition = fc.oneof(
  fc.record({ argument, operator: fc.constant('in' as const), value: fc.array(text, { maxLength: 3 }) }),
  fc.record({ argument, operator: fc.constant('is-not' as const), value: fc.constant(true as const) }),
  fc.record({ argument, operator: fc.constant('at-most' as const), value: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ argument, operator: fc.constant('no-longer-than' as const), value: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ argument, operator: fc.constant('inside' as const), value: fc.constantFrom('/srv', '/srv*', '/a"b') }),
  fc.record({
    argument,
    operator: fc.constant('host-in' as const),
    value: fc.subarray(['a.org', 'b.org'], { minLength: 1 }),
  }),
);
const given = fc.oneof(text, fc.integer({ min: -5, max: 200 }), fc.boolean(), fc.array(text, { maxLength: 4 }));
const args = fc.dictionary(argument, given, { maxKeys: 4 });

/** A tool that is allowed under conditions which the format can test, installed; and the calls of it. */
const conditioned = (format: Format) =>
  fc
    .uniqueArray(condition, { selector: (one) => one.argument, minLength: 1, maxLength: 3 })
    .map((list) => list.map((one) => ({ ...one, why: '' }) as Condition))
    .map((conditions) => ({
      tool: 'x',
      recommendation: {
        decision: { kind: 'allow' },
        reason: '',
        conditions,
        withoutConditions: { kind: 'hide' },
      } as const,
    }))
    .filter((entry) => format.enforce(entry, target, 'tool').badge === 'enforced')
    .map((entry) => format.merged(format.start(target), format.render(target, [entry], 'tool'), target, ['x']));

test('Cedar decides every call of a tool with conditions as we do', () => {
  let passed = 0;
  fc.assert(
    fc.property(conditioned(bedrockAgentcore), fc.array(args, { minLength: 3, maxLength: 6 }), (policy, calls) => {
      expect(preparsePolicySet('one', { staticPolicies: policy }).type).toBe('success');
      const gateway = readAgentCorePolicies(policy)[0]?.gateway ?? '';
      const decide = bedrockAgentcore.evaluate(policy, target);
      for (const call of calls) {
        const isAllowed = decide('x', call).kind === 'allow';
        passed += Number(isAllowed);
        expect(authorisedBy('one', 'github___x', gateway, call), `${policy} ${JSON.stringify(call)}`).toBe(isAllowed);
      }
    }),
    { numRuns: 150 },
  );
  expect(passed).toBeGreaterThan(30);
});

test('a CEL library decides every call of a tool with conditions as we do, and lists the tool', () => {
  let passed = 0;
  fc.assert(
    fc.property(conditioned(envoyAiGateway), fc.array(args, { minLength: 3, maxLength: 6 }), (policy, calls) => {
      const byCel = celDecides(policy);
      const decide = envoyAiGateway.evaluate(policy, target);
      const request = { backend: 'github', tool: 'x' };
      expect(byCel({ ...request, args: undefined })).toBe(true);
      for (const call of calls) {
        const { kind } = decide('x', call);
        passed += Number(kind === 'allow');
        expect(kind, policy).not.toBe('hide');
        expect(byCel({ ...request, args: call }), `${policy} ${JSON.stringify(call)}`).toBe(kind === 'allow');
      }
    }),
    { numRuns: 150 },
  );
  expect(passed).toBeGreaterThan(10);
});
