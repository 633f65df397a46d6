import { parseJsonc } from '../../manifest/jsonc.ts';
import { enforcementOf, settleAll, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { forget, isTable, join, type Table, type Value } from '../join-documents.ts';
import { printJson, readJson } from '../json-text.ts';
import { openCodeName, permissionTable, readOpenCodeConfig } from '../opencode-config.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { underscored } from '../tool-name.ts';
import { simplePattern, takes } from '../wildcard.ts';

/** Whether a tool is taken off the list goes by the rules for these where a server's tool has the name of one. */
const listedAs: ReadonlyMap<string, string> = new Map([
  ['apply_patch', 'edit'],
  ['list_mcp_resources', 'read'],
  ['list_mcp_resource_templates', 'read'],
  ['read_mcp_resource', 'read'],
]);

const ability = ({ serverKey }: PolicyTarget): Ability => ({
  subject: 'OpenCode',
  decisions: ['allow', 'ask', 'hide'],
  decisionsFor: (tool) =>
    listedAs.has(openCodeName(serverKey, tool)) ? ['allow', 'ask', 'deny'] : ['allow', 'ask', 'hide'],
  unnamed: 'ask',
  known: (tool) => openCodeName(serverKey, tool),
});

const actions = { allow: 'allow', limit: 'ask', ask: 'ask', deny: 'deny', hide: 'deny' } as const;

/** The pattern for every tool of a server. */
const wholeServer = ({ serverKey }: PolicyTarget): string => `${underscored(serverKey)}_*`;

/** The pattern stands first, since the last rule that fits decides: what is not named after it is asked about. */
function render(target: PolicyTarget, entries: readonly PolicyEntry[], whole: boolean): string {
  const settled = settleAll(entries, ability(target), target.tools);
  const rules = settled.map(({ tool, enforcement }) => [openCodeName(target.serverKey, tool), actions[enforcement.as]]);
  return printJson({
    ...(whole && { $schema: 'https://opencode.ai/config.json' }),
    permission: Object.fromEntries([...(whole ? [[wholeServer(target), 'ask']] : []), ...rules]),
  });
}

/**
 * The last rule that fits a name decides. A denial without a narrower pattern also takes the tool off the list
 * (`Permission.evaluate` and `Permission.disabled` of 1.18.33). Calls of MCP tools are asked about with the pattern `*`.
 */
function evaluate(text: string, { serverKey }: PolicyTarget): Evaluator {
  const { rules, isOff } = readOpenCodeConfig(text, serverKey);
  const ranked = rules.map((rule, rank) => ({
    ...rule,
    rank,
    takesName: simplePattern(rule.name.replaceAll('\\', '/')),
    isAboutCalls: takes(simplePattern(rule.pattern), '*'),
  }));
  const patterns = ranked.filter(({ name }) => /[*?\\]/.test(name));
  const byName = Map.groupBy(ranked, ({ name }) => name);
  const fitting = (name: string): typeof ranked => {
    const [own, wide] = [byName.get(name) ?? [], patterns.filter(({ takesName }) => takes(takesName, name))];
    return wide.length === 0 ? own : [...own, ...wide].toSorted((a, b) => a.rank - b.rank);
  };
  return (tool) => {
    const name = openCodeName(serverKey, tool);
    const last = fitting(listedAs.get(name) ?? name).at(-1);
    if (isOff || (last?.pattern === '*' && last.action === 'deny')) return { kind: 'hide' };
    const deciding = fitting(name).findLast(({ isAboutCalls }) => isAboutCalls);
    return { kind: deciding?.action ?? 'allow' };
  };
}

/** New rules are put last. What the document said about the same tools goes, older switches included. */
function merged(existing: string, snippet: string, target: PolicyTarget, tools: readonly string[]): string {
  const document = parseJsonc(existing) as Value;
  const table: Table = isTable(document) ? document : {};
  const added = readJson(snippet);
  const own = permissionTable(isTable(added) ? added['permission'] : undefined);
  const names = new Set([...tools.map((tool) => openCodeName(target.serverKey, tool)), ...Object.keys(own)]);
  const asTable = {
    ...table,
    ...(table['permission'] !== undefined && { permission: permissionTable(table['permission']) }),
  };
  const kept = ['permission', 'tools'].reduce<Value>((rest, key) => forget(rest, [key], names), asTable);
  return printJson(join(kept, added));
}

const asked: Source = { how: 'asked', of: 'OpenCode 1.18.33', on: '2026-11-26' };

const reference: FormatReference = {
  forms: [
    { form: '"server_tool"', means: 'one tool, behind its server’s name and `_`' },
    { form: '"server_*"', means: 'all tools of a server; `*` and `?` are patterns' },
    { form: '"allow", "ask", "deny"', means: 'what becomes of it; a denied tool is not offered' },
  ],
  precedence: 'The last rule that fits decides; rules of an agent come after these.',
  unlisted: 'Runs without a question, where no pattern covers it.',
  source: asked,
  mistakes: [
    {
      looks: '`"*": "ask"` at the end',
      happens: 'It goes over all rules above it.',
      right: 'Put the widest pattern first.',
      source: asked,
    },
    {
      looks: '`ask` under `opencode run`',
      happens: 'Nobody can be asked: the call is refused.',
      right: 'Allow or deny it.',
      source: asked,
    },
    {
      looks: 'A pattern `github_*` beside a server `github_enterprise`',
      happens: 'It covers that server too.',
      right: 'Choose names of which none begins another.',
      source: asked,
    },
    {
      looks: 'Rules below `permissions`, as OpenCode 2 writes them',
      happens: 'Version 1 does not start.',
      right: 'Write `permission`.',
      source: asked,
    },
  ],
};

/** OpenCode, `permission` of `opencode.json`: the last rule that fits decides, and without any a tool runs. */
const opencode: Format = {
  id: 'opencode',
  title: 'OpenCode',
  group: 'Clients',
  about: 'The open-source coding agent for the terminal, which runs every tool unasked until a rule says otherwise.',
  language: 'json',
  fileName: 'opencode.json',
  where: 'Put it into `opencode.json` of the project, or `~/.config/opencode/opencode.json` for yourself.',
  merge: (scope) =>
    scope === 'server'
      ? 'Put the rules at the end of `permission`, in this order and in place of those of this server: the last rule that fits decides.'
      : 'Put the rule at the end of `permission`, in place of one of the same name: the last rule that fits decides.',
  mergeSeveral:
    'Put the rules at the end of `permission`, in this order and in place of those of these servers: the last rule that fits decides.',
  steps: ({ serverKey }) => [
    `Look up the server’s name below \`mcp\`; the rules assume “${serverKey}”, with other characters than letters, digits, _ and - as “_”.`,
    'Merge the rules, in their order, into one file alone.',
    'Run `opencode debug agent build`, which prints the rules that hold, the last one that fits deciding.',
  ],
  docs: 'https://opencode.ai/v1/docs/permissions',
  checked: '2026-11-26',
  howTo: {
    limit: (name) =>
      `No: rules do not count calls. Set ${name}, after the name of its server and “_”, to “ask”, so that a person sees every call.`,
    block: (name) =>
      `Set ${name}, after the name of its server and “_”, to “deny” at the end of \`permission\`: OpenCode then does not offer the tool.`,
  },
  cannot: [
    'It cannot count calls: a limit becomes a question.',
    'It cannot test arguments of MCP tools.',
    'Two tools whose names differ only in characters such as a dot and an underscore share one rule.',
  ],
  traps: [
    'Without a rule every tool runs unasked: a snippet leaves the server’s other tools as free as they were.',
    'The last rule that fits decides, so a pattern further down, such as “*”, goes over all rules above it.',
    'Files are joined key by key and keep the place of a key’s first mention: “ask” for a whole server in the project’s file goes over denials of its tools in your own.',
    'Rules of an agent, below `agent`, go over these.',
    '`--auto`, once `--yolo`, answers every question with yes; denied tools stay denied.',
    '`opencode run` has nobody to ask: what would be asked about is refused.',
    'OpenCode 2 takes rules of another shape, below `permissions`; version 1 does not start with those.',
    '“Allow always” holds for a tool until OpenCode is started anew.',
    'The pattern for a server also covers servers whose names begin with its name and “_”.',
  ],
  reference,
  unlisted: 'ask',
  keyLabel: 'Name of this server below mcp',
  enforce: (entry, target) => enforcementOf(entry, ability(target), target),
  render: (target, entries, scope) => render(target, entries, scope === 'server'),
  start: () => printJson({ $schema: 'https://opencode.ai/config.json', permission: {} }),
  merged,
  evaluate,
  remarks: (text, { serverKey }) => readOpenCodeConfig(text, serverKey).remarks,
};

export default opencode;
