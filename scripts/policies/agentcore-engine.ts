import {
  preparsePolicySet,
  statefulIsAuthorized,
  validate,
  type CedarValueJson,
} from '@cedar-policy/cedar-wasm/nodejs';
import { isJsonObject } from '../../src/manifest/json.ts';
import { valueAt } from '../../src/manifest/json-pointer.ts';
import { type ToolDefinition } from '../../src/manifest/tool.ts';
import { readAgentCorePolicies } from '../../src/policy/agentcore-policies.ts';
import { cedarString } from '../../src/policy/cedar-text.ts';
import bedrockAgentcore from '../../src/policy/formats/bedrock-agentcore.ts';
import { profileEntries, profiles } from '../../src/policy/profiles.ts';
import { installed, type Proof } from '../../src/policy/proof.ts';
import { callsOf, unlimited } from './conditioned-calls.ts';
import { type ProvedServer } from './proved-server.ts';

/** How AgentCore types an argument, by the type that its JSON Schema has. */
const cedarTypes = new Map([
  ['string', 'String'],
  ['integer', 'Long'],
  ['boolean', 'Bool'],
  ['number', '__cedar::decimal'],
]);

/** The schema that AgentCore makes of a tool, as its documentation tells, for arguments of simple types. */
function actionSchema(name: string, definition: ToolDefinition): string {
  const input = definition['inputSchema'];
  const properties = valueAt(definition, '/inputSchema/properties');
  const required = isJsonObject(input) && Array.isArray(input['required']) ? input['required'] : [];
  const members = Object.entries(isJsonObject(properties) ? properties : {}).flatMap(([key, property]) => {
    const type = isJsonObject(property) ? cedarTypes.get(String(property['type'])) : undefined;
    return type === undefined ? [] : [`${cedarString(key)}${required.includes(key) ? '' : '?'}: ${type}`];
  });
  return `action ${cedarString(name)} appliesTo { principal: [OAuthUser], resource: [Gateway], context: { input: { ${members.join(', ')} } } };`;
}

/** Names of tools that are written alike are one action. */
const schemaOf = ({ target, tools, definitions }: ProvedServer): string => {
  const actions = new Map(
    tools.map(({ tool }, index) => [`${target.serverKey}___${tool}`, definitions[index] ?? ({} as ToolDefinition)]),
  );
  return `namespace AgentCore { entity OAuthUser; entity Gateway; ${[...actions].map(([name, one]) => actionSchema(name, one)).join('\n')} }`;
};

/** What Cedar says about a call; the gateway is the one that the statements name. */
export function authorisedBy(set: string, action: string, gateway: string, input: Record<string, unknown>): boolean {
  const answer = statefulIsAuthorized({
    principal: { type: 'AgentCore::OAuthUser', id: 'agent' },
    action: { type: 'AgentCore::Action', id: action },
    resource: { type: 'AgentCore::Gateway', id: gateway },
    context: { input: input as CedarValueJson },
    entities: [],
    preparsedPolicySetId: set,
  });
  if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('; '));
  return answer.response.decision === 'allow';
}

/** Cedar reads every profile, types the recommended one against the tools’ own schemas, and decides it as `evaluate` does. */
export function proveAgentCore(server: ProvedServer): Proof {
  const { id, target, tools } = server;
  const schema = schemaOf(server);
  const failures: string[] = [];
  let decisions = 0;
  for (const profile of profiles) {
    const entries = unlimited(profileEntries(profile, tools));
    const text = installed(bedrockAgentcore, target, entries);
    const gateway = readAgentCorePolicies(text)[0]?.gateway ?? '';
    const name = `agentcore ${id} ${profile.id}`;
    if (preparsePolicySet(name, { staticPolicies: text }).type !== 'success')
      failures.push(`agentcore, ${id}, ${profile.id}: does not parse`);
    if (profile.id !== 'recommended') continue;
    const typed = validate({ schema, policies: { staticPolicies: text }, validationSettings: { mode: 'strict' } });
    const wrong = typed.type === 'failure' ? typed.errors : typed.validationErrors.map(({ error }) => error);
    failures.push(...wrong.map(({ message }) => `agentcore, ${id}: ${message}`));
    const decide = bedrockAgentcore.evaluate(text, target);
    for (const entry of entries)
      for (const args of callsOf(entry)) {
        decisions += 1;
        const action = `${target.serverKey}___${entry.tool}`;
        if (authorisedBy(name, action, gateway, args) !== (decide(entry.tool, args).kind === 'allow'))
          failures.push(`agentcore, ${id}: Cedar decides otherwise about ${entry.tool}`);
      }
  }
  return { policies: profiles.length, decisions, failures };
}
