/** Programs that run what their first operand names, and the words and options that may stand before it. */
const interpreters: Readonly<Record<string, RegExp>> = {
  node: /^-/,
  nodejs: /^-/,
  tsx: /^-/,
  'ts-node': /^-/,
  bun: /^(?:-|run$)/,
  deno: /^(?:-|run$)/,
  python: /^-/,
  python3: /^-/,
  py: /^-/,
  ruby: /^-/,
  php: /^-/,
  java: /^-/,
  go: /^(?:-|run$)/,
  dotnet: /^(?:-|run$|exec$)/,
  sh: /^-/,
  bash: /^-/,
  uv: /^(?:-|run$|python3?$)/,
  poetry: /^(?:-|run$|python3?$)/,
};

/** Programs that fetch or run what their words say in ways of their own: their names tell no server from another. */
const launchers = new Set(
  'npx npm pnpm pnpx yarn bunx uvx pipx docker podman cargo make env sudo cmd powershell pwsh'.split(' '),
);

/** Options whose next word is their value, where one may stand before the operand. */
const withValue = new Set([
  '-r',
  '--require',
  '--import',
  '--loader',
  '--env-file',
  '--directory',
  '--project',
  '--with',
  '-cp',
]);

const slashed = (path: string): string => path.replaceAll('\\', '/').replace(/\/{2,}/g, '/');
const programName = (command: string): string =>
  (slashed(command).split('/').at(-1) ?? '').replace(/\.(?:cmd|exe)$/i, '');

/**
 * What a command line starts, as a path with slashes: the program, or, where that is an interpreter, the script or module
 * that it is given. Undefined where an interpreter is given none, and for what others fetch or run (`npx`, `docker`). Arguments
 * behind it are never part of it.
 */
export function startedName([command = '', ...args]: readonly string[]): string | undefined {
  const program = programName(command);
  if (program === '' || launchers.has(program.toLowerCase())) return undefined;
  const skipped = Object.hasOwn(interpreters, program.toLowerCase()) ? interpreters[program.toLowerCase()] : undefined;
  if (skipped === undefined) return slashed(command).replace(/\.(?:cmd|exe)$/i, '');
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    if (['-m', '-jar'].includes(word)) return args[at + 1] === undefined ? undefined : slashed(args[at + 1] ?? '');
    if (withValue.has(word)) at += 1;
    else if (!skipped.test(word)) return slashed(word).replace(/^\.(?:\/|$)/, '') || undefined;
  }
  return undefined;
}

/** Whether what is started is what a catalogue names: the same, or below some folder. */
export const isStarted = (started: string, named: string): boolean =>
  started === named || started.endsWith(`/${named}`);
