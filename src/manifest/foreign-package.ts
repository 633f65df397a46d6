import { dockerPurl, pypiPurl } from './package-url.ts';

/** Words before the name of a project, for programs that run one from PyPI. */
const pythonRunners: Readonly<Record<string, readonly string[]>> = { uvx: [], uv: ['tool', 'run'], pipx: ['run'] };

/** Options whose next word is their value; they may stand before what is run. */
const pythonOptions = new Set('--with --python -p --index-url --extra-index-url -i'.split(' '));
const dockerOptions = new Set(
  `-e --env --env-file -v --volume --mount --name --network --net -p --publish --entrypoint -w --workdir -u --user
  --platform --pull -l --label --add-host -m --memory --cpus`.split(/\s+/),
);

/** Package URL of the PyPI project or container image that a command line starts; undefined for anything else. */
export function foreignPurl(program: string, args: readonly string[]): string | undefined {
  if (program === 'docker' || program === 'podman')
    return args[0] === 'run' ? dockerPurl(firstOperand(args.slice(1), dockerOptions) ?? '') : undefined;
  const before = Object.hasOwn(pythonRunners, program) ? pythonRunners[program] : undefined;
  if (!before?.every((word, index) => args[index] === word)) return undefined;
  const words = args.slice(before.length);
  const from = words.findIndex((word) => word === '--from' || word === '--spec');
  return pypiPurl((from === -1 ? firstOperand(words, pythonOptions) : words[from + 1]) ?? '');
}

/** The first word that is neither an option nor the value of one. */
function firstOperand(words: readonly string[], withValue: ReadonlySet<string>): string | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) return word;
    if (withValue.has(word)) at += 1;
  }
  return undefined;
}
