import { withoutSecrets } from './without-secrets.ts';

/** A published npm package and how a command line starts it. */
export interface NpmCommand {
  readonly package: string;
  readonly version: string | undefined;
  /** Which of the package's programs is started, where the command line names it apart from the package. */
  readonly bin?: string;
  readonly args: readonly string[];
}

interface Runner {
  /** The word that must stand first among its operands; several are the same command. */
  readonly command: readonly string[];
  /** Options whose next word is their value; they may stand before what is run. */
  readonly withValue: ReadonlySet<string>;
}

const npmOptions = new Set(
  `-c --call -w --workspace --registry --prefix --cache --userconfig --loglevel --node-options --script-shell -n
  --node-arg --tag --before`.split(/\s+/),
);
const pnpmOptions = new Set('--registry --dir -C --reporter --store-dir --loglevel --filter'.split(' '));

/** Programs that run a published npm package. */
const runners: Readonly<Record<string, Runner>> = {
  npx: { command: [], withValue: npmOptions },
  npm: { command: ['exec', 'x'], withValue: npmOptions },
  pnpm: { command: ['dlx'], withValue: pnpmOptions },
  pnpx: { command: [], withValue: pnpmOptions },
  yarn: { command: ['dlx'], withValue: new Set(['--cwd']) },
  bunx: { command: [], withValue: new Set() },
  bun: { command: ['x'], withValue: new Set() },
};

const packageOption = /^(?:--package|-p)(?:=(.*))?$/s;

/** The words of a command line apart from options: packages that options name, and the operands with their places. */
function readWords(words: readonly string[], { command, withValue }: Runner) {
  const packages: string[] = [];
  let isCommand = command.length === 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const named = packageOption.exec(word);
    if (named) {
      packages.push(named[1] ?? words[at + 1] ?? '');
      if (named[1] === undefined) at += 1;
    } else if (word.startsWith('-')) {
      if (withValue.has(word)) at += 1;
    } else if (!isCommand) {
      if (!command.includes(word)) return undefined;
      isCommand = true;
    } else return { packages, operand: word, args: words.slice(at + 1) };
  }
  return isCommand ? { packages, operand: undefined, args: [] } : undefined;
}

const spec = /^((?:@[^/@\s:]+\/)?[^/@\s:]+)(?:@(\S+))?$/;

/** The program that a package has when it is named like it: its name without the scope. */
const ownProgram = (name: string): string => name.split('/').at(-1) ?? name;

/** The npm package that a command line runs, or undefined when it runs something else. */
export function npmCommand(program: string, words: readonly string[]): NpmCommand | undefined {
  const runner = Object.hasOwn(runners, program) ? runners[program] : undefined;
  const read = runner && readWords(words, runner);
  if (!read) return undefined;
  const { packages, operand, args } = read;
  const specs = (packages.length > 0 ? packages : [operand ?? '']).map((one) => spec.exec(one));
  const chosen = specs.find((one) => one?.[1] !== undefined && ownProgram(one[1]) === operand) ?? specs[0];
  if (chosen?.[1] === undefined) return undefined;
  const bin = packages.length > 0 ? operand : undefined;
  return {
    package: chosen[1],
    version: chosen[2],
    ...(bin !== undefined && bin !== ownProgram(chosen[1]) && { bin }),
    args: withoutSecrets(args),
  };
}
