/** Commands of a program that fetches things which run what lies on this machine: these alone, or all but these. */
interface LocalCommands {
  readonly only?: readonly string[];
  readonly butNot?: readonly string[];
}

const containers: LocalCommands = {
  only: ['exec', 'start', 'attach', 'container exec', 'container start', 'container attach'],
};
const nothing: LocalCommands = { only: [] };

/** Programs whose other commands fetch what they run, or read from a file here what to fetch. */
const programs: Readonly<Record<string, LocalCommands>> = {
  npx: nothing,
  npm: { only: ['run', 'run-script', 'start', 'test', 'restart'] },
  pnpm: { butNot: ['create', 'add', 'install', 'i', 'update', 'up'] },
  yarn: { butNot: ['create', 'add', 'install', 'up', 'upgrade', 'global'] },
  bun: { butNot: ['create', 'c', 'add', 'install', 'i', 'update', 'init'] },
  uv: nothing,
  pipx: nothing,
  docker: containers,
  podman: containers,
  nerdctl: containers,
  finch: containers,
  'docker-compose': { only: ['exec'] },
  go: { only: ['tool'] },
  dotnet: { butNot: ['tool', 'new', 'add'] },
  cargo: { only: ['run', 'r'] },
  jbang: nothing,
  nix: nothing,
  'nix-shell': nothing,
  pkgx: nothing,
};

const begins = (words: readonly string[], command: string): boolean =>
  command.split(' ').every((word, index) => words[index] === word);

/**
 * Whether a program that can fetch what it runs only runs what lies here; true for every other program.
 * @param operands its words without the options before its command
 */
export function runsWhatLiesHere(program: string, operands: readonly string[]): boolean {
  const known = Object.hasOwn(programs, program) ? programs[program] : undefined;
  if (!known) return true;
  return known.only
    ? known.only.some((command) => begins(operands, command))
    : operands.length > 0 && known.butNot?.some((command) => begins(operands, command)) === false;
}
