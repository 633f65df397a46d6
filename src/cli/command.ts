import { type parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** An option as `parseArgs` of Node takes it, and what help and completion say of it. */
export type Option = ParseArgsOptionsConfig[string] & {
  /** One phrase for `--help`; what it defaults to belongs in it. */
  readonly about: string;
  /** What stands for its value in `--help`, in capitals: `FILE`. */
  readonly value?: string;
  /** The values that there are, for completion and for the message when another one is given. */
  readonly choices?: readonly string[];
  /** Values for completion alone, where several may stand in one word, or in any letter case. */
  readonly offers?: readonly string[];
};

export type Options = Readonly<Record<string, Option>>;

/** What was asked for, by option. */
export type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>['values'];

/**
 * One command of a program: the word after the program's name, what `--help` and completion say, and what it does. Modules of
 * commands are all loaded for an overview, so they import what takes time in `run`.
 *
 * Exit codes are the same everywhere: 0 done, 1 for what the command looks for and found, 2 on bad input, with one line that
 * says file, place, what is wrong and what would be right.
 */
export interface Command<T extends Options = Options> {
  readonly id: string;
  /** One line in the overview of commands, without a full stop. */
  readonly summary: string;
  /** The words it takes, one form a line: `<manifest…|->`. */
  readonly forms: readonly string[];
  /** Paragraphs between the forms and the options. */
  readonly about: string;
  readonly options: T;
  /** What 0, 1 and 2 mean here. */
  readonly exits: string;
  /** How many words it takes beside its options, and for completion what they are where they are no files. */
  readonly words: {
    readonly least: number;
    readonly most: number;
    readonly offers?: readonly string[] | 'files and servers';
  };
  /** @param behind those of the words that stand behind `--`, such as a command that is to be started */
  run(values: Values<T>, words: readonly string[], program: Program, behind: readonly string[]): Promise<void> | void;
}

/** A program of several commands. */
export interface Program {
  readonly name: string;
  readonly version: string;
  /** What it is, in a sentence or two. */
  readonly about: string;
  /** By id; each is loaded when it is needed, since a caller waits for what is loaded. */
  readonly commands: Readonly<Record<string, () => Promise<Command>>>;
}

/** Every command of a program, in the order of their ids. */
export const allCommands = ({ commands }: Pick<Program, 'commands'>): Promise<Command[]> =>
  Promise.all(Object.values(commands).map((load) => load()));

/** A command whose `run` knows the types of its options. */
export const defineCommand = <const T extends Options>(command: Command<T>): Command => command as unknown as Command;
