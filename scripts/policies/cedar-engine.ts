import {
  checkParsePolicySet,
  preparsePolicySet,
  statefulIsAuthorized,
  type CedarValueJson,
} from '@cedar-policy/cedar-wasm/nodejs';
import toolhive from '../../src/policy/formats/toolhive.ts';
import { profileEntries, profiles } from '../../src/policy/profiles.ts';
import { installed, type Proof } from '../../src/policy/proof.ts';
import { passingArguments } from '../../src/policy/sample-arguments.ts';
import { type ProvedServer } from './proved-server.ts';

/** The statements of an authorisation file. */
export const statements = (text: string): readonly string[] =>
  (JSON.parse(text) as { cedar: { policies: string[] } }).cedar.policies;

/** ToolHive puts each simple argument into the context under `arg_` and its name. */
const contextOf = (args: Readonly<Record<string, unknown>>): Record<string, CedarValueJson> =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [`arg_${name}`, value as CedarValueJson]));

/** What Cedar itself says about a call of one tool. */
function authorised(policySet: string, tool: string, args: Readonly<Record<string, unknown>>): boolean {
  const answer = statefulIsAuthorized({
    principal: { type: 'Client', id: 'agent' },
    action: { type: 'Action', id: 'call_tool' },
    resource: { type: 'Tool', id: tool },
    context: contextOf(args),
    entities: [],
    preparsedPolicySetId: policySet,
  });
  if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('; '));
  return answer.response.decision === 'allow';
}

/** True when Cedar can read the statements. */
export const parses = (list: readonly string[]): boolean =>
  checkParsePolicySet({ staticPolicies: list.join('\n') }).type === 'success';

/** Cedar reads every profile of a server, and decides the recommended one as our own `evaluate` does. */
export function proveByCedar({ id, target, tools }: ProvedServer): Proof {
  const failures: string[] = [];
  let decisions = 0;
  for (const profile of profiles) {
    const entries = profileEntries(profile, tools);
    const text = installed(toolhive, target, entries);
    const name = `${id} ${profile.id}`;
    if (preparsePolicySet(name, { staticPolicies: statements(text).join('\n') }).type !== 'success') {
      failures.push(`cedar, ${profile.id}: does not parse`);
      continue;
    }
    const decide = toolhive.evaluate(text, target);
    for (const entry of profile.id === 'recommended' ? entries : []) {
      const calls = entry.recommendation.conditions.length > 0 ? [passingArguments(entry), {}] : [{}];
      for (const args of calls) {
        decisions += 1;
        if (authorised(name, entry.tool, args) !== (decide(entry.tool, args).kind === 'allow'))
          failures.push(`cedar, ${profile.id}: decides otherwise about ${entry.tool}`);
      }
    }
    if (authorised(name, 'a_tool_of_a_later_version', {})) failures.push(`cedar, ${profile.id}: permits later tools`);
  }
  return { policies: profiles.length, decisions, failures };
}
