import { settle, type Ability, type Settled } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { readFlags, shellWords } from '../shell-words.ts';
import { isPlainName } from '../tool-name.ts';

/**
 * Stands in an otherwise empty list, since an empty list of tools would allow all of them. The proof over the
 * catalogue would find a server that has a tool of this name.
 */
const none = 'nothing-is-allowed';

const ability: Ability = {
  subject: 'The Docker gateway',
  decisions: ['allow', 'hide'],
  names: (tool) => isPlainName(tool) && tool !== none,
  unnamed: 'hide',
};

const command = 'docker mcp gateway run';
const profileCommand = 'docker mcp profile tools my-profile';

/** What a command line allows: the entries of its `--tools`, or what a profile switches on and off. */
interface Commands {
  readonly isServed: boolean;
  readonly tools: readonly string[];
  readonly enabled: readonly string[];
  readonly disabled: readonly string[];
  /** Flags that are not looked at. */
  readonly strange: readonly string[];
}

const plainKey = /^[A-Za-z0-9_.-]+$/;

function render(target: PolicyTarget, entries: readonly PolicyEntry[], whole: boolean): string {
  const settled = entries.map((entry) => settle(entry, ability));
  const isFree = ({ named, decision }: Settled): boolean => named && decision.kind === 'allow';
  const refused = new Set(settled.filter((one) => !isFree(one)).map(({ tool }) => tool.toLowerCase()));
  const free = settled.filter(({ tool }) => !refused.has(tool.toLowerCase())).map(({ tool }) => tool);
  if (whole) return printRun(target, free);
  const flags = settled
    .filter(({ named }) => named)
    .map(({ tool }) => `${free.includes(tool) ? '--enable' : '--disable'} ${target.serverKey}.${tool}`);
  return `${[profileCommand, ...flags].join(' ')}\n`;
}

const printRun = ({ serverKey }: PolicyTarget, allowed: readonly string[]): string => {
  const tools = allowed.length > 0 ? allowed : [none];
  const flags = tools.map((tool) => `--tools ${serverKey}:${tool}`);
  return `${[`${command} --servers ${serverKey}`, ...flags].join(' \\\n  ')}\n`;
};

/** Reads one command of either kind. Throws on anything that a shell would not take as plain words. */
function read(text: string, { serverKey }: PolicyTarget): Commands {
  if (!plainKey.test(serverKey)) throw new Error(`the name of the server, ${serverKey}, cannot stand in a command`);
  const words = shellWords(text);
  const start = [command, profileCommand].map((one) => one.split(' ')).find((one) => isStart(words, one));
  if (!start) throw new Error(`expected “${command}” or “docker mcp profile tools” with their flags`);
  const flags = readFlags(words.slice(start.length));
  const isRun = start.includes('run');
  const known = isRun ? ['servers', 'tools'] : ['enable', 'disable'];
  const strange = flags.filter(({ name }) => !known.includes(name)).map(({ name }) => `--${name}`);
  if (!isRun && strange.length > 0) throw new Error(`${strange[0] ?? ''}: expected --enable or --disable`);
  const valuesOf = (wanted: string): string[] =>
    flags.filter(({ name }) => name === wanted).flatMap(({ value }) => value.split(','));
  const ofProfile = (wanted: string): string[] =>
    valuesOf(wanted).flatMap((one) => {
      if (!one.includes('.')) throw new Error(`--${wanted} ${one}: expected server.tool`);
      return one.startsWith(`${serverKey}.`) ? [one.slice(serverKey.length + 1)] : [];
    });
  const servers = valuesOf('servers');
  return {
    isServed: servers.length === 0 || servers.includes(serverKey),
    tools: valuesOf('tools'),
    enabled: ofProfile('enable'),
    disabled: ofProfile('disable'),
    strange,
  };
}

/** The name of a profile is the reader's own. */
const isStart = (words: readonly string[], start: readonly string[]): boolean =>
  start.every((word, index) => words[index] === word || (word === 'my-profile' && /^\w/.test(words[index] ?? '')));

/**
 * Without `--tools` every tool is there that a profile has not switched off. An entry is a tool of any server, or of one
 * (`server:tool`), or `*` in place of the tool or of both; capitals do not matter (`isToolEnabled` of the gateway).
 */
function evaluate(text: string, target: PolicyTarget): Evaluator {
  const { isServed, tools, disabled } = read(text, target);
  const lower = (list: readonly string[]): Set<string> => new Set(list.map((tool) => tool.toLowerCase()));
  const [listed, off] = [lower(tools), lower(disabled)];
  const server = target.serverKey.toLowerCase();
  const whole = listed.has('*') || listed.has(`${server}:*`);
  return (tool) => {
    const name = tool.toLowerCase();
    const allowed = listed.size > 0 ? whole || listed.has(name) || listed.has(`${server}:${name}`) : !off.has(name);
    return { kind: isServed && allowed ? 'allow' : 'hide' };
  };
}

function remarks(text: string, target: PolicyTarget): string[] {
  const { isServed, strange } = read(text, target);
  return [
    ...(isServed ? [] : [`--servers does not name “${target.serverKey}”, so the gateway does not start it.`]),
    ...strange.map((one) => `${one} is not known here; it may change what is offered.`),
  ];
}

/** Brings the list of a run command up to date with another such list, or with what a profile switches on and off. */
function merged(existing: string, snippet: string, target: PolicyTarget, about: readonly string[]): string {
  const { tools: added, enabled } = read(snippet, target);
  const own = (entries: readonly string[]): string[] =>
    entries.flatMap((entry) =>
      entry.startsWith(`${target.serverKey}:`) ? [entry.slice(target.serverKey.length + 1)] : [],
    );
  const kept = own(read(existing, target).tools).filter((tool) => !about.includes(tool));
  return printRun(
    target,
    [...new Set([...kept, ...own(added), ...enabled])].filter((tool) => tool !== none),
  );
}

/** Docker MCP Gateway, flags of its commands; a list after `--tools` is global and names all that is allowed. */
const dockerMcpGateway: Format = {
  id: 'docker-mcp-gateway',
  title: 'Docker MCP Gateway',
  group: 'Gateways',
  about: 'Docker’s gateway, which runs MCP servers in containers and offers the tools that its flags name.',
  language: 'text',
  fileName: 'command.sh',
  where: 'Run it in a terminal, or put it where your client starts the gateway.',
  merge: (scope) =>
    scope === 'server'
      ? 'The list covers all servers of the gateway: add the tools of the others to it, or nothing of theirs is offered.'
      : 'The command changes one tool of the profile. Where you start the gateway with `--tools`, change that list instead.',
  steps: ({ serverKey }) => [
    `Look up the server’s name in the catalogue; the command assumes “${serverKey}”.`,
    'Put the name of your profile in place of `my-profile`.',
    'Run the command and list the tools in the client.',
  ],
  docs: 'https://github.com/docker/mcp-gateway',
  checked: '2026-11-20',
  howTo: {
    limit: (name) => `No: the flags do not count calls. ${name} is either offered or not.`,
    block: (name) => `Switch ${name} off with \`--disable\`, or leave it out of \`--tools\`.`,
  },
  cannot: [
    'It cannot ask a person or count calls: whatever is more than allowed is switched off.',
    'It cannot test arguments.',
    'It does not tell capitals from small letters in names.',
  ],
  traps: [],
  unlisted: 'deny',
  keyLabel: 'Name of this server in Docker’s catalogue',
  keyProblem: (key) =>
    plainKey.test(key) ? undefined : 'Only letters, digits, dots, hyphens and underscores are safe in the command.',
  enforce: (entry) => settle(entry, ability).enforcement,
  render: (target, entries, scope) => render(target, entries, scope === 'server'),
  start: (target) => printRun(target, []),
  merged,
  evaluate,
  remarks,
  callStyles: ['server:tool', 'server.tool'],
};

export default dockerMcpGateway;
