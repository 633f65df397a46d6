import { parseArgs } from 'node:util';
import { printable } from '../manifest/printable.ts';
import { nearestWord } from '../policy/nearest-word.ts';
import { allCommands, type Command, type Program } from './command.ts';
import { fail } from './fail.ts';
import { commandHelp, helpColumns } from './help.ts';
import { oneLine } from './one-line.ts';

/** What the program prints when it is called without a command, or with `--help`. */
export async function overview(program: Program): Promise<string> {
  const { name, about } = program;
  const commands = await allCommands(program);
  return [
    `Usage: ${name} <command> [options]`,
    '',
    about,
    '',
    ...helpColumns(commands.map(({ id, summary }) => [id, summary] as const)),
    '',
    `${name} <command> --help says how a command is used; ${name} --version prints the version.`,
  ].join('\n');
}

/** Both spellings of the word stand for the option. */
const spelt = (arg: string): string => arg.replace(/^--catalogue(?=$|=)/, '--catalog');

function asked(program: Program, command: Command, args: readonly string[]) {
  try {
    return parseArgs({ args: args.map(spelt), allowPositionals: true, options: command.options, tokens: true });
  } catch (error) {
    const wrong = oneLine(error).split('. To specify')[0] ?? '';
    const started = command.forms.some((form) => form.includes('-- <')) ? '; what is started stands behind --' : '';
    return fail(`${wrong}${started} (see ${program.name} ${command.id} --help)`);
  }
}

/** Ends the command where an option has a value that is none of its choices. */
function demandChoices({ options }: Command, values: Readonly<Record<string, unknown>>): void {
  for (const [name, { choices }] of Object.entries(options)) {
    const value = values[name];
    if (!choices || typeof value !== 'string' || choices.includes(value)) continue;
    const near = nearestWord(value, choices);
    const meant = near === undefined ? '' : ` (did you mean ${near}?)`;
    fail(`--${name} ${printable(value)}: expected one of ${choices.join(', ')}${meant}`);
  }
}

/** Ends the command where an option that takes one value has several: all but the last would count for nothing, without a word. */
function demandEachOnce({ options }: Command, tokens: ReturnType<typeof asked>['tokens']): void {
  const given = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind !== 'option' || options[token.name]?.multiple === true) continue;
    const { name, value } = token;
    if (given.has(name) && given.get(name) !== value)
      fail(
        `--${name}: given twice, as ${printable(given.get(name) ?? '')} and ${printable(value ?? '')}; expected once`,
      );
    given.set(name, value);
  }
}

async function runCommand(program: Program, command: Command, args: readonly string[]): Promise<void> {
  const ended = args.indexOf('--');
  if ((ended < 0 ? args : args.slice(0, ended)).some((arg) => arg === '--help' || arg === '-h')) {
    console.log(commandHelp(program.name, command));
    return;
  }
  const { values, positionals, tokens } = asked(program, command, args);
  const { least, most } = command.words;
  const extra = positionals[most];
  const see = `(see ${program.name} ${command.id} --help)`;
  if (extra !== undefined) fail(`${printable(extra)}: one word too many ${see}`);
  if (positionals.length < least) fail(`usage: ${program.name} ${command.id} ${command.forms[0] ?? ''} ${see}`);
  demandEachOnce(command, tokens);
  demandChoices(command, values);
  const end = tokens.findIndex(({ kind }) => kind === 'option-terminator');
  const behind = end < 0 ? [] : positionals.slice(positionals.length - (tokens.length - end - 1));
  await command.run(values, positionals, program, behind);
}

/**
 * Runs a program with the words that follow its name. Whatever a command did not foresee still ends in one line and exit code 2;
 * 1 stands for what a command found.
 */
export async function runProgram(program: Program, args: readonly string[]): Promise<void> {
  process.once('uncaughtException', (error) => {
    fail(oneLine(error));
  });
  const [word, ...rest] = args;
  if (word === undefined || word === '--help' || word === '-h' || word === 'help') {
    console.log(await overview(program));
    if (word === undefined) process.exitCode = 2;
    return;
  }
  if (word === '--version' || word === '-v') {
    console.log(program.version);
    return;
  }
  const load = Object.hasOwn(program.commands, word) ? program.commands[word] : undefined;
  if (!load) {
    const ids = Object.keys(program.commands);
    const near = nearestWord(word, ids);
    const meant = near === undefined ? '' : ` (did you mean ${near}?)`;
    return fail(`${printable(word)}: no command of ${program.name}; expected one of ${ids.join(', ')}${meant}`);
  }
  try {
    await runCommand(program, await load(), rest);
  } catch (error) {
    fail(oneLine(error));
  }
}
