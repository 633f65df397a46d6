import { readFlags, shellWords } from './shell-words.ts';

const profileFlags = ['enable', 'disable', 'enable-all', 'disable-all'] as const;
type ProfileFlag = (typeof profileFlags)[number];

/** One command of the Docker MCP Gateway: it runs the gateway, or changes which tools a profile has switched on. */
export type DockerCommand =
  | {
      readonly runs: true;
      readonly servers: readonly string[];
      /** Entries of `--tools`, which go over what a profile has switched on. */
      readonly tools: readonly string[];
      /** Flags that are not looked at. */
      readonly strange: readonly string[];
    }
  | { readonly runs: false; readonly flags: Readonly<Record<ProfileFlag, readonly string[]>> };

const run = ['docker', 'mcp', 'gateway', 'run'];
const profile = ['docker', 'mcp', 'profile', 'tools'];

const isStart = (words: readonly string[], start: readonly string[]): boolean =>
  start.every((word, index) => words[index] === word);

/** Reads commands, one a line or joined by `&&`. Throws on anything that a shell would not take as plain words. */
export function readDockerCommands(text: string): DockerCommand[] {
  const lines = text.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n|&&/);
  return lines.filter((line) => line.replace(/^\uFEFF/, '').trim() !== '').map(readCommand);
}

function readCommand(line: string): DockerCommand {
  const words = shellWords(line);
  if (isStart(words, run)) return readRun(words.slice(run.length));
  // The name of a profile is the reader's own.
  if (isStart(words, profile) && /^\w/.test(words[profile.length] ?? ''))
    return readProfile(words.slice(profile.length + 1));
  throw new Error('expected “docker mcp gateway run” or “docker mcp profile tools my-profile” with their flags');
}

type Flags = ReturnType<typeof readFlags>;

const valuesOf = (flags: Flags, wanted: string): string[] =>
  flags.filter(({ name }) => name === wanted).map(({ value }) => value);

function readRun(words: readonly string[]): DockerCommand {
  const flags = readFlags(words);
  const listOf = (wanted: string): string[] => valuesOf(flags, wanted).flatMap((value) => value.split(','));
  const known = ['servers', 'tools', 'profile'];
  const strange = flags.filter(({ name }) => !known.includes(name)).map(({ name }) => `--${name}`);
  if (listOf('servers').length > 0 && listOf('profile').length > 0)
    throw new Error('--profile: the gateway does not take it together with --servers');
  return { runs: true, servers: listOf('servers'), tools: listOf('tools'), strange };
}

function readProfile(words: readonly string[]): DockerCommand {
  const flags = readFlags(words);
  const strange = flags.find(({ name }) => !profileFlags.some((known) => known === name));
  if (strange) throw new Error(`--${strange.name}: expected --${profileFlags.join(', --')}`);
  const undotted = flags.find(({ name, value }) => !name.endsWith('-all') && !value.includes('.'));
  if (undotted) throw new Error(`--${undotted.name} ${undotted.value}: expected server.tool`);
  return {
    runs: false,
    flags: {
      enable: valuesOf(flags, 'enable'),
      disable: valuesOf(flags, 'disable'),
      'enable-all': valuesOf(flags, 'enable-all'),
      'disable-all': valuesOf(flags, 'disable-all'),
    },
  };
}

/**
 * Which tools of a server a profile has on: all of them, those of the version in its snapshot but some, or a list. A
 * profile begins with all of them.
 */
type Switched =
  | { readonly kind: 'all' }
  | { readonly kind: 'all-but'; readonly off: ReadonlySet<string> }
  | { readonly kind: 'list'; readonly on: ReadonlySet<string> };

const minus = (names: ReadonlySet<string>, tool: string): Set<string> =>
  new Set([...names].filter((one) => one !== tool));

/** `--enable` begins with an empty list where all were on; `--disable` writes the snapshot's list out first. */
function switched(before: Switched, tool: string, on: boolean): Switched {
  if (before.kind === 'list') return { kind: 'list', on: on ? new Set([...before.on, tool]) : minus(before.on, tool) };
  if (before.kind === 'all')
    return on ? { kind: 'list', on: new Set([tool]) } : { kind: 'all-but', off: new Set([tool]) };
  return { kind: 'all-but', off: on ? minus(before.off, tool) : new Set([...before.off, tool]) };
}

/**
 * Whether a profile offers a tool after these commands (`UpdateTools` of `pkg/workingset/tools.go` at 2bd20fe8: within a
 * command first the flags for whole servers, then what is enabled, then what is disabled). A server is found by what
 * stands before the first dot.
 */
export function profileOffers(commands: readonly DockerCommand[], server: string): (tool: string) => boolean {
  const own = (entries: readonly string[]): string[] =>
    entries.flatMap((entry) =>
      entry.startsWith(`${server}.`) && !server.includes('.') ? [entry.slice(server.length + 1)] : [],
    );
  const state = commands.reduce<Switched>(
    (before, command) => {
      if (command.runs) return before;
      const { flags } = command;
      let after = flags['enable-all'].includes(server) ? { kind: 'all' as const } : before;
      if (flags['disable-all'].includes(server)) after = { kind: 'list', on: new Set() };
      for (const tool of own(flags.enable)) after = switched(after, tool, true);
      for (const tool of own(flags.disable)) after = switched(after, tool, false);
      return after;
    },
    { kind: 'all' },
  );
  if (state.kind === 'all') return () => true;
  return (tool) => (state.kind === 'list' ? state.on.has(tool) : !state.off.has(tool));
}
