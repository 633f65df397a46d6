import { runsWhatLiesHere } from './local-commands.ts';
import { type Launcher, launchers } from './launchers.ts';
import { readWords, type ReadWords, valuesOf } from './option-words.ts';
import { posix, shellCommands, windows } from './shell-line.ts';
import { shellLine, shellStarts } from './shells.ts';
import { isFilledIn, notUnderstood, programName, type ReadLine, type Started } from './started.ts';
import { wrappers } from './wrapper-options.ts';
import { wrapped } from './wrapped.ts';

/** Lines within lines that are followed; nobody writes more. */
const deepest = 8;

const shells = new Set('sh bash zsh dash ksh ash fish cmd powershell pwsh'.split(' '));
const ofLaunchers = new Map<string, Launcher[]>();
for (const launcher of launchers)
  for (const program of launcher.programs.split(' '))
    ofLaunchers.set(program, [...(ofLaunchers.get(program) ?? []), launcher]);

/** Whether it is known what the words behind this program mean. */
const isKnown = (command: string): boolean => {
  const program = programName(command);
  return ofLaunchers.has(program) || Object.hasOwn(wrappers, program) || shells.has(program);
};

/** The words behind a launcher's command; undefined where it is another command of its program. */
function behindCommand(words: readonly string[], { commands, always, options }: Launcher): ReadWords | undefined {
  const before = readWords(words, always);
  for (const command of commands) {
    if (command === '' && commands.length === 1) return readWords(words, options);
    const parts = command.split(' ').filter((part) => part !== '');
    if (before.unknown === undefined && parts.every((part, index) => before.operands[index] === part)) {
      const read = readWords(before.operands.slice(parts.length), options);
      return { ...read, options: [...before.options, ...read.options] };
    }
  }
  return undefined;
}

/** A package that itself starts a command line, as `dotenv -- npx notes` and an image with a runtime do. */
function within(outer: Started, line: readonly string[], lines: readonly string[], readLine: ReadLine): Started {
  const [program] = line;
  const inner = program !== undefined && isKnown(program) ? readLine(line) : undefined;
  const others = lines
    .filter((text) => /^\S+\s/.test(text) && isKnown(text.split(/\s/, 1)[0] ?? ''))
    .map((text) => shellLine(text, posix, readLine));
  const loose = [inner, outer, ...others].find((one) => one?.loose)?.loose;
  const isPackage = inner?.purl !== undefined || inner?.npm !== undefined;
  return { ...(isPackage ? inner : outer), ...(loose && { loose }) };
}

function launched(program: string, launcher: Launcher, read: ReadWords, readLine: ReadLine): Started {
  if (read.unknown !== undefined)
    return notUnderstood(
      program,
      `its option ${read.unknown.replace(/[^\w-].*$/s, '').slice(0, 40)} is not known here`,
    );
  const [first, ...rest] = read.operands;
  const { name, ...found } = launcher.fetches(read);
  const named = valuesOf(read, '--package', '-p', '--from', '--spec').length > 0;
  const [line] = launcher.isPlace === true ? [] : valuesOf(read, '-c', '--call');
  // Nothing is fetched where nothing is named, and such a server does not start.
  if (first === undefined && !named) return line === undefined ? {} : shellLine(line, posix, readLine);
  if (found.words) return found;
  const own = name?.split('/').at(-1);
  const bin = named && first !== own ? first : undefined;
  const npm =
    name === undefined
      ? undefined
      : { package: name, version: found.version, ...(bin !== undefined && { bin }), args: rest };
  const dashes = rest.indexOf('--');
  const inner =
    launcher.isPlace === true
      ? [...valuesOf(read, '--entrypoint'), ...rest]
      : dashes === -1
        ? []
        : rest.slice(dashes + 1);
  return within({ ...found, ...(npm && { npm }) }, inner, rest, readLine);
}

/** A command and its arguments in one word, unless the word is a path with spaces. */
function oneWord(command: string, rest: readonly string[], readLine: ReadLine): Started | undefined {
  if (!/\s/.test(command.trim()) || (/^[^\s]*[\\/]/.test(command) && isKnown(command))) return undefined;
  const style = command.includes('\\') ? windows : posix;
  const [words, ...more] = shellCommands(command.trim(), style) ?? [];
  const [program = ''] = words ?? [];
  if (words && more.length === 0 && (isKnown(program) || !/[\\/]/.test(program)) && !program.includes('='))
    return readLine([...words, ...rest]);
  return isKnown(program) || program.includes('=') || words === undefined
    ? shellLine(command, style, readLine)
    : undefined;
}

function starts(words: readonly string[], depth: number): Started {
  const readLine: ReadLine = (line) => starts(line, depth + 1);
  const [command = '', ...rest] = words;
  if (depth > deepest) return notUnderstood(programName(command), 'too many command lines stand in one another');
  if (command.trim() === '') return { words: [] };
  const split = oneWord(command, rest, readLine);
  if (split) return split;
  const program = programName(command);
  if (isFilledIn(program)) return notUnderstood('the program', 'a variable says which');
  const shell = shellStarts(words, readLine);
  if (shell) return shell;
  const wrapper = Object.hasOwn(wrappers, program) ? wrappers[program] : undefined;
  if (wrapper) return wrapped(program, words, wrapper, isKnown, readLine);
  for (const launcher of ofLaunchers.get(program) ?? []) {
    const read = behindCommand(rest, launcher);
    if (read) return launched(program, launcher, read, readLine);
  }
  const [launcher] = ofLaunchers.get(program) ?? [];
  const operands = launcher ? readWords(rest, launcher.always).operands : rest.filter((word) => !word.startsWith('-'));
  if (!runsWhatLiesHere(program, operands)) return notUnderstood(program, 'it is not plain what it fetches');
  const dashes = rest.indexOf('--');
  const behind = dashes === -1 || ofLaunchers.has(program) ? [] : rest.slice(dashes + 1);
  return behind[0] !== undefined && isKnown(behind[0]) ? readLine(behind) : { words };
}

/**
 * What a command line starts in the end: the package that a launcher fetches, through shells and other programs that only run
 * what stands behind them, or else a program of this machine. Never throws; words may hold secrets, and so does what is found.
 */
export const startedBy: ReadLine = (words) => starts(words, 0);
