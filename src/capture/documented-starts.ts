import { clientConfigEntries } from '../client-config/client-config.ts';
import { type ConfigEntry } from '../client-config/config-entry.ts';
import { npmCommand } from '../client-config/npm-command.ts';
import { dummyArgument } from './dummy-argument.ts';
import { isChosen, type PackageManifest, programNames } from './program.ts';

/** How a package's documentation starts its server: the program where it is not the package's own, arguments and variables. */
export interface DocumentedStart {
  readonly bin: string | undefined;
  /** None holds a value of a reader's own. */
  readonly args: readonly string[];
  readonly env: readonly string[];
}

const atMost = 6;

/** What is written for a reader to replace, or a place of theirs; settings such as `info`, `true` and `8080` are neither. */
const isSetting = (value: string): boolean => /^(?:[a-z]+|\d+)$/.test(value);

const fenced = /^[ \t]*(`{3,}|~{3,})[^\n]*\n([\s\S]*?)^[ \t]*\1/gm;

/** The entries of a block of documentation that is a client's configuration, or a part of one. */
function entriesIn(block: string): readonly ConfigEntry[] {
  for (const text of [block, `{${block}}`, `{"mcpServers":${block}}`, `{"mcpServers":{${block}}}`]) {
    try {
      const entries = clientConfigEntries(text, 'block.json').filter(({ command }) => command.length > 0);
      if (entries.length > 0) return entries;
    } catch {
      // Not a configuration in this form.
    }
  }
  return [];
}

/** Words that make a program do something else than serve. */
const otherWork =
  /^(?:-h|--?help|help|-v|-V|--?version|version|init|install|uninstall|setup|login|logout|auth|config|configure|update|upgrade|add|list|status|doctor)$/;

const wordsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\$ /, '')
    .split(/\s+/)
    .map((word) => word.replaceAll(/^["']|["']$/g, ''));

/** What may be a command line: those that add a server to a client first, `claude mcp add notes -- npx notes-mcp`. */
function linesIn(text: string): readonly string[][] {
  const found = [...text.matchAll(/\bnpx[ \t][^\n`#&|;]*/g)];
  const isAdded = ({ index }: RegExpExecArray): boolean => /\bmcp add\b[^\n]*$/.test(text.slice(0, index));
  const [added, others] = [found.filter(isAdded), found.filter((one) => !isAdded(one))];
  return [...added, ...others, ...text.matchAll(/^[^\n`#&|;]+/gm)].map(([line]) => wordsOf(line));
}

/** The program and the arguments of a command line that starts this package. */
function startedBy(
  command: readonly string[],
  manifest: PackageManifest,
): Pick<DocumentedStart, 'bin' | 'args'> | undefined {
  const [program = '', ...words] = command[0] === 'cmd' ? command.slice(2) : command;
  const published = npmCommand(program, words);
  if (published) return published.package === manifest.name ? { bin: published.bin, args: published.args } : undefined;
  if (programNames(manifest).has(program))
    return { bin: isChosen(program, manifest) ? undefined : program, args: words };
  return program === 'node' && words.length > 1 && /\.[cm]?js$/.test(words[0] ?? '')
    ? { bin: undefined, args: words.slice(1) }
    : undefined;
}

/**
 * How a package's documentation says that its server is started, in the order of the text, at most six ways: from blocks that
 * configure a client, from commands that add a server to one and from other command lines. Each way stands without its variables first, as a server
 * names those that it needs itself; a plain start is none.
 */
export function documentedStarts(text: string, manifest: PackageManifest): readonly DocumentedStart[] {
  const configured = [...text.matchAll(fenced)]
    .flatMap(([, , block = '']) => entriesIn(block))
    .map(({ command, env, inherited }) => {
      const wanted = Object.keys(env).filter((name) => !isSetting(env[name] ?? ''));
      return { command, env: [...wanted, ...inherited] };
    });
  const added = linesIn(text)
    .filter((words) => !words.some((word) => otherWork.test(word)))
    .map((command) => ({ command, env: [] }));
  const starts = [...configured, ...added].flatMap(({ command, env }) => {
    const started = startedBy(command, manifest);
    if (!started) return [];
    const args = started.args.map((argument, index, all) => dummyArgument(argument, all[index - 1] ?? ''));
    return [
      { bin: started.bin, args, env: [] },
      { bin: started.bin, args, env },
    ];
  });
  const beyondPlain = starts.filter(({ bin, args, env }) => bin !== undefined || args.length + env.length > 0);
  return [...new Map(beyondPlain.map((start) => [JSON.stringify(start), start])).values()].slice(0, atMost);
}
