import { readWords, valuesOf } from './option-words.ts';
import { posix } from './shell-line.ts';
import { shellLine } from './shells.ts';
import { notUnderstood, type ReadLine, type Started } from './started.ts';
import { type Wrapper } from './wrapper-options.ts';

/**
 * What a program starts that only runs the command line behind its own words.
 * @param isKnown whether a program is one whose command lines are understood
 */
export function wrapped(
  program: string,
  words: readonly string[],
  { syntax, commands, own = 0, needsDashes, lines, isLine }: Wrapper,
  isKnown: (command: string) => boolean,
  readLine: ReadLine,
): Started {
  const before = readWords(words.slice(1), syntax);
  if (commands && before.unknown === undefined && !commands.includes(before.operands[0] ?? '')) return { words };
  const read = commands ? readWords(before.operands.slice(1), syntax) : before;
  const [line] = valuesOf({ options: [...before.options, ...read.options] }, ...(lines ?? []));
  if (line !== undefined) return shellLine([line, ...read.operands].join(' '), posix, readLine);
  const dashes = words.indexOf('--');
  if (needsDashes === true && dashes !== -1) return behind(program, words.slice(dashes + 1), readLine);
  if (before.unknown !== undefined || read.unknown !== undefined)
    return notUnderstood(program, 'one of its options is not known here');
  const rest = read.operands.slice(own);
  if (needsDashes === true && !isKnown(rest[0] ?? '')) return notUnderstood(program, 'it is not plain what it runs');
  return isLine === true && rest.length > 0
    ? shellLine(rest.join(' '), posix, readLine)
    : behind(program, rest, readLine);
}

const behind = (program: string, line: readonly string[], readLine: ReadLine): Started =>
  line.length === 0 ? notUnderstood(program, 'it names nothing to run') : readLine(line);
