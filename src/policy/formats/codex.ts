import { parse } from 'smol-toml';
import { readOnlyByClaim } from '../alike.ts';
import { readCodexConfig } from '../codex-config.ts';
import { settle, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { forget, isTable, join, type Table, type Value } from '../join-documents.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { printToml } from '../toml-text.ts';

const isWritable = (tool: string): boolean => tool !== '__proto__' && tool.isWellFormed();

const ability: Ability = {
  subject: 'Codex',
  decisions: ['allow', 'ask', 'hide'],
  names: isWritable,
  unnamed: 'hide',
};

const modes = { allow: 'approve', ask: 'prompt' } as const;

function render(target: PolicyTarget, entries: readonly PolicyEntry[], whole: boolean): string {
  const settled = entries.map((entry) => settle(entry, ability)).filter(({ named }) => named);
  const hidden = settled.filter(({ decision }) => decision.kind === 'hide').map(({ tool }) => tool);
  const shown = settled.filter(({ decision }) => decision.kind !== 'hide');
  const ownMode = shown.flatMap(({ tool, decision }) =>
    decision.kind === 'allow' || (decision.kind === 'ask' && !whole)
      ? [[tool, { approval_mode: modes[decision.kind] }] as const]
      : [],
  );
  return printToml({
    ...(whole && { enabled_tools: shown.map(({ tool }) => tool) }),
    ...(hidden.length > 0 && { disabled_tools: hidden }),
    ...(whole && { default_tools_approval_mode: 'prompt' }),
    ...(ownMode.length > 0 && { mcp_servers: { [target.serverKey]: { tools: Object.fromEntries(ownMode) } } }),
  });
}

/** Moves the snippet's leading keys into the server's table, which is where a reader pastes them. */
function inPlace(snippet: string, serverKey: string): Table {
  const { mcp_servers: servers = {}, ...keys } = parse(snippet) as Table;
  return join({ mcp_servers: { [serverKey]: keys } }, { mcp_servers: servers }) as Table;
}

/** A tool that the snippet does not disable joins `enabled_tools` where the table has that list. */
function enable(document: Value, serverKey: string, tools: readonly string[]): Value {
  const servers = isTable(document) ? document['mcp_servers'] : undefined;
  const table = isTable(servers) ? servers[serverKey] : undefined;
  if (!isTable(table) || !Array.isArray(table['enabled_tools'])) return document;
  const disabled = new Set(Array.isArray(table['disabled_tools']) ? table['disabled_tools'] : []);
  const added = tools.filter((tool) => !disabled.has(tool) && isWritable(tool));
  return join(document, { mcp_servers: { [serverKey]: { enabled_tools: added } } });
}

function merged(existing: string, snippet: string, { serverKey }: PolicyTarget, tools: readonly string[]): string {
  const names = new Set(tools);
  const kept = ['enabled_tools', 'disabled_tools', 'tools'].reduce<Value>(
    (rest, key) => forget(rest, ['mcp_servers', serverKey, key], names),
    parse(existing) as Table,
  );
  const joined = join(kept, inPlace(snippet, serverKey));
  return printToml(enable(joined, serverKey, tools) as Record<string, Value>);
}

/** Modes in which a tool runs unasked that its server calls read-only. Where claims are not known, they count as asking. */
const byClaims: readonly string[] = ['auto', 'writes'];

function evaluate(text: string, { serverKey, tools }: PolicyTarget): Evaluator {
  const { isOff, enabled, disabled, mode, question } = readCodexConfig(text, serverKey);
  const claiming = readOnlyByClaim(tools);
  return (tool) => {
    if (isOff || disabled.has(tool) || (enabled && !enabled.has(tool))) return { kind: 'hide' };
    const runs = mode(tool) === 'approve' || (byClaims.includes(mode(tool)) && claiming.has(tool));
    return { kind: runs ? 'allow' : question };
  };
}

function remarks(text: string, { serverKey, tools }: PolicyTarget): readonly string[] {
  const { isOff, enabled, mode, remarks: found } = readCodexConfig(text, serverKey);
  const isByClaims = !isOff && [...(enabled ?? [''])].some((tool) => byClaims.includes(mode(tool)));
  return tools || !isByClaims ? found : [...found, unknownClaims];
}

const unknownClaims =
  'In the modes “auto” (the usual one) and “writes” a tool runs unasked when its server claims that it is read-only, which is not known here: it counts as asking.';

const readInSource: Source = { how: 'read', of: 'codex-rs/core/src/mcp_tool_call.rs at ca466061', on: '2026-11-20' };
const asked: Source = { how: 'asked', of: 'Codex 0.169.0', on: '2026-11-20' };
const askedBefore: Source = { how: 'asked', of: 'Codex 0.169.0', on: '2026-11-25' };

const reference: FormatReference = {
  forms: [
    { form: 'enabled_tools = [ … ]', means: 'only these tools are there; exact names' },
    { form: 'disabled_tools = [ … ]', means: 'these are not there' },
    {
      form: 'default_tools_approval_mode',
      means:
        '`approve` never asks, `prompt` always, `writes` unless a tool claims to be read-only, `auto` by the tool’s claims',
    },
    { form: 'tools.<tool>.approval_mode', means: 'the same for one tool' },
  ],
  precedence:
    '`disabled_tools` is applied after `enabled_tools` and wins; the mode of a tool goes over that of its server.',
  unlisted: 'Not there, where `enabled_tools` is set; else it goes by the server’s default mode.',
  source: readInSource,
  mistakes: [
    {
      looks: 'A second header `[mcp_servers.github]`',
      happens: 'The key is there twice, and the whole file fails to load.',
      right: 'Add the keys to the table that exists.',
      source: asked,
    },
    {
      looks: '`[mcp_servers.github.tools.x]` on a server without `command` or `url`',
      happens: '“Invalid transport”: the whole file fails to load.',
      right: 'Add it where the server is configured.',
      source: asked,
    },
    {
      looks: '`enabled = false` for one tool',
      happens: 'Passed over, unless Codex runs with `--strict-config`.',
      right: 'List the tool in `disabled_tools`.',
      source: asked,
    },
    {
      looks: '`enabled_tools = ["get_*"]`',
      happens: 'Names are exact: no tool has that name.',
      right: 'List each tool.',
      source: readInSource,
    },
    {
      looks: 'A server key with a space',
      happens: 'The server does not start.',
      right: 'Use letters, digits, `-` and `_`.',
      source: askedBefore,
    },
  ],
};

/** Codex CLI, keys of one server's table in `config.toml`. Exact tool names; `disabled_tools` wins. */
const codex: Format = {
  id: 'codex',
  title: 'Codex',
  group: 'Clients',
  about: 'OpenAI’s coding agent for the terminal and editors, configured in TOML.',
  language: 'toml',
  fileName: 'config.toml',
  where: 'The file is `~/.codex/config.toml`, or `.codex/config.toml` in a project.',
  merge: (scope) =>
    scope === 'server'
      ? 'Paste it at the end of the table that already describes the server, in place of the same keys, and never add a second header for the server: Codex then refuses the whole file.'
      : 'Paste it at the end of the table that already describes the server, add to a list that is there already, and name the tool in `enabled_tools` if you keep that list and the tool is not disabled. A second header for the server makes Codex refuse the whole file.',
  mergeSeveral:
    'Paste what stands below each header at the end of the table that has this header in your file, in place of the same keys, and add the headers that it does not have; a header that is there twice makes Codex refuse the whole file.',
  steps: ({ serverKey }) => [
    `Find the table of the server, \`[mcp_servers.${serverKey}]\`, with its \`command\` or \`url\`.`,
    'Paste the snippet after its last key.',
    'Look whether `approval_policy` and `approvals_reviewer` in the same file let questions reach you.',
    'Start Codex with `--strict-config`, which names keys it does not know.',
  ],
  docs: 'https://developers.openai.com/codex/mcp',
  checked: '2026-11-26',
  howTo: {
    limit: (name) =>
      `No: Codex does not count calls. Set \`approval_mode\` of ${name} to “prompt”, so that a person sees every call, or limit it in a gateway.`,
    block: (name) => `Add ${name} to \`disabled_tools\` of the server’s table: Codex then does not offer the tool.`,
  },
  cannot: ['It cannot count calls: a limit becomes a question.', 'It cannot test arguments.'],
  traps: [
    'With `approval_policy = "never"` a tool that would ask is refused in the sandboxes `read-only` and `workspace-write`, and runs unasked in `danger-full-access`.',
    'With `approvals_reviewer = "auto_review"` the question goes to a model and never reaches a person.',
    'A `.codex/config.toml` of a project counts only once its folder is trusted.',
    'A tool without a mode of its own, on a server without `default_tools_approval_mode`, is judged by the server’s claims: one that calls itself read-only runs unasked.',
    'There is no key `enabled` for a single tool; Codex passes over it without a word.',
    '`disabled_tools` wins over `enabled_tools`, and both take exact names: a pattern names no tool.',
  ],
  reference,
  unlisted: 'deny',
  keyLabel: 'Name of this server below mcp_servers',
  keyProblem: (key) =>
    /^[A-Za-z0-9_-]+$/.test(key)
      ? undefined
      : 'Codex starts no server whose name holds anything else than letters, digits, hyphens and underscores.',
  enforce: (entry) => settle(entry, ability).enforcement,
  render: (target, entries, scope) => render(target, entries, scope === 'server'),
  start: ({ serverKey }) => printToml({ mcp_servers: { [serverKey]: { command: 'npx' } } }),
  merged,
  evaluate,
  remarks,
  callStyles: ['mcp__server__tool', 'server.tool'],
  ownTools:
    /^(?:shell|shell_command|local_shell|exec_command|write_stdin|apply_patch|update_plan|view_image|web_search)$/,
};

export default codex;
