import { settle, type Ability, type Settled } from '../degrade.ts';
import { profileOffers, readDockerCommands, type DockerCommand } from '../docker-commands.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { isPlainName } from '../tool-name.ts';

const ability: Ability = {
  subject: 'The Docker gateway',
  decisions: ['allow', 'hide'],
  names: isPlainName,
  unnamed: 'hide',
};

const command = 'docker mcp profile tools my-profile';
const plainKey = /^[A-Za-z0-9_-]+$/;
const shellSafe = /^[A-Za-z0-9_.-]+$/;

/** One flag stands on the line of its command, of several each on its own. */
const print = (flags: readonly string[]): string => `${[command, ...flags].join(flags.length > 1 ? ' \\\n  ' : ' ')}\n`;

/**
 * A document switches all tools of the server off and the free ones on, within one command. A snippet switches its tool
 * off first, which writes the list of the others out where there was none: `--enable` alone would leave it the only one.
 */
function render({ serverKey }: PolicyTarget, entries: readonly PolicyEntry[], whole: boolean): string {
  const settled = entries.map((entry) => settle(entry, ability)).filter(({ named }) => named);
  const flags = (flag: string, list: readonly Settled[]): string[] =>
    list.map(({ tool }) => `--${flag} ${serverKey}.${tool}`);
  const free = settled.filter(({ decision }) => decision.kind === 'allow');
  if (whole) return print([`--disable-all ${serverKey}`, ...flags('enable', free)]);
  return [flags('disable', settled), flags('enable', free)]
    .filter((list) => list.length > 0)
    .map(print)
    .join('');
}

function read(text: string, serverKey: string): DockerCommand[] {
  if (!shellSafe.test(serverKey)) throw new Error(`the name of the server, ${serverKey}, cannot stand in a command`);
  const commands = readDockerCommands(text);
  if (commands.length === 0)
    throw new Error('no command; expected “docker mcp profile tools my-profile” with its flags');
  return commands;
}

/**
 * A gateway with `--tools` goes by that list alone: entries are a tool of any server, or of one (`server:tool`), or `*` in
 * place of the tool or of both, and capitals do not matter (`isToolEnabled`). Without it, what the profile has on is there.
 */
function evaluate(text: string, { serverKey }: PolicyTarget): Evaluator {
  const commands = read(text, serverKey);
  const gateway = commands.findLast(({ runs }) => runs);
  const offers = profileOffers(commands, serverKey);
  if (!gateway?.runs) return (tool) => ({ kind: offers(tool) ? 'allow' : 'hide' });
  const { servers, tools } = gateway;
  const listed = new Set(tools.map((entry) => entry.toLowerCase()));
  const server = serverKey.toLowerCase();
  const whole = listed.has('*') || listed.has(`${server}:*`);
  const isServed = servers.length === 0 || servers.includes(serverKey);
  const isListed = (name: string): boolean => whole || listed.has(name) || listed.has(`${server}:${name}`);
  return (tool) => {
    const isOffered = listed.size > 0 ? isListed(tool.toLowerCase()) : offers(tool);
    return { kind: isServed && isOffered ? 'allow' : 'hide' };
  };
}

function remarks(text: string, { serverKey }: PolicyTarget): string[] {
  return read(text, serverKey).flatMap((one) => {
    if (!one.runs) return [];
    const isServed = one.servers.length === 0 || one.servers.includes(serverKey);
    return [
      ...(isServed ? [] : [`--servers does not name “${serverKey}”, so the gateway does not start it.`]),
      ...one.strange.map((flag) => `${flag} is not known here; it may change what is offered.`),
    ];
  });
}

const readInSource: Source = { how: 'read', of: 'tools.go and gateway.go at 2bd20fe8', on: '2026-11-25' };
const readElsewhere: Source = { how: 'read', of: 'docker/mcp-gateway', on: '2026-11-20' };

const reference: FormatReference = {
  forms: [
    { form: 'profile tools <profile> --enable server.tool', means: 'switches one tool on' },
    { form: 'profile tools <profile> --disable server.tool', means: 'switches one tool off' },
    { form: 'gateway run --tools server:tool', means: 'a list for all servers of that run, with a colon' },
  ],
  precedence: 'The profile keeps one list a server. A gateway started with `--tools` goes by that list alone.',
  unlisted: 'Off, once the profile has a list for its server; before that, every tool is on.',
  source: readInSource,
  mistakes: [
    {
      looks: '`--enable` for one tool where all were on',
      happens: 'The list begins empty: every other tool is now off.',
      right: '`--disable` what shall be off.',
      source: readInSource,
    },
    {
      looks: 'A server name with a dot',
      happens: 'It is cut at its first dot and finds another server, or none.',
      right: 'Give the server a name without dots.',
      source: readInSource,
    },
    {
      looks: '`gateway run --servers …` with a profile’s rules in mind',
      happens: 'That starts without any profile.',
      right: 'Start with `--profile`.',
      source: readInSource,
    },
    {
      looks: 'A colon in `profile tools`',
      happens: 'Tools of profiles are named with a dot; the colon belongs to `--tools`.',
      right: 'Write `server.tool`.',
      source: readElsewhere,
    },
  ],
};

/** Docker MCP Gateway: commands that say which tools of a server a profile has switched on. */
const dockerMcpGateway: Format = {
  id: 'docker-mcp-gateway',
  title: 'Docker MCP Gateway',
  group: 'Gateways',
  about: 'Docker’s gateway, which runs MCP servers in containers and offers the tools that a profile has switched on.',
  language: 'text',
  fileName: 'command.sh',
  where: 'Run it in a terminal; the gateway goes by the profile when it is started with `--profile my-profile`.',
  merge: (scope) =>
    scope === 'server'
      ? 'The command replaces the list of this server in the profile and leaves other servers as they are.'
      : 'Run all of it: the command changes this tool in the profile and leaves the others as they are. Where you start the gateway with `--tools`, change that list instead.',
  mergeSeveral: 'The commands replace the lists of these servers in the profile and leave other servers as they are.',
  steps: ({ serverKey }) => [
    `Look up the server’s name with \`docker mcp profile show my-profile\`; the command assumes “${serverKey}”.`,
    'Put the name of your profile in place of `my-profile`.',
    'Run the command, start the gateway with `--profile` and that name, and list the tools in the client.',
  ],
  docs: 'https://github.com/docker/mcp-gateway',
  checked: '2026-11-26',
  howTo: {
    limit: (name) => `No: the flags do not count calls. ${name} is either offered or not.`,
    block: (name) => `Switch ${name} off with \`--disable\`, or leave it out of a list after \`--tools\`.`,
  },
  cannot: [
    'It cannot ask a person or count calls: whatever is more than allowed is switched off.',
    'It cannot test arguments.',
  ],
  traps: [
    '`--enable` alone switches all other tools of the server off where all of them were on; `--disable` before it writes the list out.',
    '`--disable` writes that list from the profile’s snapshot of the server: without one it changes nothing, and the tools of a later version are off.',
    'A server is found by what stands before the first dot, so commands for a name with a dot in it reach another server or none.',
    'A gateway that is started with `--tools` goes by that list alone, for all of its servers, and does not tell capitals from small letters there.',
    '`--servers` starts the gateway without any profile.',
  ],
  reference,
  unlisted: 'deny',
  keyLabel: 'Name of this server in your profile',
  keyProblem: (key) =>
    plainKey.test(key)
      ? undefined
      : 'Letters, digits, hyphens and underscores are safe in the command; at a dot Docker cuts the name of the server off.',
  enforce: (entry) => settle(entry, ability).enforcement,
  render: (target, entries, scope) => render(target, entries, scope === 'server'),
  start: ({ serverKey }) => print([`--enable-all ${serverKey}`]),
  // Commands change what earlier ones left, so the later ones are run after them.
  merged: (existing, snippet) => `${existing.trimEnd()}\n${snippet}`,
  evaluate,
  remarks,
  callStyles: ['server:tool', 'server.tool'],
};

export default dockerMcpGateway;
