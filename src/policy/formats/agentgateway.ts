import * as z from 'zod/mini';
import { celList, celListShape, celString, celStringShape } from '../cel-text.ts';
import { settle, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { join, type Value } from '../join-documents.ts';
import { wholePart } from '../known-part.ts';
import { printYaml } from '../print-yaml.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { readYaml } from '../yaml-text.ts';

const rule = z.union([z.strictObject({ allow: z.string() }), z.strictObject({ deny: z.string() })]);
type GatewayRule = z.infer<typeof rule>;
const policies = z.looseObject({ mcpAuthorization: z.strictObject({ rules: z.array(rule) }) });
const fragment = z.looseObject({ mcp: z.looseObject({ policies }) });
const targets = z.array(z.looseObject({ name: z.string() }));
const config = z.looseObject({ mcp: z.looseObject({ policies, targets }) });
/** What a snippet is merged into: a configuration, or rules alone. */
const merging = z.looseObject({ mcp: z.looseObject({ policies, targets: z.optional(targets) }) });

const ability: Ability = {
  subject: 'agentgateway',
  decisions: ['allow', 'hide'],
  names: (tool) => tool.isWellFormed(),
  unnamed: 'hide',
};

const onTarget = ({ serverKey }: PolicyTarget): string => `mcp.tool.target == ${celString(serverKey)}`;

/**
 * A server's document has one rule that lists the free tools, empty or not: without any `allow` rule everything would
 * be allowed. A `deny` rule stands in snippets only, since it lets a call through when it cannot be evaluated.
 */
function rules(target: PolicyTarget, entries: readonly PolicyEntry[], whole: boolean): GatewayRule[] {
  const settled = entries.map((entry) => settle(entry, ability)).filter(({ named }) => named);
  const free = settled.filter(({ decision }) => decision.kind === 'allow').map(({ tool }) => tool);
  if (whole) return [{ allow: `${onTarget(target)} && mcp.tool.name in ${celList(free)}` }];
  const refused = settled.filter(({ decision }) => decision.kind !== 'allow');
  return [
    ...free.map((tool) => ({ allow: `${onTarget(target)} && mcp.tool.name == ${celString(tool)}` })),
    ...refused.map(({ tool }) => ({ deny: `${onTarget(target)} && mcp.tool.name == ${celString(tool)}` })),
  ];
}

const shape = new RegExp(
  `^mcp\\.tool\\.target == (?<server>${celStringShape}) && mcp\\.tool\\.name (?:== (?<one>${celStringShape})|in (?<many>${celListShape}))(?<tests>(?: && .*)?)$`,
  's',
);

interface Clause {
  readonly server: string;
  readonly tools: readonly string[];
  /** Whether it looks at arguments, which rules do not see: it then errs, and neither allows nor denies. */
  readonly errs: boolean;
}

/** What an expression of this catalogue says. Throws on any other expression. */
function read(expression: string): Clause {
  const groups = shape.exec(expression)?.groups;
  if (!groups) throw new Error(`not an expression of this catalogue: ${expression}`);
  const { server = '""', one, many = '[]', tests = '' } = groups;
  if (tests !== '' && !tests.includes('mcp.tool.arguments'))
    throw new Error(`not an expression of this catalogue: ${expression}`);
  return {
    server: JSON.parse(server) as string,
    tools: one === undefined ? (JSON.parse(many) as string[]) : [JSON.parse(one) as string],
    errs: tests !== '',
  };
}

const expressionOf = (one: GatewayRule): string => ('allow' in one ? one.allow : one.deny);

const rulesIn = (text: string): readonly GatewayRule[] =>
  wholePart(config, readYaml(text)).mcp.policies.mcpAuthorization.rules;

/** Rules see the name of the target and of the tool, and nothing else of a call (`MCPInfo` of the gateway's source). */
function evaluate(text: string, { serverKey }: PolicyTarget): Evaluator {
  const clauses = rulesIn(text).map((one) => {
    const { server, tools, errs } = read(expressionOf(one));
    return { allows: 'allow' in one, tools: new Set(server === serverKey && !errs ? tools : []) };
  });
  const isList = clauses.some(({ allows }) => allows);
  return (tool) => {
    const hit = clauses.filter(({ tools }) => tools.has(tool));
    const denied = hit.some(({ allows }) => !allows);
    return { kind: !denied && (!isList || hit.length > 0) ? 'allow' : 'hide' };
  };
}

const remarks = (text: string): string[] =>
  rulesIn(text).flatMap((one, index) =>
    read(expressionOf(one)).errs
      ? [`Rule ${String(index + 1)} looks at arguments, which agentgateway does not show to rules: it decides nothing.`]
      : [],
  );

/** A rule without these tools, or nothing when it named no other. An emptied list stays, and closes the server. */
function without(one: GatewayRule, names: ReadonlySet<string>): GatewayRule[] {
  const expression = expressionOf(one);
  const { server, tools } = read(expression);
  const kept = tools.filter((tool) => !names.has(tool));
  if (kept.length === tools.length) return [one];
  if (!expression.includes('mcp.tool.name in ')) return [];
  return [{ allow: `mcp.tool.target == ${celString(server)} && mcp.tool.name in ${celList(kept)}` }];
}

function merged(existing: string, snippet: string, tools: readonly string[]): string {
  const document = z.parse(merging, readYaml(existing));
  const names = new Set(tools);
  const old = document.mcp.policies.mcpAuthorization.rules;
  const added = wholePart(fragment, readYaml(snippet)).mcp.policies.mcpAuthorization.rules;
  const next = [...old.flatMap((one) => without(one, names)), ...added];
  const mcp = { ...document.mcp, policies: { ...document.mcp.policies, mcpAuthorization: { rules: next } } };
  return print({ ...document, mcp } as Value);
}

const print = (value: Value): string => printYaml(value, { singleQuote: true });

const documented: Source = { how: 'documented', of: 'agentgateway.dev/docs', on: '2026-11-26' };
const readInSource: Source = { how: 'read', of: 'schema/cel.md and mcp/mod.rs at 75b4e6c', on: '2026-11-25' };
const asked: Source = { how: 'asked', of: 'the public schema', on: '2026-11-20' };

const reference: FormatReference = {
  forms: [
    { form: 'allow: <CEL>', means: 'permits a call when the expression is true; a plain string is an `allow` too' },
    { form: 'deny: <CEL>', means: 'refuses a call when the expression is true' },
    { form: 'require: <CEL>', means: 'has to be true, or the call is refused' },
    {
      form: 'mcp.tool.target, mcp.tool.name',
      means: 'what an expression sees of a call: the target and the tool, no arguments',
    },
    { form: '==, in [ … ], &&', means: 'compare names; the rest of CEL works on the same two values' },
  ],
  precedence:
    'Any `deny` that is true refuses; every `require` has to be true; then one `allow` that is true permits. The order of the rules does not count.',
  unlisted: 'Refused as soon as there is one `allow` rule; without any, allowed unless a rule refuses it.',
  source: documented,
  mistakes: [
    {
      looks: '`allow` with a test of `mcp.tool.arguments`',
      happens: 'The field is unknown, the rule fails, every call is refused.',
      right: 'Test target and name alone.',
      source: readInSource,
    },
    {
      looks: '`deny` with a test of `mcp.tool.arguments`',
      happens: 'The rule fails and the call goes through.',
      right: 'Leave the tool out of `allow`.',
      source: readInSource,
    },
    {
      looks: 'A key `ask` beside `allow` and `deny`',
      happens: 'The configuration’s schema does not know it.',
      right: 'Leave the tool out, or ask in a client.',
      source: asked,
    },
    {
      looks: 'The package’s name as `mcp.tool.target`',
      happens: 'No rule fits: `allow` rules then refuse everything.',
      right: 'Use the name of the target in the configuration.',
      source: readInSource,
    },
  ],
};

/** agentgateway, `mcpAuthorization` rules in CEL. A `deny` that matches refuses; once there is an `allow`, all else is refused. */
const agentgateway: Format = {
  id: 'agentgateway',
  title: 'agentgateway (CEL)',
  group: 'Gateways',
  about: 'An open-source gateway for agents that authorises each call by expressions in CEL.',
  language: 'yaml',
  fileName: 'config.yaml',
  where: 'The configuration file of the gateway.',
  merge: (scope) =>
    scope === 'server'
      ? 'Put the rules below `mcp`, `policies`, `mcpAuthorization`, in place of those for this target. They also close the other targets, and prompts, resources and tasks, unless rules allow these.'
      : 'Add the rule and remove those that named this tool. Add an `allow` rule only to a policy that has some already: the first one refuses every tool, prompt, resource and task that no rule allows, on every target.',
  mergeSeveral:
    'Put the rules below `mcp`, `policies`, `mcpAuthorization`, in place of those for these targets. They also close all other targets, and prompts, resources and tasks, unless rules allow these.',
  steps: ({ serverKey }) => [
    `Look up the name of the target in the configuration; the rules assume “${serverKey}”.`,
    'Merge the rules and let the gateway reload its configuration.',
    'List the tools in the client: refused ones are gone.',
  ],
  docs: 'https://agentgateway.dev/docs/',
  checked: '2026-11-26',
  howTo: {
    limit: (name) =>
      `Not for one tool: \`localRateLimit\` counts the calls of a whole route. The rules either allow ${name} or do not.`,
    block: (name) => `Leave ${name} out of the \`allow\` rules; where there are none, add a \`deny\` rule for it.`,
  },
  cannot: [
    'It cannot limit one tool or ask a person: whatever is more than allowed is refused.',
    'It cannot test arguments: rules see the names of target and tool alone.',
  ],
  traps: [
    'The first `allow` rule closes all that no rule allows: tools of other targets, and prompts, resources and tasks too, which take `allow` rules of their own.',
    'A rule that looks at `mcp.tool.arguments` fails, since rules see target and name alone: as `allow` it refuses every call, as `deny` it lets every call through.',
    'A `deny` rule that cannot be evaluated lets the call through, so whole documents use `allow` alone.',
    'A name of the target other than the one in the configuration makes every rule miss: the `allow` rules then refuse everything.',
  ],
  reference,
  unlisted: 'deny',
  keyLabel: 'Name of the target in the gateway’s configuration',
  enforce: (entry) => settle(entry, ability).enforcement,
  render: (target, entries, scope) =>
    print({ mcp: { policies: { mcpAuthorization: { rules: rules(target, entries, scope === 'server') } } } }),
  start: (target) =>
    print(
      join(
        { mcp: { port: 3000, targets: [{ name: target.serverKey, mcp: { host: 'https://example.com/mcp' } }] } },
        { mcp: { policies: { mcpAuthorization: { rules: rules(target, [], true) } } } },
      ),
    ),
  merged: (existing, snippet, _target, tools) => merged(existing, snippet, tools),
  evaluate,
  remarks,
};

export default agentgateway;
