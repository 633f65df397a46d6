import { claudeCodeName, isServerOff, readClaudeCodeSettings, ruleMatcher } from '../claude-code-settings.ts';
import { settle, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { forget } from '../join-documents.ts';
import { mergeJson, printJson } from '../json-text.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { isPlainName, underscored } from '../tool-name.ts';

const ability: Ability = {
  subject: 'Claude Code',
  decisions: ['allow', 'ask', 'hide'],
  names: isPlainName,
  unnamed: 'ask',
  refuseWith: 'a gateway',
};

const lists = { allow: 'allow', ask: 'ask', hide: 'deny' } as const;

const ruleFor = ({ serverKey }: PolicyTarget, tool: string): string => claudeCodeName(serverKey, tool);

/**
 * Tools whose rules are the same get the strictest decision of them, since deny and ask win over allow. A rule that
 * would also cover a tool that cannot be named is never an allow rule.
 */
function render(target: PolicyTarget, entries: readonly PolicyEntry[], whole: boolean): string {
  const all = entries.map((entry) => ({ rule: ruleFor(target, entry.tool), ...settle(entry, ability) }));
  const doubtful = new Set(all.filter(({ named }) => !named).map((one) => one.rule));
  const rules = (kind: keyof typeof lists): string[] => {
    const own = all.filter(({ named, decision }) => named && decision.kind === kind).map((one) => one.rule);
    return [...new Set(own)].filter((one) => kind !== 'allow' || !doubtful.has(one));
  };
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
    if (denied(name)) return { kind: 'hide' };
    if (asked(name) || mode === 'plan') return { kind: question };
    return { kind: mode === 'bypassPermissions' || allowed(name) ? 'allow' : question };
  };
}

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
  checked: '2026-11-20',
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
    'Two tools whose names differ only in characters such as a dot and an underscore share one rule.',
  ],
  traps: [],
  unlisted: 'ask',
  keyLabel: 'Name of this server in your Claude Code configuration',
  keyProblem: (key) =>
    /__|^_|_$/.test(underscored(key))
      ? 'Claude Code splits rules at two underscores, so a server name must not contain two in a row or begin or end with one.'
      : undefined,
  enforce: (entry) => settle(entry, ability).enforcement,
  render: (target, entries, scope) => render(target, entries, scope === 'server'),
  start: () => printJson({ permissions: {} }),
  merged: (existing, snippet, target, tools) =>
    mergeJson(existing, snippet, (document) => {
      const rules = new Set(tools.map((tool) => ruleFor(target, tool)));
      return ['allow', 'ask', 'deny'].reduce((rest, list) => forget(rest, ['permissions', list], rules), document);
    }),
  evaluate,
  remarks: (text) => readClaudeCodeSettings(text).remarks,
  callStyles: ['mcp__server__tool'],
};

export default claudeCode;
