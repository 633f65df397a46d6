import { parseJsonc } from '../../manifest/jsonc.ts';
import { settle, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { forget, isTable, join, type Table, type Value } from '../join-documents.ts';
import { printJson, readJson } from '../json-text.ts';
import { type PolicyEntry } from '../recommendation.ts';

const ability: Ability = {
  subject: 'Zed',
  decisions: ['allow', 'ask', 'deny'],
  unnamed: 'ask',
};

const modes = { allow: 'allow', limit: 'confirm', ask: 'confirm', deny: 'deny', hide: 'deny' } as const;
const outcomes: Readonly<Record<string, 'allow' | 'ask' | 'deny'>> = { allow: 'allow', confirm: 'ask', deny: 'deny' };

const keyFor = ({ serverKey }: PolicyTarget, tool: string): string => `mcp:${serverKey}:${tool}`;

function render(target: PolicyTarget, entries: readonly PolicyEntry[]): string {
  const settled = entries.map((entry) => settle(entry, ability));
  const rules = settled.map(({ tool, enforcement }) => [keyFor(target, tool), { default: modes[enforcement.as] }]);
  return printJson({ agent: { tool_permissions: { tools: Object.fromEntries(rules) } } });
}

const at = (table: Value | undefined, key: string): Value | undefined =>
  isTable(table) && Object.hasOwn(table, key) ? table[key] : undefined;

/** What decides in a settings file. A value that Zed does not know is passed over, alone, and the rest counts. */
interface ZedPermissions {
  readonly otherwise: 'allow' | 'ask' | 'deny';
  readonly tools: Table;
  readonly remarks: readonly string[];
}

function outcome(value: Value | undefined): 'allow' | 'ask' | 'deny' | undefined {
  return typeof value === 'string' && Object.hasOwn(outcomes, value) ? outcomes[value] : undefined;
}

const unknownMode = (place: string, value: Value): string =>
  `${JSON.stringify(value)} at ${place} has no effect; expected allow, confirm or deny.`;

/** Reads settings. Throws one line on what is no JSON with comments. */
function read(text: string): ZedPermissions {
  const agent = at(parseJsonc(text) as Value, 'agent');
  const permissions = at(agent, 'tool_permissions');
  const [general, tools] = [at(permissions, 'default'), at(permissions, 'tools')];
  const older = at(agent, 'always_allow_tool_actions') === true;
  const entries = isTable(tools) ? Object.entries(tools) : [];
  return {
    otherwise: outcome(general) ?? (older ? 'allow' : 'ask'),
    tools: isTable(tools) ? tools : {},
    remarks: [
      ...(permissions === undefined
        ? ['There is no “tool_permissions” below “agent”, so it decides about no tool.']
        : []),
      ...(general === undefined || outcome(general) ? [] : [unknownMode('default', general)]),
      ...entries
        .filter(([key]) => /[:/]|^mcp/.test(key) && !/^mcp:[^:]+:./s.test(key))
        .map(([key]) => `“${key}” names no tool of a server: that is mcp:server:tool.`),
      ...entries.flatMap(([key, rule]) => {
        const mode = at(rule, 'default');
        return mode === undefined || outcome(mode) ? [] : [unknownMode(key, mode)];
      }),
    ],
  };
}

/** Patterns are tested against an empty text for tools of servers; Zed refuses a tool when one of its patterns is broken. */
function fits(rule: Value | undefined, list: string): 'yes' | 'no' | 'broken' {
  const patterns = at(rule, list);
  if (!Array.isArray(patterns)) return 'no';
  const results = patterns.map((one: Value) => {
    const pattern = at(one, 'pattern');
    try {
      return typeof pattern === 'string' && new RegExp(pattern).test('') ? 'yes' : 'no';
    } catch {
      return 'broken';
    }
  });
  return results.find((one) => one === 'broken') ?? results.find((one) => one === 'yes') ?? 'no';
}

/** Patterns that deny, then those that ask, then those that allow, then the tool’s own default, then that of all tools. */
function evaluate(text: string, target: PolicyTarget): Evaluator {
  const { otherwise, tools } = read(text);
  return (tool) => {
    const rule = at(tools, keyFor(target, tool));
    const [denied, asked, allowed] = ['always_deny', 'always_confirm', 'always_allow'].map((list) => fits(rule, list));
    if ([denied, asked, allowed].includes('broken') || denied === 'yes') return { kind: 'deny' };
    if (asked === 'yes') return { kind: 'ask' };
    return { kind: allowed === 'yes' ? 'allow' : (outcome(at(rule, 'default')) ?? otherwise) };
  };
}

const readInSource: Source = { how: 'read', of: 'docs/src/ai/tool-permissions.md at 07b5ab52', on: '2026-11-25' };
const documented: Source = { how: 'documented', of: 'Zed’s documentation', on: '2026-11-26' };

const reference: FormatReference = {
  forms: [
    { form: 'tools."mcp:server:tool".default', means: '`confirm`, `allow` or `deny` for one tool' },
    { form: 'default', means: 'the same for tools without an entry' },
    {
      form: 'always_allow, always_confirm, always_deny',
      means: 'patterns; for tools of servers they see an empty text',
    },
  ],
  precedence:
    'Patterns that deny, those that ask, those that allow, then the tool’s own `default`, then that of all tools.',
  unlisted: 'The `default` of `tool_permissions`; asked about where none is written.',
  source: readInSource,
  mistakes: [
    {
      looks: 'A pattern for an argument of a server’s tool',
      happens: 'It is tested against an empty text.',
      right: 'Set `default` of the tool.',
      source: readInSource,
    },
    {
      looks: '`"default": "allow"` above entries for some tools',
      happens: 'Every other tool runs, later ones too.',
      right: 'Set it to `confirm`.',
      source: readInSource,
    },
    {
      looks: 'The rules in `.zed/settings.json` of a project',
      happens: '`agent` is passed over there.',
      right: 'Put them into your own settings.',
      source: documented,
    },
  ],
};

/** Zed, `agent.tool_permissions` of `settings.json`: one entry a tool, and one default for all that have none. */
const zed: Format = {
  id: 'zed',
  title: 'Zed',
  group: 'Clients',
  about: 'The Zed editor, whose agent asks before it calls a tool unless the settings say otherwise.',
  language: 'json',
  fileName: 'settings.json',
  where: 'Put it into `~/.config/zed/settings.json`, your own settings.',
  merge: () => 'Put the entries below `tools`, in place of those for the same tools.',
  steps: ({ serverKey }) => [
    `Look up the server’s name below \`context_servers\`; the entries assume “${serverKey}”. A server from an extension has the name of the extension.`,
    'Merge the entries into your settings (`zed: open settings file`).',
    'Look at `default` of `tool_permissions`: with “allow” there, every tool without an entry runs unasked.',
  ],
  docs: 'https://zed.dev/docs/ai/tool-permissions',
  checked: '2026-11-26',
  howTo: {
    limit: (name) =>
      `No: settings do not count calls. Set \`default\` of ${name} to “confirm”, so that a person sees every call.`,
    block: (name) =>
      `Set \`default\` of ${name} to “deny”, or switch it off in the profile of the agent, which takes it off the list.`,
  },
  cannot: [
    'It cannot count calls: a limit becomes a question.',
    'It cannot test arguments of MCP tools: their patterns are tested against an empty text.',
    'A denied tool stays on the list that the model sees, unless the profile of the agent leaves it out.',
  ],
  traps: [
    '`"default": "allow"` of `tool_permissions` runs every tool that has no entry of its own.',
    '“Always for this tool” in a question writes `allow` or `deny` into your settings.',
    '`agent` in the settings of a project, `.zed/settings.json`, is passed over.',
    'External agents in Zed, such as Claude Code or Gemini CLI, go by their own rules.',
    'Before version 0.224 `agent.always_allow_tool_actions` decided, for all tools alike.',
  ],
  reference,
  unlisted: 'ask',
  keyLabel: 'Name of this server below context_servers',
  keyProblem: (key) =>
    key.includes(':') ? 'A colon in the name would make its entries those of another server’s tools.' : undefined,
  enforce: (entry) => settle(entry, ability).enforcement,
  render,
  start: () => printJson({ agent: { tool_permissions: {} } }),
  merged: (existing, snippet, target, tools) => {
    const names = new Set(tools.map((tool) => keyFor(target, tool)));
    const kept = forget(parseJsonc(existing) as Value, ['agent', 'tool_permissions', 'tools'], names);
    return printJson(join(kept, readJson(snippet)));
  },
  evaluate,
  remarks: (text) => read(text).remarks.slice(),
  callStyles: ['server:tool'],
};

export default zed;
