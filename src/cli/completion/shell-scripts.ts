import { type Command } from '../command.ts';
import { type CompletedOption, completedOptions } from './completed-option.ts';

/** A program with its commands loaded. */
interface Completed {
  readonly name: string;
  readonly commands: readonly Command[];
}

/** A text in single quotes, as shells of the Bourne family read it. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const functionName = (program: Completed): string => `_${program.name.replace(/\W/g, '_')}`;
const isList = (behind: CompletedOption['behind']): behind is readonly string[] => Array.isArray(behind);

function bash(program: Completed): string {
  const reply = (what: string): string => `COMPREPLY=($(compgen ${what} -- "$word"))`;
  const words = (all: readonly string[]): string => reply(`-W ${quoted(all.join(' '))}`);
  const behind = (command: Command): string[] =>
    completedOptions(command).flatMap(({ name, behind: what }) => {
      if (what === 'nothing' || what === 'file') return [];
      const given = isList(what) ? words(what) : what === 'folder' ? reply('-d') : 'COMPREPLY=()';
      return [`    ${command.id}:--${name}) ${given}; return ;;`];
    });
  const options = (command: Command): string =>
    `      ${command.id}) ${words(completedOptions(command).map(({ name }) => `--${name}`))} ;;`;
  const { commands } = program;
  return `${functionName(program)}() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    ${words([...commands.map(({ id }) => id), '--help', '--version'])}
    return
  fi
  case $command:$before in
${commands.flatMap(behind).join('\n')}
  esac
  case $word in
    -*) case $command in
${commands.map(options).join('\n')}
    esac ;;
    *) ${reply('-f')} ;;
  esac
}
complete -o filenames -F ${functionName(program)} ${program.name}
`;
}

function zsh(program: Completed): string {
  const escaped = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');
  const option = ({ name, about, behind }: CompletedOption): string => {
    const files = { file: ':file:_files', folder: ':folder:_files -/', words: ':value: ', nothing: '' };
    const what = isList(behind) ? `:value:(${behind.join(' ')})` : files[behind];
    return quoted(`*--${name}[${escaped(about)}]${what}`);
  };
  const described = program.commands.map(({ id, summary }) => quoted(`${id}:${escaped(summary)}`));
  const cases = program.commands.map(
    (command) =>
      `    ${command.id}) _arguments ${[...completedOptions(command).map(option), quoted('*:file:_files')].join(' ')} ;;`,
  );
  return `#compdef ${program.name}
${functionName(program)}() {
  local -a commands=(${described.join(' ')})
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef ${functionName(program)} ${program.name}
`;
}

function fish(program: Completed): string {
  const text = (words: string): string => `'${words.replace(/['\\]/g, '\\$&')}'`;
  const start = `complete -c ${program.name}`;
  const lines = program.commands.flatMap((command) => [
    `${start} -n __fish_use_subcommand -f -a ${command.id} -d ${text(command.summary)}`,
    ...completedOptions(command).map(({ name, about, behind }) => {
      const what = isList(behind)
        ? ` -x -a ${text(behind.join(' '))}`
        : { nothing: '', file: ' -r', folder: " -x -a '(__fish_complete_directories)'", words: ' -x' }[behind];
      return `${start} -n ${text(`__fish_seen_subcommand_from ${command.id}`)} -l ${name} -d ${text(about)}${what}`;
    }),
  ]);
  return `${lines.join('\n')}\n`;
}

/** The text that a shell reads to complete a program's commands, options and their values, by shell. */
export const shellScripts: Readonly<Record<'bash' | 'zsh' | 'fish', (program: Completed) => string>> = {
  bash,
  zsh,
  fish,
};
