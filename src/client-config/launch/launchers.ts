import { containerAlways, containerRun } from './container-options.ts';
import { imageSpec } from './image-spec.ts';
import { npmSpec } from './npm-spec.ts';
import { readWords, type ReadWords, syntax, type Syntax, valuesOf } from './option-words.ts';
import { denoSpec, goSpec, nugetSpec } from './other-specs.ts';
import * as known from './package-options.ts';
import { pythonSpec } from './python-spec.ts';
import { type Started } from './started.ts';

/** A program, or one of its commands, that fetches what it runs. */
export interface Launcher {
  readonly programs: string;
  /** The words of its command, after options that `always` names; several ways to write it. */
  readonly commands: readonly string[];
  readonly always: Syntax;
  readonly options: Syntax;
  /** What its words say is fetched, or lies here. `rest` are the words for what is run. */
  readonly fetches: (read: ReadWords) => Started & { readonly name?: string };
  /** Whether what is fetched is a place to run something else in, as images are: their words may be a command line. */
  readonly isPlace?: boolean;
}

const none = syntax('', '');

/** Of several packages that options name the one that is called like the program, or else the first. */
export function chosenPackage(packages: readonly string[], program: string | undefined): Started & { name?: string } {
  const read = packages.map((one) => npmSpec(one));
  const own = read.find(({ name }) => name !== undefined && name.split('/').at(-1) === program);
  const loose = read.find((one) => one.loose)?.loose;
  const chosen = own ?? read[0] ?? {};
  return { ...chosen, ...(loose && { loose }) };
}

const npmPackage = (read: ReadWords): Started & { name?: string } => {
  const packages = valuesOf(read, '--package', '-p');
  const [operand] = read.operands;
  return packages.length > 0 ? chosenPackage(packages, operand) : npmSpec(operand ?? '');
};

const project = (read: ReadWords): Started => {
  const [from] = valuesOf(read, '--from', '--spec');
  return pythonSpec(from ?? read.operands[0] ?? '');
};

const projectName = (requirement: string): string =>
  requirement
    .toLowerCase()
    .replace(/[[=<>!~@\s].*$/s, '')
    .replaceAll(/[-_.]+/g, '-');

/** `uv run` runs a script or program of this machine, beside projects that `--with` fetches for it. */
function withProjects(read: ReadWords): Started {
  const extra = valuesOf(read, '--with', '-w').flatMap((value) => value.split(/,(?=\s*[A-Za-z])/));
  const isModule = read.options.some(([name]) => name === '-m' || name === '--module');
  const [first = '', second, third] = read.operands;
  if (/^https?:\/\//i.test(first)) return pythonSpec(first);
  const module = isModule ? first : /^python[\d.]*$/.test(first) && second === '-m' ? third : undefined;
  const program = projectName(module?.split('.')[0] ?? first);
  const isFile = /\.pyw?$|[\\/]|^-$|^$/.test(module ?? first) || (module === undefined && /^python[\d.]*$/.test(first));
  const own = extra.find((one) => projectName(one) === program) ?? (isFile ? undefined : extra[0]);
  return own === undefined
    ? { words: module === undefined ? read.operands : ['python', '-m', module] }
    : pythonSpec(own);
}

const first =
  (fetches: (word: string) => Started) =>
  (read: ReadWords): Started =>
    fetches(read.operands[0] ?? '');

/** A .NET tool, whose options may stand behind its name. */
function tool({ options, operands }: ReadWords): Started {
  const behind = readWords(operands.slice(1), known.dnx);
  return nugetSpec(operands[0] ?? '', valuesOf({ options: [...options, ...behind.options] }, '--version')[0]);
}

export const launchers: readonly Launcher[] = [
  { programs: 'npx', commands: [''], always: none, options: known.npm, fetches: npmPackage },
  { programs: 'npm', commands: ['exec', 'x'], always: known.npm, options: known.npm, fetches: npmPackage },
  { programs: 'pnpm', commands: ['dlx'], always: known.pnpm, options: known.pnpm, fetches: npmPackage },
  { programs: 'pnpx', commands: [''], always: none, options: known.pnpm, fetches: npmPackage },
  { programs: 'yarn yarnpkg', commands: ['dlx'], always: known.yarn, options: known.yarn, fetches: npmPackage },
  { programs: 'bunx', commands: [''], always: none, options: known.bunx, fetches: npmPackage },
  { programs: 'bun', commands: ['x'], always: known.bun, options: known.bunx, fetches: npmPackage },
  {
    programs: 'deno',
    commands: ['run', 'x', 'serve', ''],
    always: known.deno,
    options: known.deno,
    fetches: first(denoSpec),
  },
  { programs: 'dx', commands: [''], always: none, options: known.deno, fetches: first(denoSpec) },
  { programs: 'uvx', commands: [''], always: none, options: known.uv, fetches: project },
  { programs: 'uv', commands: ['tool run'], always: known.uvAlways, options: known.uv, fetches: project },
  { programs: 'uv', commands: ['run'], always: known.uvAlways, options: known.uv, fetches: withProjects },
  { programs: 'pipx', commands: ['run'], always: known.pipx, options: known.pipx, fetches: project },
  {
    programs: 'docker podman nerdctl finch',
    ...{ commands: ['run', 'container run'], always: containerAlways, options: containerRun },
    ...{ fetches: first(imageSpec), isPlace: true },
  },
  { programs: 'go', commands: ['run'], always: none, options: known.go, fetches: first(goSpec) },
  {
    programs: 'dnx',
    ...{ commands: [''], always: none, options: known.dnx },
    fetches: tool,
  },
  {
    programs: 'dotnet',
    ...{ commands: ['tool exec', 'tool execute', 'dnx'], always: none, options: known.dnx },
    fetches: tool,
  },
];
