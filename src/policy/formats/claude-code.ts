import {
  claudeCodeName,
  isDropped,
  isServerOff,
  projectServerRemarks,
  readClaudeCodeSettings,
  ruleMatcher,
} from '../claude-code-settings.ts';
import { enforcementOf, settleAll, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { forget } from '../join-documents.ts';
import { mergeJson, printJson } from '../json-text.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { isPlainName, underscored } from '../tool-name.ts';

const ability = ({ serverKey }: PolicyTarget): Ability => ({
  subject: 'Claude Code',
  decisions: ['allow', 'ask', 'hide'],
  names: isPlainName,
  unnamed: 'ask',
  drops: (tool) => isDropped(claudeCodeName(serverKey, tool)),
  known: underscored,
  refuseWith: 'a gateway',
});

const lists = { allow: 'allow', ask: 'ask', hide: 'deny' } as const;

const ruleFor = ({ serverKey }: PolicyTarget, tool: string): string => claudeCodeName(serverKey, tool);

/** Tools whose rules are the same have the strictest decision of them, since deny and ask win over allow. */
function render(target: PolicyTarget, entries: readonly PolicyEntry[], whole: boolean): string {
  const settled = settleAll(entries, ability(target), target.tools).filter(({ named }) => named);
  const rules = (kind: keyof typeof lists): string[] => [
    ...new Set(settled.filter(({ decision }) => decision.kind === kind).map(({ tool }) => ruleFor(target, tool))),
  ];
  const kinds = (['allow', 'ask', 'hide'] as const).filter((kind) => rules(kind).length > 0);
  return printJson({
    ...(whole && { $schema: 'https://json.schemastore.org/claude-code-settings.json' }),
    permissions: Object.fromEntries(kinds.map((kind) => [lists[kind], rules(kind)])),
  });
}

/**
 * Deny, then ask, then allow, then the mode: the first that matches decides (as 2.1.332 does when it is run). `plan`
 * asks even about allowed tools, `dontAsk` refuses whatever would ask, `bypassPermissions` lets the rest run.
 */
function evaluate(text: string, target: PolicyTarget): Evaluator {
  const settings = readClaudeCodeSettings(text);
  const { mode, rules } = settings;
  if (isServerOff(settings, target.serverKey)) return () => ({ kind: 'hide' });
  const [denied, asked, allowed] = [ruleMatcher(rules.deny), ruleMatcher(rules.ask), ruleMatcher(rules.allow)];
  const question = mode === 'dontAsk' ? 'deny' : 'ask';
  return (tool) => {
    const name = ruleFor(target, tool);
    if (isDropped(name) || denied(name)) return { kind: 'hide' };
    if (asked(name) || mode === 'plan') return { kind: question };
    return { kind: mode === 'bypassPermissions' || allowed(name) ? 'allow' : question };
  };
}

const asked: Source = { how: 'asked', of: 'Claude Code 2.1.332', on: '2026-11-25' };
const readInSource: Source = { how: 'read', of: 'the program’s bundle 2.1.328', on: '2026-11-20' };

const reference: FormatReference = {
  forms: [
    {
      form: 'mcp__server__tool',
      means: 'one tool; characters other than letters, digits, `_` and `-` are written as `_`',
    },
    { form: 'mcp__server, mcp__server__*', means: 'all tools of a server' },
    { form: 'mcp__server__get_*', means: 'tools by the beginning of their names' },
    {
      form: 'permissions.allow, ask, deny',
      means: 'the three lists; `deny` also takes a tool out of the model’s sight',
    },
  ],
  precedence:
    '`deny`, then `ask`, then `allow`: the first list with a rule that fits decides, and a more exact rule does not win. Rules of all settings files are joined.',
  unlisted: 'Asked about. The mode decides otherwise: `bypassPermissions` runs it, `dontAsk` refuses it.',
  source: asked,
  mistakes: [
    {
      looks: '`mcp__github__create_issue(owner:acme)`',
      happens: 'A rule with parentheses is skipped without a word.',
      right: 'Name the tool alone; test arguments in a gateway.',
      source: readInSource,
    },
    {
      looks: '`"allow": ["mcp__*"]`',
      happens: 'Skipped: `allow` needs a whole server name.',
      right: 'Write `mcp__github__*`.',
      source: readInSource,
    },
    {
      looks: '`ask` for `mcp__github__*` and `allow` for one of its tools',
      happens: '`ask` comes first, so that tool is asked about too.',
      right: 'List the tools that shall ask one by one.',
      source: readInSource,
    },
    {
      looks: '`mcp__github__issues.create`',
      happens: 'Names are compared as Claude Code writes them, with `_` for the dot.',
      right: 'Write `mcp__github__issues_create`.',
      source: readInSource,
    },
    {
      looks: '`allow` in a project’s settings on a fresh clone',
      happens: 'Passed over until the workspace is trusted.',
      right: 'Trust the workspace, or write it into your own settings.',
      source: asked,
    },
  ],
};

/**
 * Claude Code, `permissions` of `settings.json`. Deny, then ask, then allow; the first list that matches decides. A
 * denied tool also leaves the model's list.
 */
const claudeCode: Format = {
  id: 'claude-code',
  title: 'Claude Code',
  group: 'Clients',
  about: 'Anthropic’s coding agent for the terminal and editors, with permission rules per tool.',
  language: 'json',
  fileName: 'settings.json',
  where:
    'Put it into `.claude/settings.json` for everybody in the repository, or `~/.claude/settings.json` for yourself.',
  merge: () =>
    'Add the rules to the lists of the same names below `permissions`, and take the tool out of the other lists: deny wins over ask, and ask over allow.',
  steps: ({ serverKey }) => [
    `Look up the server’s name with \`claude mcp list\`; the rules below assume “${serverKey}”.`,
    'Merge the rules into the settings file.',
    'Check them with `/permissions` in a session.',
  ],
  docs: 'https://code.claude.com/docs/en/permissions',
  checked: '2026-11-26',
  howTo: {
    limit: (name) =>
      `No: permission rules do not count calls. List ${name} below \`ask\`, so that a person sees every call, or limit it in a gateway.`,
    block: (name) =>
      `List the rule for ${name} below \`permissions\`, \`deny\`: Claude then neither sees nor calls the tool.`,
  },
  cannot: [
    'It cannot count calls: a limit becomes a question.',
    'It cannot test arguments of MCP tools: a rule with parentheses is skipped without a word.',
    'It cannot refuse tools that no rule names; it asks about them.',
  ],
  traps: [
    'What no rule names goes by the mode: `bypassPermissions` runs it, `plan` asks even about allowed tools, and `dontAsk` refuses whatever would ask.',
    '`allow` in the settings of a project is passed over until you have trusted the workspace.',
    'Rules of managed settings, of the command line and of your own settings are joined with these, and one `deny` among them wins.',
    'Two tools whose names differ only in characters such as a dot and an underscore have one rule.',
    'A tool whose full name, `mcp__server__tool`, is longer than 128 characters is dropped: no rule brings it back, and none is needed to keep it out.',
    'In the mode `auto` a model answers where a person would be asked.',
  ],
  reference,
  unlisted: 'ask',
  keyLabel: 'Name of this server in your Claude Code configuration',
  keyProblem: (key) =>
    /__|^_|_$/.test(underscored(key))
      ? 'Claude Code splits rules at two underscores, so a server name must not contain two in a row or begin or end with one.'
      : undefined,
  enforce: (entry, target) => enforcementOf(entry, ability(target), target),
  render: (target, entries, scope) => render(target, entries, scope === 'server'),
  start: () => printJson({ permissions: {} }),
  merged: (existing, snippet, target, tools) =>
    mergeJson(existing, snippet, (document) => {
      const rules = new Set(tools.map((tool) => ruleFor(target, tool)));
      return ['allow', 'ask', 'deny'].reduce((rest, list) => forget(rest, ['permissions', list], rules), document);
    }),
  evaluate,
  remarks: (text, { serverKey }) => {
    const settings = readClaudeCodeSettings(text);
    return [...settings.remarks, ...projectServerRemarks(settings, serverKey)];
  },
  ownTools:
    /^(?:Agent|AskUserQuestion|Bash|BashOutput|Edit|EnterPlanMode|ExitPlanMode|Glob|Grep|KillShell|LSP|LS|Monitor|MultiEdit|NotebookEdit|NotebookRead|PowerShell|Read|Skill|SlashCommand|Task|Task[A-Z]\w+|Todo(?:Read|Write)|ToolSearch|WebFetch|WebSearch|Write)$/,
  callStyles: ['mcp__server__tool'],
};

export default claudeCode;
