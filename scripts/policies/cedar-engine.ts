import {
  checkParsePolicySet,
  preparsePolicySet,
  statefulIsAuthorized,
  type CedarValueJson,
} from '@cedar-policy/cedar-wasm/nodejs';
import toolhive from '../../src/policy/formats/toolhive.ts';
import { profileEntries, profiles } from '../../src/policy/profiles.ts';
import { installed, laterTool, type Proof } from '../../src/policy/proof.ts';
import { passingArguments } from '../../src/policy/sample-arguments.ts';
import { contextOf, type Decimal } from '../../src/policy/toolhive-statement.ts';
import { type ProvedServer } from './proved-server.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** The statements of an authorisation file. */
export const statements = (text: string): readonly string[] =>
  (JSON.parse(text) as { cedar: { policies: string[] } }).cedar.policies;

function decimal({ tenThousandths }: Decimal): CedarValueJson {
  const digits = String(tenThousandths < 0n ? -tenThousandths : tenThousandths).padStart(5, '0');
  const sign = tenThousandths < 0n ? '-' : '';
  return { __extn: { fn: 'decimal', arg: `${sign}${digits.slice(0, -4)}.${digits.slice(-4)}` } };
}

const contextFor = (args: Arguments): Record<string, CedarValueJson> =>
  Object.fromEntries(
    Object.entries(contextOf(args)).map(([key, value]) => [key, typeof value === 'object' ? decimal(value) : value]),
  );

/**
 * What ToolHive answers by what Cedar says to the request that it builds (`AuthorizeWithJWTClaims` in core.go at e25de16):
 * a statement that cannot be evaluated refuses the call. Without arguments it is also what the list of tools goes by.
 */
export function authorised(policySet: string, tool: string, args: Arguments = {}): boolean {
  const answer = statefulIsAuthorized({
    principal: { type: 'Client', id: 'agent' },
    action: { type: 'Action', id: 'call_tool' },
    resource: { type: 'Tool', id: tool },
    context: contextFor(args),
    entities: [],
    preparsedPolicySetId: policySet,
  });
  if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('; '));
  const { decision, diagnostics } = answer.response;
  return decision === 'allow' && diagnostics.errors.length === 0;
}

/** True when Cedar can read the statements. */
export const parses = (list: readonly string[]): boolean =>
  checkParsePolicySet({ staticPolicies: list.join('\n') }).type === 'success';

/** Keeps the statements of a file under a name; false when Cedar cannot read them. */
export const prepare = (policySet: string, text: string): boolean =>
  preparsePolicySet(policySet, { staticPolicies: statements(text).join('\n') }).type === 'success';

/** What a client meets: a tool that is missing from the list, a call that is refused, or one that runs. */
export const outcome = (policySet: string, tool: string, args: Arguments): 'hide' | 'deny' | 'allow' => {
  if (!authorised(policySet, tool)) return 'hide';
  return authorised(policySet, tool, args) ? 'allow' : 'deny';
};

/** Cedar reads every profile of a server, and decides the recommended one as our own `evaluate` does. */
export function proveByCedar({ id, target, tools }: ProvedServer): Proof {
  const failures: string[] = [];
  let decisions = 0;
  for (const profile of profiles) {
    const entries = profileEntries(profile, tools);
    const text = installed(toolhive, target, entries);
    const name = `${id} ${profile.id}`;
    if (!prepare(name, text)) {
      failures.push(`cedar, ${profile.id}: does not parse`);
      continue;
    }
    const decide = toolhive.evaluate(text, target);
    for (const entry of profile.id === 'recommended' ? entries : []) {
      const calls = entry.recommendation.conditions.length > 0 ? [passingArguments(entry), {}] : [{}];
      for (const args of calls) {
        decisions += 1;
        if (outcome(name, entry.tool, args) !== decide(entry.tool, args).kind)
          failures.push(`cedar, ${profile.id}: decides otherwise about ${entry.tool}`);
      }
    }
    if (authorised(name, laterTool)) failures.push(`cedar, ${profile.id}: permits later tools`);
  }
  return { policies: profiles.length, decisions, failures };
}
