import { readOnlyByClaim } from '../alike.ts';
import {
  fullName,
  isCut,
  offeredName,
  printCopilotFlags,
  readCopilotFlags,
  readRule,
  ruleTool,
  type CopilotFlags,
} from '../copilot-flags.ts';
import { enforcementOf, settleAll, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { isPlainName } from '../tool-name.ts';

/** A tool that claims to be read-only is never asked about; one whose full name is cut is allowed by no rule. */
const ability = ({ serverKey }: PolicyTarget): Ability => ({
  subject: 'The Copilot CLI',
  decisions: ['allow', 'ask', 'hide'],
  decisionsFor: (tool, { claimsReadOnly }) => [
    ...(isCut(serverKey, tool) ? [] : (['allow'] as const)),
    ...(claimsReadOnly ? [] : (['ask'] as const)),
    'hide',
  ],
  names: isPlainName,
  unnamed: 'ask',
  unnamedFor: ({ claimsReadOnly }) => (claimsReadOnly ? 'allow' : 'ask'),
  known: ruleTool,
  refuseWith: '`tools` of the server in `mcp-config.json`, which leaves the tool out, or a gateway',
});

const none: CopilotFlags = { allow: [], deny: [], available: undefined, excluded: [], rest: [] };

/** Tools that are asked about have no flag. */
function render(target: PolicyTarget, entries: readonly PolicyEntry[]): string {
  const { serverKey } = target;
  const settled = settleAll(entries, ability(target), target.tools);
  const named = (kind: 'allow' | 'hide'): string[] =>
    settled.filter((one) => one.named && one.enforcement.as === kind).map(({ tool }) => tool);
  return printCopilotFlags({
    ...none,
    allow: [...new Set(named('allow').map((tool) => `${serverKey}(${ruleTool(tool)})`))],
    excluded: named('hide').map((tool) => `${serverKey}/${tool}`),
  });
}

const allowsAll = ['--allow-all-tools', '--allow-all', '--yolo'];
/** Flags of a run in which nobody can be asked. */
const unattended = ['-p', '--prompt'];

/** Whether lists of what the model sees name a tool: by both names, by its server, or by the kind of thing it is. */
function listed(list: readonly string[], serverKey: string): (tool: string) => boolean {
  const names = new Set(list);
  const whole = ['mcp:*', `${serverKey}/*`].some((one) => names.has(one));
  const full = new Set(list.map((one) => one.replace(/^mcp:/, '')));
  const own = new Set(
    list.filter((one) => one.startsWith(`${serverKey}/`)).map((one) => ruleTool(one.slice(serverKey.length + 1))),
  );
  return (tool) => whole || own.has(ruleTool(tool)) || full.has(offeredName(serverKey, tool));
}

/** Whether rules are about a tool. A cut name is that of a rule for the whole server alone. */
function ruled(rules: readonly string[], serverKey: string): (tool: string) => boolean {
  const own = rules.map(readRule).filter(({ server }) => server === serverKey);
  const whole = own.some(({ tool }) => tool === undefined);
  const tools = new Set(own.map(({ tool }) => tool));
  return (tool) => whole || (!isCut(serverKey, tool) && tools.has(ruleTool(tool)));
}

/**
 * What the model does not see is hidden; then a denial wins, then an allowance; then a tool runs that claims to be
 * read-only, and any other is asked about (as 1.0.102 does when it is run). Claims that are not known here count as not
 * made.
 */
function evaluate(text: string, { serverKey, tools }: PolicyTarget): Evaluator {
  const { allow, deny, available, excluded, rest } = readCopilotFlags(text);
  const [isAllowed, isDenied] = [ruled(allow, serverKey), ruled(deny, serverKey)];
  const isLeftOut = listed(excluded, serverKey);
  const isLeftIn = available ? listed(available, serverKey) : () => true;
  const isOpen = rest.some((word) => allowsAll.includes(word));
  const question = rest.some((word) => unattended.includes(word)) ? 'deny' : 'ask';
  const claiming = readOnlyByClaim(tools);
  return (tool) => {
    if (isLeftOut(tool) || !isLeftIn(tool)) return { kind: 'hide' };
    if (isDenied(tool)) return { kind: 'deny' };
    return { kind: isOpen || isAllowed(tool) || claiming.has(tool) ? 'allow' : question };
  };
}

function remarks(text: string, { serverKey }: PolicyTarget): string[] {
  const { allow, deny, available = [], excluded, rest } = readCopilotFlags(text);
  const rules = [...allow, ...deny];
  const strange = rules.filter((one) => {
    const { server, tool } = readRule(one);
    return server === serverKey && tool !== undefined && (tool !== ruleTool(tool) || isCut(serverKey, tool));
  });
  return [
    ...strange.map(
      (one) =>
        `“${one}” fits no tool: names stand there with other characters than letters, digits, _ and - as “-”, and full ones are cut after 64.`,
    ),
    ...[...available, ...excluded]
      .filter((one) => /[()]/.test(one))
      .map((one) => `“${one}” names no tool in this list: that is server/tool.`),
    ...(rest.includes('--assisted-approval')
      ? ['With --assisted-approval a model answers where a person is asked here.']
      : []),
  ];
}

function merged(existing: string, snippet: string, { serverKey }: PolicyTarget, tools: readonly string[]): string {
  const [old, added] = [readCopilotFlags(existing), readCopilotFlags(snippet)];
  const rules = new Set(tools.map((tool) => `${serverKey}(${ruleTool(tool)})`));
  const names = new Set(tools.flatMap((tool) => [`${serverKey}/${tool}`, fullName(serverKey, tool)]));
  const without = (list: readonly string[], gone: ReadonlySet<string>, more: readonly string[] = []): string[] => [
    ...new Set([...list.filter((one) => !gone.has(one)), ...more]),
  ];
  return printCopilotFlags({
    allow: without(old.allow, rules, added.allow),
    deny: without(old.deny, rules, added.deny),
    available: old.available,
    excluded: without(old.excluded, names, added.excluded),
    rest: old.rest,
  });
}

/** Kinds of permission that a rule may name in place of a server. */
const kinds = ['shell', 'write', 'read', 'url', 'memory'];

const asked: Source = { how: 'asked', of: 'GitHub Copilot CLI 1.0.102', on: '2026-11-26' };

const reference: FormatReference = {
  forms: [
    { form: "--allow-tool='server(tool)'", means: 'runs without a question' },
    { form: "--deny-tool='server(tool)'", means: 'refuses calls' },
    { form: '--available-tools, --excluded-tools', means: 'what the model sees, as `server/tool`' },
    { form: "--deny-tool='server'", means: 'all tools of a server' },
  ],
  precedence: 'What the model does not see is out; then a denial wins over an allowance, wherever it stands.',
  unlisted: 'Runs if it claims to be read-only; else it is asked about, or refused where nobody can be asked.',
  source: asked,
  mistakes: [
    {
      looks: "`--deny-tool=github` with `--allow-tool='github(read)'`",
      happens: 'The denial of the server wins.',
      right: 'Deny the tools one by one.',
      source: asked,
    },
    {
      looks: 'No flag for a tool that changes things',
      happens: 'It runs unasked if it claims `readOnlyHint: true`.',
      right: 'Name it in a flag.',
      source: asked,
    },
    {
      looks: 'A rule for a tool whose full name has more than 64 characters',
      happens: 'The name is cut, so no rule for the tool fits.',
      right: 'Leave it out with the rule of the whole server.',
      source: asked,
    },
    {
      looks: 'Flags given once',
      happens: 'They hold for the session that they start.',
      right: 'Put them into an alias or a script.',
      source: asked,
    },
  ],
};

/** GitHub Copilot CLI, flags of the command: they say more than `tools` in `mcp-config.json`, which can only leave tools out. */
const copilotCli: Format = {
  id: 'copilot-cli',
  title: 'Copilot CLI',
  group: 'Clients',
  about: 'GitHub’s agent for the terminal, which asks before it calls a tool, unless the tool claims to be read-only.',
  language: 'text',
  fileName: 'copilot.sh',
  where: 'Start the CLI with this command, or make it an alias of your shell.',
  merge: (scope) =>
    scope === 'server'
      ? 'Put the flags behind your own ones, in place of those about this server; a tool without a flag is asked about.'
      : 'Put the flag behind your own ones and take out others about this tool; without a flag the CLI asks about it.',
  mergeSeveral:
    'Put the flags behind your own ones, in place of those about these servers; a tool without a flag is asked about.',
  steps: ({ serverKey }) => [
    `Look up the server’s name with \`copilot mcp list\`; the flags assume “${serverKey}”.`,
    'Start the CLI with the flags; they hold for this session alone.',
    'Leave out of `tools` of the server in `~/.copilot/mcp-config.json` what shall never be there, with flags or without.',
  ],
  docs: 'https://docs.github.com/en/copilot/how-tos/copilot-cli/set-up-copilot-cli/configure-copilot-cli',
  checked: '2026-11-26',
  howTo: {
    limit: (name) =>
      `No: flags do not count calls. Without one for ${name} the CLI asks, unless the tool claims to be read-only.`,
    block: (name) =>
      `Name ${name}, after its server and “/”, with \`--excluded-tools\`: the model then does not see it. \`--deny-tool\` with server(tool) refuses its calls.`,
  },
  cannot: [
    'It cannot ask about a tool that claims to be read-only: such a tool runs, or is left out.',
    'It cannot count calls or test arguments.',
    'It cannot allow a tool whose full name, server and tool, is longer than 64 characters.',
    'Two tools whose names differ only in a dot and a hyphen share one rule.',
  ],
  traps: [
    'A tool that claims `readOnlyHint: true` runs without a question unless it is denied or left out: a server decides by its own word.',
    'The flags hold for the session that is started with them; without them the CLI asks as ever.',
    '`--allow-all-tools`, `--allow-all`, `--yolo`, `COPILOT_ALLOW_ALL` and the permission mode “allow-all” run whatever no rule denies.',
    'In the mode “assisted” a model answers where a person would be asked.',
    'With `-p` nobody can be asked: what would be asked about is refused.',
    'Approvals that you save for a folder hold there without a flag.',
    'A rule for a server alone, such as `--deny-tool=github`, wins over rules that allow its tools.',
  ],
  reference,
  unlisted: 'claims',
  keyLabel: 'Name of this server in mcp-config.json',
  keyProblem: (key) => {
    if (kinds.includes(key)) return `A rule for “${key}” is about a kind of permission of Copilot’s own.`;
    return /^[\w.@/-]+$/.test(key)
      ? undefined
      : 'Copilot does not start with rules for names of other characters than letters, digits, dots, hyphens, underscores, @ and /.';
  },
  enforce: (entry, target) => enforcementOf(entry, ability(target), target),
  render: (target, entries) => render(target, entries),
  start: () => 'copilot\n',
  merged,
  evaluate,
  remarks,
  callStyles: ['server/tool'],
};

export default copilotCli;
