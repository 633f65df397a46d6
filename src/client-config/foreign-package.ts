import { dockerPurl, pypiPurl } from '../manifest/package-url.ts';

/** Words before the name of a project, for programs that run one from PyPI. */
const pythonRunners: Readonly<Record<string, readonly string[]>> = { uvx: [], uv: ['tool', 'run'], pipx: ['run'] };

/** Options whose next word is their value; they may stand before what is run. */
const pythonOptions = new Set('--with --python -p --index-url --extra-index-url -i'.split(' '));
const dockerOptions = new Set(
  `-e --env --env-file -v --volume --mount --name --network --net -p --publish --entrypoint -w --workdir -u --user
  --platform --pull -l --label --add-host -m --memory --cpus`.split(/\s+/),
);

/** What a command line starts from another registry than npm's. */
export interface ForeignPackage {
  readonly purl: string;
  /** As the command line names it; absent where it names none. */
  readonly version: string | undefined;
}

/** The PyPI project or container image that a command line starts; undefined for anything else. */
export function foreignPackage(program: string, args: readonly string[]): ForeignPackage | undefined {
  if (program === 'docker' || program === 'podman') {
    const image = args[0] === 'run' ? (firstOperand(args.slice(1), dockerOptions) ?? '') : '';
    return named(dockerPurl(image), /(?:@(sha256:[0-9a-f]+)|:([\w][\w.-]*))$/.exec(image));
  }
  const before = Object.hasOwn(pythonRunners, program) ? pythonRunners[program] : undefined;
  if (!before?.every((word, index) => args[index] === word)) return undefined;
  const words = args.slice(before.length);
  const from = words.findIndex((word) => word === '--from' || word === '--spec');
  const project = (from === -1 ? firstOperand(words, pythonOptions) : words[from + 1]) ?? '';
  return named(pypiPurl(project), /(?:===?|@)\s*(\S+)$/.exec(project));
}

const named = (purl: string | undefined, version: RegExpExecArray | null): ForeignPackage | undefined =>
  purl === undefined ? undefined : { purl, version: version?.[1] ?? version?.[2] };

/** The first word that is neither an option nor the value of one. */
function firstOperand(words: readonly string[], withValue: ReadonlySet<string>): string | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) return word;
    if (withValue.has(word)) at += 1;
  }
  return undefined;
}
