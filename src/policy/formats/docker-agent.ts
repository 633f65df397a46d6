import { enforcementOf, settleAll, type Ability, type Settled } from '../degrade.ts';
import { dockerEntry, entryTool, readDockerAgentFile, type DockerAgentFile } from '../docker-agent-file.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { isTable, join, type Value } from '../join-documents.ts';
import { printYaml } from '../print-yaml.ts';
import { type DecisionKind, type PolicyEntry } from '../recommendation.ts';
import { isPlainName } from '../tool-name.ts';
import { readYaml } from '../yaml-text.ts';

const ability: Ability = {
  subject: 'Docker Agent',
  decisions: ['allow', 'ask', 'deny'],
  tests: ({ operator, argument }) => operator === 'is-not' && /^\w+$/.test(argument),
  names: isPlainName,
  unnamed: 'ask',
  known: (tool) => tool.toLowerCase(),
  refuseWith: 'a gateway',
};

/** A toolset puts its own name before those of its tools. */
const fullName = ({ serverKey }: PolicyTarget, tool: string): string => `${serverKey}_${tool}`;

/** Refuses a switch that is on. What is no switch is refused too, since `false` alone begins with an f. */
const refusals = (name: string, { conditions }: Settled): string[] =>
  conditions.map(({ argument }) => `${name}:${argument}=[^f]*`);

/**
 * Deny comes before allow, and allow before ask. A server's document asks about every other tool, whatever a server
 * claims.
 */
function render(target: PolicyTarget, entries: readonly PolicyEntry[], whole: boolean): string {
  const settled = settleAll(entries, ability, target.tools).filter(({ named }) => named);
  const names = (kind: DecisionKind): string[] =>
    settled.filter(({ decision }) => decision.kind === kind).map(({ tool }) => fullName(target, tool));
  const lists = {
    deny: [...names('deny'), ...settled.flatMap((one) => refusals(fullName(target, one.tool), one))],
    allow: names('allow'),
    ask: [...names('ask'), ...(whole ? [fullName(target, '*')] : [])],
  };
  return printYaml({ permissions: Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) });
}

/** What becomes of a call that no entry allows or refuses; `balanced` runs what claims to be read-only, which is not known here. */
function question({ modes }: DockerAgentFile): DecisionKind {
  if (modes.has('autonomous')) return 'allow';
  return modes.size === 1 && modes.has('restricted') ? 'deny' : 'ask';
}

function evaluate(text: string, target: PolicyTarget): Evaluator {
  const file = readDockerAgentFile(text);
  return (tool, args = {}) => {
    const name = fullName(target, tool);
    if (file.deny.some(({ takesCall }) => takesCall(name, args))) return { kind: 'deny' };
    return { kind: file.allow.some(({ takesCall }) => takesCall(name, args)) ? 'allow' : question(file) };
  };
}

function remarks(text: string, { serverKey }: PolicyTarget): string[] {
  const { deny, allow, ask, modes, toolsets } = readDockerAgentFile(text);
  const old = [...deny, ...allow, ...ask]
    .filter(({ tool }) => /^mcp:/i.test(tool))
    .map((one) => `“${one.text}” names no tool: those of an MCP toolset are called by its name, as in ${serverKey}_*.`);
  const unreached = ask
    .filter(({ text: entry }) => !/[*?[\\:]/.test(entry))
    .flatMap(({ text: entry }) => {
      const first = allow.find(({ takesCall }) => takesCall(entry, {}));
      return first ? [`“${entry}” in ask is never reached: “${first.text}” in allow comes first.`] : [];
    });
  return [
    ...old,
    ...unreached,
    ...(toolsets && !toolsets.has(serverKey) ? [`No MCP toolset of this file has the name “${serverKey}”.`] : []),
    ...[...modes]
      .filter((mode) => mode !== 'strict')
      .map((mode) => `In the safety mode “${mode}” entries below ask are passed over.`),
  ];
}

/** The document without the entries about tools, with tests on arguments or without. */
function without(document: Value, names: ReadonlySet<string>): Value {
  const permissions = isTable(document) ? document['permissions'] : undefined;
  if (!isTable(document) || !isTable(permissions)) return document;
  const kept = Object.entries(permissions).map(([key, list]) => [
    key,
    Array.isArray(list)
      ? list.filter((item: Value) => typeof item !== 'string' || !names.has(entryTool(item).toLowerCase()))
      : list,
  ]);
  return { ...document, permissions: Object.fromEntries(kept) as Value };
}

const readInSource: Source = { how: 'read', of: 'pkg/permissions/permissions.go at d3c9190c', on: '2026-11-26' };
const readElsewhere: Source = { how: 'read', of: 'pkg/tools/mcp/mcp.go at 01072419', on: '2026-11-26' };
const readInThird: Source = { how: 'read', of: 'pkg/runtime/toolexec/permissions.go at e16c0209', on: '2026-11-26' };

const reference: FormatReference = {
  forms: [
    { form: 'allow, ask, deny', means: 'the three lists' },
    { form: 'toolset_tool', means: 'one tool, behind the name of its toolset' },
    { form: 'toolset_*', means: 'all tools of a toolset; `*` and `?` are patterns' },
    { form: 'toolset_tool:argument=pattern', means: 'tests one argument' },
  ],
  precedence: '`deny`, then `allow`, then `ask`: the first list with an entry that fits decides.',
  unlisted: 'By the safety mode: as a rule asked about, but run where its server claims that it only reads.',
  source: readInSource,
  mistakes: [
    {
      looks: '`mcp:github:*`',
      happens: 'Matches nothing: names have the toolset’s name and an underscore.',
      right: 'Write `github_*`.',
      source: readInSource,
    },
    {
      looks: 'A toolset without `name`',
      happens: 'Nothing stands before its tools’ names, and no entry fits.',
      right: 'Give it the name that entries use.',
      source: readElsewhere,
    },
    {
      looks: '`ask` under `--yolo`',
      happens: 'Every call runs that no `deny` entry matches.',
      right: 'Put it below `deny`.',
      source: readInThird,
    },
    {
      looks: '`allow: github_*` and `ask: github_delete`',
      happens: '`allow` comes first, so the call runs unasked.',
      right: 'Allow the tools one by one.',
      source: readInSource,
    },
  ],
};

/**
 * Docker Agent, `permissions` of an agent's file. Semantics from `pkg/permissions/permissions.go` at d3c9190c,
 * `pkg/runtime/toolexec/permissions.go` at e16c0209 and `pkg/tools/mcp/mcp.go` at 01072419: deny, then allow, then ask;
 * patterns without regard to capitals, held against the toolset’s name, an underscore and the tool’s name.
 */
const dockerAgent: Format = {
  id: 'docker-agent',
  title: 'Docker Agent',
  group: 'Clients',
  about:
    'Docker’s runtime for agents that are described in YAML, with lists of what runs, is asked about or is refused.',
  language: 'yaml',
  fileName: 'agent.yaml',
  where:
    'Put it at the top level of the agent’s file, or below `settings` in `~/.config/cagent/config.yaml` for every agent.',
  merge: (scope) =>
    scope === 'server'
      ? 'Put the entries into the lists of the same names below `permissions`, in place of those of this server.'
      : 'Add the entry to the list of the same name below `permissions`, take the tool out of the other lists, and narrow patterns there that match it: deny wins over allow, and allow over ask.',
  mergeSeveral:
    'Put the entries into the lists of the same names below `permissions`, in place of those of these servers.',
  steps: ({ serverKey }) => [
    `Give the MCP toolset of the server its \`name\`; the entries assume “${serverKey}”.`,
    'Merge the entries into the lists below `permissions`.',
    'Run the agent with `--safety strict`, in which every other call is asked about.',
  ],
  docs: 'https://docs.docker.com/ai/docker-agent/configuration/permissions/',
  checked: '2026-11-26',
  howTo: {
    limit: (name) =>
      `No: the lists do not count calls. List ${name} below \`ask\`, behind the toolset’s name, and a person sees each call.`,
    block: (name) =>
      `List ${name} below \`deny\`, behind the toolset’s name and an underscore; deny wins over the other lists.`,
  },
  cannot: [
    'It cannot count calls: a limit becomes a question.',
    'Its tests on arguments can refuse a value, such as a switch that is on, but not everything else than some values.',
    'A denied tool stays on the list that the model sees; the toolset’s own list `tools` takes it away.',
    'Tools whose names differ in capitals alone share one entry.',
  ],
  traps: [
    'With `--yolo`, or the safety mode `autonomous`, every call runs that no `deny` entry matches.',
    'The safety modes `balanced` and `restricted` pass over `ask`: a tool that claims to be read-only runs, and under `restricted` every other one is refused.',
    'A toolset without a `name` puts nothing before its tools’ names, and none of these entries matches.',
    'Entries such as `mcp:github:*`, which older pages show, match nothing.',
    'A tool that no entry matches runs unasked when its server claims that it only reads, so a server’s document ends with an `ask` entry for all of its tools.',
  ],
  reference,
  unlisted: 'ask',
  keyLabel: 'Name of the server’s toolset in the agent’s file',
  keyProblem: (key) =>
    /^[\w-]+$/.test(key)
      ? undefined
      : 'The name stands before every tool’s name, where models take letters, digits, `_` and `-` alone.',
  enforce: (entry, target) => enforcementOf(entry, ability, target),
  render: (target, entries, scope) => render(target, entries, scope === 'server'),
  start: ({ serverKey }) =>
    printYaml({
      agents: {
        root: {
          model: 'auto',
          description: 'An agent with one server.',
          instruction: 'Help the user.',
          toolsets: [{ type: 'mcp', name: serverKey, command: 'npx' }],
        },
      },
    }),
  merged: (existing, snippet, target, tools) => {
    const names = new Set(tools.map((tool) => dockerEntry(fullName(target, tool)).tool.toLowerCase()));
    const kept = without((readYaml(existing) ?? {}) as Value, names);
    return printYaml(join(kept, (readYaml(snippet) ?? {}) as Value));
  },
  evaluate,
  remarks,
};

export default dockerAgent;
