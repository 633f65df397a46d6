import { settle, type Ability, type Settled } from '../degrade.ts';
import { canTest, clauseMatches, readClause, writeClause, type EnvoyClause } from '../envoy-clause.ts';
import { envoyDocuments, isRoute, printDocuments, readEnvoyRoute, selects, type EnvoyRule } from '../envoy-route.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { inGroups } from '../in-groups.ts';
import { isTable, join, type Value } from '../join-documents.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { isPlainName } from '../tool-name.ts';

const ability: Ability = {
  subject: 'Envoy AI Gateway',
  decisions: ['allow', 'hide'],
  tests: canTest,
  names: isPlainName,
  unnamed: 'hide',
};

/** The most characters of an expression. */
const longest = 4096;

/** The first rule that matches decides, so a server's document ends by refusing what none of its rules allows. */
function rules({ serverKey }: PolicyTarget, settled: readonly Settled[], whole: boolean): EnvoyRule[] {
  const about = (kind: string): Settled[] => settled.filter(({ decision }) => decision.kind === kind);
  const free = about('allow').filter(({ conditions }) => conditions.length === 0);
  const tested = about('allow').filter(({ conditions }) => conditions.length > 0);
  const listed = (action: 'Allow' | 'Deny', list: readonly Settled[]): EnvoyRule[] =>
    inGroups(
      list.map(({ tool }) => tool),
      (tools) => writeClause(serverKey, tools).length <= longest,
    ).map((tools) => ({ action, cel: writeClause(serverKey, tools) }));
  return [
    ...listed('Allow', free),
    ...tested.map(({ tool, conditions }) => ({
      action: 'Allow' as const,
      cel: writeClause(serverKey, [tool], conditions),
    })),
    ...(whole
      ? [{ action: 'Deny' as const, cel: writeClause(serverKey, undefined) }]
      : listed('Deny', [...about('hide'), ...tested])),
  ];
}

/** Other servers of the route stay as they are: what no rule is about is allowed. */
function render(target: PolicyTarget, entries: readonly PolicyEntry[], whole: boolean): string {
  const settled = entries.map((entry) => settle(entry, ability)).filter(({ named }) => named);
  const authorization = { defaultAction: 'Allow', rules: rules(target, settled, whole) };
  return printDocuments([{ spec: { securityPolicy: { authorization } } } as unknown as Value]);
}

function clauseOf(cel: string): EnvoyClause {
  const clause = readClause(cel);
  if (!clause) throw new Error(`not an expression of this catalogue: ${cel}`);
  return clause;
}

/**
 * The selector of the backend, then the first rule that matches, then `defaultAction`. The list of tools is asked the
 * same way, without parameters. A rule for some callers is taken to allow none and to refuse all of them.
 */
function evaluate(text: string, { serverKey }: PolicyTarget): Evaluator {
  const { backendRefs, securityPolicy } = readEnvoyRoute(text).spec;
  const backend = backendRefs.find(({ name }) => name === serverKey);
  const { rules: list = [], defaultAction = 'Deny' } = securityPolicy?.authorization ?? { defaultAction: 'Allow' };
  const read = list.map(({ cel, target, source, action = 'Allow' }) => ({
    action,
    clause: cel === undefined || cel.trim() === '' ? undefined : clauseOf(cel),
    tools: target && new Set(target.tools.filter((one) => one.backend === serverKey).map(({ tool }) => tool)),
    isPassed: source !== undefined && action === 'Allow',
  }));
  return (tool, args = {}) => {
    const allows = (found: typeof args | undefined): boolean => {
      const first = read.find(
        ({ clause, tools, isPassed }) =>
          !isPassed &&
          (clause === undefined || clauseMatches(clause, serverKey, tool, found)) &&
          (tools === undefined || tools.has(tool)),
      );
      return (first?.action ?? defaultAction) === 'Allow';
    };
    if (!backend || !selects(backend.toolSelector, tool) || !allows(undefined)) return { kind: 'hide' };
    return { kind: allows(args) ? 'allow' : 'deny' };
  };
}

function remarks(text: string, { serverKey }: PolicyTarget): string[] {
  const { backendRefs, securityPolicy } = readEnvoyRoute(text).spec;
  const empty = backendRefs.filter(({ toolSelector }) => toolSelector?.include?.length === 0);
  const sourced = (securityPolicy?.authorization?.rules ?? []).flatMap(({ source }, index) => (source ? [index] : []));
  return [
    ...(backendRefs.some(({ name }) => name === serverKey) ? [] : [`The route has no backend “${serverKey}”.`]),
    ...empty.map(
      ({ name }) => `An empty list “include” of the backend ${name} leaves out nothing: every tool is offered.`,
    ),
    ...sourced.map((index) => `Rule ${String(index + 1)} looks at the caller’s token, which is not known here.`),
  ];
}

/** A rule without these tools of a backend, or nothing when it was about them alone. */
function without(one: Value, backend: string, names: ReadonlySet<string>): Value[] {
  if (!isTable(one)) return [one];
  const { cel, target } = one;
  const clause = typeof cel === 'string' ? readClause(cel) : undefined;
  if (clause?.backend === backend && clause.tools) {
    const kept = clause.tools.filter((tool) => !names.has(tool));
    if (kept.length === clause.tools.length) return [one];
    return kept.length === 0 ? [] : [{ ...one, cel: writeClause(backend, kept) }];
  }
  const tools = isTable(target) && Array.isArray(target['tools']) ? (target['tools'] as readonly Value[]) : [];
  const kept = tools.filter(
    (tool) => !isTable(tool) || tool['backend'] !== backend || !names.has(String(tool['tool'])),
  );
  if (kept.length === tools.length) return [one];
  return kept.length === 0 ? [] : [{ ...one, target: { tools: kept } }];
}

const place = ['spec', 'securityPolicy', 'authorization'];
const backendRefs = ['spec', 'backendRefs'];

const at = (value: Value | undefined, path: readonly string[]): Value | undefined =>
  path.reduce((found, key) => (isTable(found) ? found[key] : undefined), value);

/** The document with a value in place of what stands at a path. */
function put(document: Value, [key, ...rest]: readonly string[], value: Value): Value {
  if (key === undefined || !isTable(document)) return value;
  return { ...document, [key]: put(document[key] ?? {}, rest, value) };
}

/** The list at a path, empty where there is none. */
function listAt(document: Value | undefined, path: readonly string[]): readonly Value[] {
  const found = at(document, path);
  return Array.isArray(found) ? (found as readonly Value[]) : [];
}

/** The snippet's rules before all others, without what these said about the tools; an existing `defaultAction` stays. */
function merged(existing: string, snippet: string, { serverKey }: PolicyTarget, tools: readonly string[]): string {
  const names = new Set(tools);
  const [part] = envoyDocuments(snippet);
  const added = listAt(part, [...place, 'rules']);
  const texts = new Set(added.map((one) => JSON.stringify(one)));
  const documents = envoyDocuments(existing);
  return printDocuments(
    documents.map((document) => {
      // A text of rules alone is one that a route takes.
      if (!isRoute(document) && documents.length > 1) return document;
      const kept = listAt(document, [...place, 'rules'])
        .flatMap((one) => without(one, serverKey, names))
        .filter((one) => !texts.has(JSON.stringify(one)));
      const old = at(document, place);
      const own = isTable(old) ? old : { defaultAction: 'Allow' };
      const route = put(document, place, { ...own, rules: [...added, ...kept] });
      const backends = listAt(part, backendRefs);
      return backends.length === 0 ? route : put(route, backendRefs, join(listAt(route, backendRefs), backends));
    }),
  );
}

const readInSource: Source = {
  how: 'read',
  of: 'internal/mcpproxy/authorization.go and api/v1beta1/mcp_route.go at c217da8a',
  on: '2026-11-26',
};

const reference: FormatReference = {
  forms: [
    { form: 'rules[].target.tools: {backend, tool}', means: 'the tools that a rule is about, sixteen at most' },
    { form: 'action: Allow, Deny', means: 'what the rule does' },
    { form: 'cel: <expression>', means: 'has to be true as well; sees the request’s tool and arguments' },
    { form: 'defaultAction', means: 'what becomes of calls that no rule matches' },
    { form: 'toolSelector: include, exclude', means: 'what a backend offers at all' },
  ],
  precedence:
    'The backend’s selector, then the first rule that matches, then `defaultAction`: the order of rules counts.',
  unlisted: '`defaultAction`, which is `Deny` where it is not written.',
  source: readInSource,
  mistakes: [
    {
      looks: 'A `Deny` below an `Allow` for the same tool',
      happens: 'The first that matches decides: the call passes.',
      right: 'Put the `Deny` first.',
      source: readInSource,
    },
    {
      looks: 'An empty `include`',
      happens: 'It leaves out nothing: the backend offers every tool.',
      right: 'List at least one tool.',
      source: readInSource,
    },
    {
      looks: 'A `Deny` whose expression can fail',
      happens: 'It is passed over like any rule that cannot be evaluated.',
      right: 'Test in the `Allow`.',
      source: readInSource,
    },
    {
      looks: 'An `authorization` for one server of several on a route',
      happens: 'The others’ tools are refused too.',
      right: 'Set `defaultAction: Allow`, or name them.',
      source: readInSource,
    },
  ],
};

/**
 * Envoy AI Gateway, `authorization` of an `MCPRoute`. Semantics from `internal/mcpproxy/authorization.go`, `config.go`
 * and `handlers.go` at c217da8a, limits from `api/v1beta1/mcp_route.go`.
 */
const envoyAiGateway: Format = {
  id: 'envoy-ai-gateway',
  title: 'Envoy AI Gateway (CEL)',
  group: 'Gateways',
  about: 'A gateway on Kubernetes that puts several servers behind one address and decides each call by rules in CEL.',
  language: 'yaml',
  fileName: 'mcp-route.yaml',
  where: 'The resource of kind `MCPRoute` that names the server’s backend.',
  merge: (scope) =>
    scope === 'server'
      ? 'Put the rules before all others below `authorization` of the route, in place of those about this backend, and keep the `defaultAction` that stands there.'
      : 'Put the rule before all others below `authorization` of the route, since the first that matches decides, take the tool out of the others, and keep the `defaultAction` that stands there.',
  mergeSeveral:
    'Put the rules before all others below `authorization` of the route, in place of those about these backends, and keep the `defaultAction` that stands there.',
  steps: ({ serverKey }) => [
    `Look up the backend’s name below \`backendRefs\` of the route; the rules assume “${serverKey}”.`,
    'Merge the rules and apply the route with `kubectl apply`.',
    'List the tools in the client: refused ones are gone.',
  ],
  docs: 'https://aigateway.envoyproxy.io/docs/capabilities/mcp/',
  checked: '2026-11-26',
  howTo: {
    limit: (name) =>
      `Not for one tool: the rules decide about each call alone and do not count. ${name} is either allowed or not.`,
    block: (name) =>
      `Put a rule with \`action: Deny\` for ${name} before all others, or list it below \`exclude\` of the backend’s \`toolSelector\`.`,
  },
  cannot: [
    'It cannot limit one tool or ask a person: whatever is more than allowed is refused.',
    'It cannot test each item of a list of paths, addresses or recipients.',
    'A route holds 32 rules at most, and an expression 4,096 characters.',
  ],
  traps: [
    'An `authorization` without `defaultAction: Allow` refuses every tool that no rule allows, those of the route’s other servers too.',
    'A rule whose expression cannot be evaluated is passed over, a `Deny` as well as an `Allow`.',
    'An empty list below `include` of a `toolSelector` leaves out nothing: the backend offers every tool.',
    'The rules are about tools: prompts and resources of the server stay open, and so do other routes to it.',
    'The gateway lists tools without parameters, so an `Allow` that tests arguments and nothing else takes its tool off the list.',
    'The project calls expressions in CEL experimental: what they can see may change with a release.',
  ],
  reference,
  unlisted: 'deny',
  keyLabel: 'Name of the backend in the MCPRoute',
  keyProblem: (key) =>
    /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(key)
      ? undefined
      : 'Names of backends take lower-case letters, digits and hyphens, 63 at most, and begin and end with a letter or a digit.',
  enforce: (entry) => settle(entry, ability).enforcement,
  render: (target, entries, scope) => render(target, entries, scope === 'server'),
  start: ({ serverKey }) =>
    printDocuments([
      {
        apiVersion: 'aigateway.envoyproxy.io/v1beta1',
        kind: 'MCPRoute',
        metadata: { name: 'mcp-route' },
        spec: {
          parentRefs: [{ name: 'gateway', kind: 'Gateway', group: 'gateway.networking.k8s.io' }],
          backendRefs: [{ name: serverKey, kind: 'Backend', group: 'gateway.envoyproxy.io' }],
        },
      },
    ]),
  merged,
  evaluate,
  remarks,
};

export default envoyAiGateway;
