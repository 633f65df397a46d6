import { enforcementOf, settleAll, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyScope, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { geminiEngine, geminiName, keptStart } from '../gemini-engine.ts';
import { engineRules, readGeminiPolicyFile, type GeminiRule } from '../gemini-policy-file.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { printToml } from '../toml-text.ts';

/** Longest name of a server that stays whole in the names of its tools, however long these are. */
const longestKey = keptStart - 'mcp__'.length;

/** How the names of a server's tools begin, so that a rule for the server as a whole finds them. */
const prefixOf = (serverKey: string): string => `mcp_${serverKey}_`;

/** Names of tools are told from their server in rules only where they begin as the server's own rule would have it. */
const isAddressable = (serverKey: string): boolean => geminiName(serverKey, 'x').startsWith(prefixOf(serverKey));

const ability = ({ serverKey }: PolicyTarget, scope: PolicyScope): Ability => ({
  subject: 'Gemini CLI',
  decisions: ['allow', 'ask', 'hide'],
  // A rule for `mcp_server_tool` is one for `tool` too.
  names: (tool) => !tool.startsWith(prefixOf(serverKey)),
  known: (tool) => geminiName(serverKey, tool),
  // The last rule of a whole document denies what no other names.
  unnamed: scope === 'server' && isAddressable(serverKey) ? 'hide' : 'ask',
  refuseWith: 'a gateway, or another name for the server',
});

const written = { allow: 'allow', ask: 'ask_user', hide: 'deny' } as const;

/**
 * All lie above a server that is trusted (200) or allowed (100) in the settings. What asks lies above tools that are
 * allowed there too (300); what allows, below all that the settings refuse or ask about (240 and more).
 */
const priorities = { rest: 210, allow: 220, ask: 390, hide: 900 } as const;

/** How a rule names a tool: with its server, or where that would miss, by the full name alone. */
function named(serverKey: string, tool: string): Pick<GeminiRule, 'mcpName' | 'toolName'> {
  const full = geminiName(serverKey, tool);
  const prefix = prefixOf(serverKey);
  return full.startsWith(prefix) ? { mcpName: serverKey, toolName: full.slice(prefix.length) } : { toolName: full };
}

function render(target: PolicyTarget, entries: readonly PolicyEntry[], scope: PolicyScope): string {
  const { serverKey, tools } = target;
  const rules = settleAll(entries, ability(target, scope), tools)
    .filter((one) => one.named)
    .map(({ tool, decision }): GeminiRule => {
      const kind = decision.kind === 'allow' || decision.kind === 'ask' ? decision.kind : 'hide';
      return { ...named(serverKey, tool), decision: written[kind], priority: priorities[kind] };
    });
  const rest: GeminiRule = { mcpName: serverKey, toolName: '*', decision: 'deny', priority: priorities.rest };
  return printToml({ rule: scope === 'server' && isAddressable(serverKey) ? [...rules, rest] : rules });
}

function evaluate(text: string, { serverKey }: PolicyTarget): Evaluator {
  const decide = geminiEngine(engineRules(readGeminiPolicyFile(text).rules), serverKey);
  return (tool, args) => ({ kind: decide(tool, args) });
}

function merged(existing: string, snippet: string, { serverKey }: PolicyTarget, tools: readonly string[]): string {
  const names = new Set(tools.map((tool) => geminiName(serverKey, tool)));
  /** Whether a rule is about one of these tools and nothing besides. */
  const isAbout = ({ mcpName, toolName }: GeminiRule): boolean =>
    [toolName].flat().every((tool) => names.has(mcpName === serverKey ? prefixOf(serverKey) + tool : tool));
  const kept = readGeminiPolicyFile(existing).rules.filter((rule) => !isAbout(rule));
  return printToml({ rule: [...kept, ...readGeminiPolicyFile(snippet).rules] });
}

/** What is wrong with a name for the server: rules for all of its tools miss those that are known by other beginnings. */
function keyProblem(key: string): string | undefined {
  const otherwise = 'a rule for the whole server misses tools of a later version: they are asked about';
  if (!isAddressable(key))
    return `Gemini CLI gives the tools of this server names that begin otherwise than its rules, so ${otherwise}. Use letters, digits, hyphens and underscores, and no name that is “mcp” or begins with “mcp_”.`;
  if (prefixOf(key).length > keptStart)
    return `Gemini CLI cuts long names of tools within a name of the server as long as this, so ${otherwise}. Use at most ${String(longestKey)} characters.`;
  return undefined;
}

const asked: Source = { how: 'asked', of: 'Gemini CLI 0.61.0', on: '2026-11-25' };
const askedBefore: Source = { how: 'asked', of: 'Gemini CLI 0.61.0', on: '2026-11-20' };
const documented: Source = { how: 'documented', of: 'google-gemini/gemini-cli issue 18186', on: '2026-11-20' };

const reference: FormatReference = {
  forms: [
    { form: 'mcpName, toolName', means: 'the server’s key and the tool; `toolName = "*"` for all' },
    { form: 'decision', means: '`allow`, `ask_user` or `deny`' },
    { form: 'priority', means: '0 to 999; the highest wins' },
    { form: 'argsPattern', means: 'a regular expression on the arguments as JSON' },
    { form: 'toolAnnotations', means: 'looks at what the tool claims of itself' },
    { form: 'modes, interactive', means: 'when the rule holds' },
  ],
  precedence:
    'The highest `priority` that fits decides, within tiers: rules of an administrator go over those of a user.',
  unlisted: 'By the mode: asked about, run under `yolo`, refused where nobody can be asked.',
  source: asked,
  mistakes: [
    {
      looks: 'A rule without `toolName`, as a page of the documentation shows',
      happens: 'The loader drops the whole file.',
      right: 'Write `toolName = "*"`.',
      source: askedBefore,
    },
    {
      looks: 'Rules in the project’s folder',
      happens: 'They are not read reliably (issue 18186).',
      right: 'Put the file into `~/.gemini/policies`.',
      source: documented,
    },
    {
      looks: 'A rule of `priority` 100 on a server with `trust: true`',
      happens: 'Trust counts 4.2 and the rule 4.1: later tools run.',
      right: 'Take the trust away.',
      source: asked,
    },
    {
      looks: 'A server key with a space or `@`, or the key `mcp`',
      happens: 'Names are made from it otherwise, and the rules miss.',
      right: 'Use letters, digits, `_` and `-`, 25 at most.',
      source: asked,
    },
    {
      looks: '`deny` with an `argsPattern` to hide a tool',
      happens: 'It refuses those calls and hides nothing.',
      right: 'Write a `deny` without a pattern.',
      source: askedBefore,
    },
  ],
};

/** Gemini CLI, policy files of the user. The rule of the highest priority decides; a denial also hides the tool. */
const geminiCli: Format = {
  id: 'gemini-cli',
  title: 'Gemini CLI',
  group: 'Clients',
  about: 'Google’s agent for the terminal, whose policy engine reads rules in TOML.',
  language: 'toml',
  fileName: 'policy.toml',
  where: 'Put it into a file of its own in `~/.gemini/policies/`; policies of a workspace are not read reliably.',
  merge: (scope) =>
    scope === 'server'
      ? 'Save it as a file of its own, in place of an older one for this server.'
      : 'Append the rule to the file and remove older rules for this tool: of several, the highest priority wins.',
  mergeSeveral: 'Save it as a file of its own, in place of older ones for these servers.',
  steps: ({ serverKey }) => [
    `Look up the server’s name in the \`mcpServers\` of your settings; the rules assume “${serverKey}”.`,
    'Take `trust` out of the server’s entry there: with it, Gemini CLI runs tools that the rules would ask about.',
    'Save the rules in the policies folder.',
    'Start Gemini CLI anew; it reports a policy file that it cannot read.',
  ],
  docs: 'https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/policy-engine.md',
  checked: '2026-11-26',
  howTo: {
    limit: (name) =>
      `No: rules do not count calls. Give ${name} a rule with the \`decision\` “ask_user”, or limit it in a gateway.`,
    block: (name) =>
      `Give ${name} a \`[[rule]]\` with the \`decision\` “deny” and a high \`priority\`: without a pattern for arguments it also hides the tool.`,
  },
  cannot: [
    'It cannot count calls: a limit becomes a question.',
    'Its pattern for arguments reads them as one text, in which a nested argument can imitate another, so it is not used here.',
  ],
  traps: [
    '`trust: true` on the server keeps questions away in trusted folders, even where a rule demands them; denials here lie above it, as rules of a `priority` up to 200 would not.',
    'In other files of policies, rules of a higher `priority` win; those of an administrator, in `/etc/gemini-cli/policies` or after `--admin-policy`, win over all of yours.',
    'Whoever answers a question with “always” is not asked again in the session; saved, the answer may become a rule of priority 950, above these.',
    'The mode `yolo` runs whatever no rule names.',
    'Without a terminal to ask on, a question counts as a denial.',
    'Rules compare the names that the client makes: other characters than letters, digits and `_-.:` become `_`, and from 64 characters on the middle is left out, so tools may come to share a rule.',
    'Policies in the folder of a project are not read reliably.',
  ],
  reference,
  unlisted: 'deny',
  keyLabel: 'Name of this server in mcpServers',
  keyProblem,
  enforce: (entry, target, scope) => enforcementOf(entry, ability(target, scope), target),
  render,
  start: () => '',
  merged,
  evaluate,
  remarks: (text) => readGeminiPolicyFile(text).remarks,
  callStyles: ['mcp_server_tool'],
  ownTools:
    /^(?:run_shell_command|google_web_search|web_fetch|save_memory|read_many_files|codebase_investigator|write_todos)$/,
};

export default geminiCli;
