import { stringify } from 'smol-toml';
import { settle, type Ability, type Settled } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyScope, type PolicyTarget } from '../format.ts';
import { geminiEngine, geminiName, longestName } from '../gemini-engine.ts';
import { engineRules, readGeminiPolicyFile, type GeminiRule } from '../gemini-policy-file.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { isPlainName } from '../tool-name.ts';

const fullName = ({ serverKey }: Pick<PolicyTarget, 'serverKey'>, tool: string): string => `mcp_${serverKey}_${tool}`;

const ability = (target: PolicyTarget, scope: PolicyScope): Ability => ({
  subject: 'Gemini CLI',
  decisions: ['allow', 'ask', 'hide'],
  names: (tool) => isPlainName(tool) && fullName(target, tool).length <= longestName,
  // The last rule of a whole document denies what no other names.
  unnamed: scope === 'server' ? 'hide' : 'ask',
  refuseWith: 'a gateway, or a shorter name for the server',
});

const written = { allow: 'allow', ask: 'ask_user', hide: 'deny' } as const;

const rest = ({ serverKey }: PolicyTarget): GeminiRule => ({
  mcpName: serverKey,
  toolName: '*',
  decision: 'deny',
  priority: 100,
});

/** A name that begins like a full one has to be written in full. */
const toolName = (target: PolicyTarget, tool: string): string =>
  tool.startsWith('mcp_') ? fullName(target, tool) : tool;

function ruleFor(target: PolicyTarget, { tool, decision }: Settled): GeminiRule {
  const kind = decision.kind === 'allow' || decision.kind === 'ask' ? decision.kind : 'hide';
  return {
    mcpName: target.serverKey,
    toolName: toolName(target, tool),
    decision: written[kind],
    priority: kind === 'hide' ? 300 : 200,
  };
}

/** A name that a tool without a rule shares, once its characters are replaced, is never written more loosely than that. */
function render(target: PolicyTarget, entries: readonly PolicyEntry[], scope: PolicyScope): string {
  const known = (tool: string): string => geminiName(target.serverKey, tool);
  const settled = entries.map((entry) => settle(entry, ability(target, scope)));
  const doubtful = new Set(settled.filter(({ named }) => !named).map(({ tool }) => known(tool)));
  const isSure = ({ tool, decision }: Settled): boolean => decision.kind === 'hide' || !doubtful.has(known(tool));
  const rules = settled.filter((one) => one.named && isSure(one)).map((one) => ruleFor(target, one));
  return stringify({ rule: scope === 'server' ? [...rules, rest(target)] : rules });
}

function evaluate(text: string, { serverKey }: PolicyTarget): Evaluator {
  const decide = geminiEngine(engineRules(readGeminiPolicyFile(text).rules), serverKey);
  return (tool, args) => ({ kind: decide(tool, args) });
}

/** Whether a rule is about one of these names and none besides. */
const isAbout = ({ toolName: name }: GeminiRule, names: ReadonlySet<string>): boolean =>
  [name].flat().every((one) => names.has(one));

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
  steps: ({ serverKey }) => [
    `Look up the server’s name in the \`mcpServers\` of your settings; the rules assume “${serverKey}”.`,
    'Save the rules in the policies folder.',
    'Start Gemini CLI anew; it reports a policy file that it cannot read.',
  ],
  docs: 'https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/policy-engine.md',
  checked: '2026-11-20',
  howTo: {
    limit: (name) =>
      `No: rules do not count calls. Give ${name} a rule with the \`decision\` “ask_user”, or limit it in a gateway.`,
    block: (name) =>
      `Give ${name} a \`[[rule]]\` with the \`decision\` “deny” and a high \`priority\`: without a pattern for arguments it also hides the tool.`,
  },
  cannot: [
    'It cannot count calls: a limit becomes a question.',
    'Its pattern for arguments reads them as one text, in which a nested argument can imitate another, so it is not used here.',
    'Without a terminal to ask on, a question counts as a denial.',
    'A tool whose full name, with its server, is longer than 63 characters cannot be named.',
  ],
  traps: [],
  unlisted: 'deny',
  keyLabel: 'Name of this server in mcpServers',
  keyProblem: (key) =>
    geminiName(key, 'x') === fullName({ serverKey: key }, 'x')
      ? undefined
      : 'Gemini CLI knows tools of a server with this name by other names than rules write: use letters, digits, hyphens and underscores, and no name that is “mcp” or begins with “mcp_”.',
  enforce: (entry, target, scope) => settle(entry, ability(target, scope)).enforcement,
  render,
  start: () => '',
  merged: (existing, snippet, target, tools) => {
    const names = new Set(tools.filter(isPlainName).map((tool) => toolName(target, tool)));
    const { rules } = readGeminiPolicyFile(existing);
    const kept = rules.filter((one) => one.mcpName !== target.serverKey || !isAbout(one, names));
    return stringify({ rule: [...kept, ...readGeminiPolicyFile(snippet).rules] });
  },
  evaluate,
  remarks: (text) => readGeminiPolicyFile(text).remarks,
  callStyles: ['mcp_server_tool'],
};

export default geminiCli;
