import { z } from 'zod';
import { type Enforcement, type Format, type Outcome } from '../format.ts';
import { type Condition, type PolicyEntry, type Recommendation } from '../recommendation.ts';

const id = 'policylayer';

const limit = z.strictObject({
  counter: z.string().min(1),
  window: z.enum(['minute', 'hour', 'day']),
  max: z.int().positive(),
  scope: z.literal('grant'),
});
const denial = z.strictObject({
  conditions: z.array(
    z.strictObject({ path: z.string().startsWith('args.'), op: z.literal('not_in'), value: z.array(z.string()) }),
  ),
  on_deny: z.string().min(1),
});
const tool = z.strictObject({ limits: z.array(limit).optional(), deny_if: z.array(denial).optional() });

/** The part of the documented format (version 1) that this catalogue writes. */
export const policyDocument = z.strictObject({
  version: z.literal('1'),
  default: z.literal('deny'),
  hide: z.array(z.string()).optional(),
  tools: z.record(z.string(), tool),
});
type PolicyDocument = z.infer<typeof policyDocument>;
type ToolPolicy = z.infer<typeof tool>;

const refuse = (on_deny: string, conditions: z.infer<typeof denial>['conditions'] = []) => ({ conditions, on_deny });

const unlessMet = ({ argument, value, why }: Condition) =>
  refuse(why, [{ path: `args.${argument}`, op: 'not_in', value: [...value] }]);

function toolPolicy(name: string, { decision, conditions }: Recommendation): ToolPolicy {
  if (decision.kind === 'ask') return { deny_if: [refuse('Requires human approval.')] };
  if (decision.kind === 'deny') return { deny_if: [refuse('Denied by policy.')] };
  const checked = conditions.length > 0 ? { deny_if: conditions.map(unlessMet) } : {};
  if (decision.kind !== 'limit') return checked;
  const { max, window } = decision;
  return { ...checked, limits: [{ counter: `${name}_rate`, window, max, scope: 'grant' }] };
}

function render(entries: readonly PolicyEntry[]): string {
  const hidden = entries.filter(({ recommendation }) => recommendation.decision.kind === 'hide');
  const shown = entries.filter((entry) => !hidden.includes(entry));
  const document: PolicyDocument = {
    version: '1',
    default: 'deny',
    ...(hidden.length > 0 && { hide: hidden.map((entry) => entry.tool) }),
    tools: Object.fromEntries(shown.map((entry) => [entry.tool, toolPolicy(entry.tool, entry.recommendation)])),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function evaluate(text: string, name: string, args: Readonly<Record<string, unknown>>): Outcome {
  const document = policyDocument.parse(JSON.parse(text));
  if (document.hide?.includes(name)) return { kind: 'hide' };
  if (!Object.hasOwn(document.tools, name)) return { kind: 'deny' };
  const policy = document.tools[name];
  const meets = (path: string, allowed: readonly string[]): boolean => {
    const argument = path.slice('args.'.length);
    const value = Object.hasOwn(args, argument) ? args[argument] : undefined;
    return typeof value === 'string' && allowed.includes(value);
  };
  const denied = policy?.deny_if?.some(({ conditions }) => conditions.every(({ path, value }) => !meets(path, value)));
  if (denied) return { kind: 'deny' };
  const first = policy?.limits?.[0];
  return first ? { kind: 'limit', max: first.max, window: first.window } : { kind: 'allow' };
}

function enforce({ decision }: Recommendation): Enforcement {
  if (decision.kind !== 'ask') return { as: decision.kind, badge: 'enforced', why: '' };
  return {
    as: 'deny',
    badge: 'denies instead',
    why: 'The documented format has no way to ask a person, so the call is denied until someone changes the policy.',
  };
}

/**
 * PolicyLayer hosted gateway, `policy.json` version 1. Semantics from its documentation: exact tool names, first
 * denial wins, a tool that is not listed gets the default.
 */
const policylayer: Format = {
  id,
  title: 'PolicyLayer',
  about: 'A hosted MCP gateway that stands between agents and servers and applies one policy document per grant.',
  language: 'json',
  fileName: 'policy.json',
  where: 'The policy of one grant in the PolicyLayer console.',
  merge: (scope) =>
    scope === 'server'
      ? 'Replace the policy of the grant with this document: it lists every tool of the captured version.'
      : 'Add the entry below `tools` (or `hide`) to the policy you have; as a whole document it denies every other tool.',
  steps: ({ serverTitle }) => [
    `Register ${serverTitle} as a server in PolicyLayer and create a grant for the agent.`,
    'Open the grant’s policy, merge the snippet, and save it.',
    'Point the MCP client at the gateway address of the grant, with its bearer token.',
  ],
  docs: 'https://policylayer.com/docs/writing-policies',
  checked: '2026-11-20',
  howTo: {
    limit: (name) =>
      `Yes. Give ${name} an entry in \`limits\` with a \`counter\`, a \`window\`, a \`max\` and the \`scope\` grant: with window minute and max 30, call 31 of a minute is refused until the next minute begins.`,
    block: (name) =>
      `Add ${name} to \`hide\`: agents then neither see nor reach it. To keep it visible and refuse every call, give it a \`deny_if\` entry with empty \`conditions\` and a message in \`on_deny\`.`,
  },
  cannot: ['It cannot ask a person: an `ask` becomes a denial with a message.'],
  enforce,
  render: (_target, entries) => render(entries),
  evaluate: (text, _target, name, args = {}) => evaluate(text, name, args),
};

export default policylayer;
