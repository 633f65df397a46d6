import * as z from 'zod/mini';
import { argumentTest, fits, type ArgumentTest } from '../argument-test.ts';
import { settle, type Ability, type Settled } from '../degrade.ts';
import { type Evaluator, type Format } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { forget } from '../join-documents.ts';
import { mergeJson, printJson, readJson } from '../json-text.ts';
import { knownPart } from '../known-part.ts';
import { type Condition, type PolicyEntry } from '../recommendation.ts';

const limit = z.strictObject({
  counter: z.string().check(z.minLength(1)),
  window: z.enum(['minute', 'hour', 'day']),
  max: z.int().check(z.positive()),
  scope: z.literal('grant'),
});
const denial = z.strictObject({ conditions: z.array(argumentTest), on_deny: z.string().check(z.minLength(1)) });
const tool = z.strictObject({ limits: z.optional(z.array(limit)), deny_if: z.optional(z.array(denial)) });

/** The part of the documented format (version 1) that is known here; all of it but `default: "allow"` is written too. */
export const policyDocument = z.strictObject({
  version: z.literal('1'),
  default: z.enum(['allow', 'deny']),
  hide: z.optional(z.array(z.string())),
  tools: z.optional(z.record(z.string(), tool)),
});
type ToolPolicy = z.infer<typeof tool>;

const ability: Ability = {
  subject: 'The documented format',
  decisions: ['allow', 'limit', 'deny', 'hide'],
  // A path has no word for an argument whose name is empty or holds a dot.
  tests: ({ operator, argument }) =>
    ['in', 'is-not', 'left-out'].includes(operator) && argument !== '' && !argument.includes('.'),
  // In `hide` a `*` stands for every tool.
  names: (tool) => tool !== '__proto__' && tool !== '*',
  unnamed: 'deny',
};

/**
 * Tests of which each refuses a call that breaks the condition. They hold whichever way the gateway takes what its
 * documentation leaves open: whether a missing argument differs from every value, and whether `false` and “false” do.
 */
function refusals({ argument, operator, value }: Condition): ArgumentTest[][] {
  const path = `args.${argument}`;
  if (operator === 'in') return [[{ path, op: 'exists', value: false }], [{ path, op: 'not_in', value: [...value] }]];
  const given: ArgumentTest = { path, op: 'exists', value: true };
  if (operator === 'left-out') return [[given]];
  return [[given, { path, op: 'neq', value: false }], [{ path, op: 'regex', value: '^' }]];
}

function toolPolicy(entry: PolicyEntry, { decision, conditions }: Settled): ToolPolicy {
  if (decision.kind === 'deny') {
    const on_deny = entry.recommendation.decision.kind === 'ask' ? 'Requires human approval.' : 'Denied by policy.';
    return { deny_if: [{ conditions: [], on_deny }] };
  }
  const denials = conditions.flatMap((condition) =>
    refusals(condition).map((tests) => ({ conditions: tests, on_deny: condition.why })),
  );
  const checked = denials.length > 0 ? { deny_if: denials } : {};
  if (decision.kind !== 'limit') return checked;
  const { max, window } = decision;
  return { ...checked, limits: [{ counter: `${entry.tool}_rate`, window, max, scope: 'grant' }] };
}

function render(entries: readonly PolicyEntry[]): string {
  const settled = entries
    .map((entry) => ({ entry, settled: settle(entry, ability) }))
    .filter(({ settled: { named } }) => named);
  const hidden = settled.filter(({ settled: { decision } }) => decision.kind === 'hide');
  const shown = settled.filter((one) => !hidden.includes(one));
  return printJson({
    version: '1',
    default: 'deny',
    ...(hidden.length > 0 && { hide: hidden.map(({ entry }) => entry.tool) }),
    tools: Object.fromEntries(shown.map(({ entry, settled }) => [entry.tool, toolPolicy(entry, settled)])),
  });
}

const read = (text: string) => knownPart(policyDocument, readJson(text));

function evaluate(text: string): Evaluator {
  const { hide = [], tools = {}, default: unlisted } = read(text).value;
  const hidden = new Set(hide);
  return (name, args = {}) => {
    if (hidden.has(name) || hidden.has('*')) return { kind: 'hide' };
    const policy = Object.hasOwn(tools, name) ? tools[name] : undefined;
    if (!policy) return { kind: unlisted };
    const denied = policy.deny_if?.some(({ conditions }) => conditions.every((test) => fits(test, args)));
    if (denied) return { kind: 'deny' };
    const first = policy.limits?.[0];
    return first ? { kind: 'limit', max: first.max, window: first.window } : { kind: 'allow' };
  };
}

const remarks = (text: string): string[] =>
  read(text).unknown.map((key) => `The key “${key}” is not known here and was not applied.`);

const documented: Source = { how: 'documented', of: 'policylayer.com/docs/writing-policies', on: '2026-11-20' };

const reference: FormatReference = {
  forms: [
    { form: 'tools.<tool>: {}', means: 'listed, and nothing refuses it' },
    { form: 'limits[]: counter, window, max, scope', means: 'so many calls in a `minute`, `hour` or `day`' },
    {
      form: 'deny_if[]: conditions, on_deny',
      means: 'refuses calls for which all conditions hold; with none, all calls',
    },
    { form: 'require[]', means: 'conditions that have to hold' },
    { form: 'eq, neq, lt, lte, gt, gte, in, not_in, exists, regex, contains', means: 'operators of a condition' },
    { form: 'args.*', means: 'where a condition looks' },
    { form: 'hide', means: 'takes tools off the list' },
  ],
  precedence: 'The first denial wins.',
  unlisted: 'The document’s `default`; a grant without a policy denies every call.',
  source: documented,
  mistakes: [
    {
      looks: '`rate_limit`, `action: deny` or `reason`',
      happens: 'Keys of other formats decide nothing here.',
      right: 'Write `limits` or `deny_if`.',
      source: documented,
    },
    {
      looks: '“Requires human approval” as the text of a `deny_if`',
      happens: 'It is a denial with that message: nobody is asked.',
      right: 'Ask in a client.',
      source: documented,
    },
    {
      looks: 'A snippet of one tool with `default: "deny"` saved as the policy',
      happens: 'Every other tool is denied.',
      right: 'Merge the tool into your policy.',
      source: documented,
    },
  ],
};

/**
 * PolicyLayer hosted gateway, `policy.json` version 1. Semantics from its documentation: exact tool names, first
 * denial wins, a tool that is not listed gets the default.
 */
const policylayer: Format = {
  id: 'policylayer',
  title: 'PolicyLayer',
  group: 'Gateways',
  about: 'A hosted MCP gateway that stands between agents and servers and applies one policy document per grant.',
  language: 'json',
  fileName: 'policy.json',
  where: 'The policy of one grant in the PolicyLayer console.',
  merge: (scope) =>
    scope === 'server'
      ? 'Replace the policy of the grant with this document.'
      : 'Add the entry below `tools` (or `hide`) to the policy you have; as a whole document it denies every other tool.',
  steps: ({ serverTitle }) => [
    `Register ${serverTitle} as a server in PolicyLayer and create a grant for the agent.`,
    'Open the grant’s policy, put the text in, and save it.',
    'Point the MCP client at the gateway address of the grant, with its bearer token.',
  ],
  docs: 'https://policylayer.com/docs/writing-policies',
  checked: '2026-11-20',
  howTo: {
    limit: (name, limit) =>
      `Yes. Give ${name} an entry in \`limits\` with \`counter\`, \`window\`${limit ? ` (${limit.window})` : ''}, \`max\`${limit ? ` (${String(limit.max)})` : ''} and \`scope\`; more calls are refused until the window ends.`,
    block: (name) =>
      `Add ${name} to \`hide\`: agents then neither see nor reach it. A \`deny_if\` with empty \`conditions\` refuses it in sight.`,
  },
  cannot: [
    'It cannot ask a person: an `ask` becomes a denial with a message.',
    'It refuses what matches, and none of its operators says “anything but”: folders, hosts, programs and lengths cannot be tested, nor can amounts, where a list would pass for a number.',
  ],
  traps: [
    'A grant without a policy denies every call; one whose `default` is “allow” lets through whatever is not listed.',
    'A snippet is a whole document with `default: "deny"`: saved in place of your policy, it denies every other tool.',
    'Only calls through the gateway’s address are checked: a client that still knows the server itself passes it by.',
    'Keys of other formats, such as `action` or `rate_limit`, decide nothing here.',
  ],
  reference,
  unlisted: 'deny',
  enforce: (entry) => settle(entry, ability).enforcement,
  render: (_target, entries) => render(entries),
  start: () => printJson({ version: '1', default: 'deny', tools: {} }),
  merged: (existing, snippet, _target, tools) =>
    mergeJson(existing, snippet, (document) => {
      const names = new Set(tools);
      return forget(forget(document, ['hide'], names), ['tools'], names);
    }),
  evaluate,
  remarks,
};

export default policylayer;
