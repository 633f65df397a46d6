import { type Command } from '../command.ts';
import { type Behind, type CompletedOption, completedOptions, wordsOf } from './completed-option.ts';

/** A program with its commands loaded. */
interface Completed {
  readonly name: string;
  readonly commands: readonly Command[];
}

/** A text in single quotes, as shells of the Bourne family read it. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const functionName = (program: Completed): string => `_${program.name.replace(/\W/g, '_')}`;
const isList = (behind: Behind): behind is readonly string[] => Array.isArray(behind);

/** Prints the ids of a catalogue in the working folder, a line each: nothing without one. */
const listServers = '(cd catalog/servers 2>/dev/null && ls -d */*)';

function bash(program: Completed): string {
  const reply = (what: string): string => `COMPREPLY=($(compgen ${what} -- "$word"))`;
  const words = (all: readonly string[]): string => reply(`-W ${quoted(all.join(' '))}`);
  const servers = reply(`-W "$${listServers}"`);
  const given: Readonly<Record<Exclude<Behind, readonly string[]>, string>> = {
    nothing: 'COMPREPLY=()',
    words: 'COMPREPLY=()',
    file: reply('-f'),
    folder: reply('-d'),
    server: servers,
    'file or server': `${reply('-f')}; [ -n "$COMPREPLY" ] || ${servers}`,
  };
  const completed = (what: Behind): string => (isList(what) ? words(what) : given[what]);
  const behind = (command: Command): string[] =>
    completedOptions(command).flatMap(({ name, behind: what }) =>
      what === 'nothing' ? [] : [`    ${command.id}:--${name}) ${completed(what)}; return ;;`],
    );
  const options = (command: Command): string =>
    `      ${command.id}) ${words(completedOptions(command).map(({ name }) => `--${name}`))} ;;`;
  const plain = (command: Command): string => `      ${command.id}) ${completed(wordsOf(command))} ;;`;
  const { commands } = program;
  // Bash parts a word at “=”: what is behind it belongs to the option before it.
  return `${functionName(program)}() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    ${words([...commands.map(({ id }) => id), '--help', '--version'])}
    return
  fi
  if [ "$word" = = ]; then
    word=
  elif [ "$before" = = ]; then
    before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case $command:$before in
${commands.flatMap(behind).join('\n')}
  esac
  case $word in
    -*) case $command in
${commands.map(options).join('\n')}
    esac ;;
    *) case $command in
${commands.map(plain).join('\n')}
    esac ;;
  esac
}
complete -o filenames -F ${functionName(program)} ${program.name}
`;
}

function zsh(program: Completed): string {
  const name = functionName(program);
  const escaped = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');
  const action: Readonly<Record<Exclude<Behind, readonly string[]>, string>> = {
    nothing: '',
    words: ':value: ',
    file: ':file:_files',
    folder: ':folder:_files -/',
    server: `:server:${name}_servers`,
    'file or server': `:file or server:${name}_files_and_servers`,
  };
  const completed = (what: Behind): string => (isList(what) ? `:value:(${what.join(' ')})` : action[what]);
  const option = ({ name: own, about, behind }: CompletedOption): string =>
    quoted(`*--${own}${behind === 'nothing' ? '' : '='}[${escaped(about)}]${completed(behind)}`);
  const described = program.commands.map(({ id, summary }) => quoted(`${id}:${escaped(summary)}`));
  const cases = program.commands.map((command) => {
    const words = wordsOf(command) === 'nothing' ? [] : [quoted(`*${completed(wordsOf(command))}`)];
    return `    ${command.id}) _arguments ${[...completedOptions(command).map(option), ...words].join(' ')} ;;`;
  });
  return `#compdef ${program.name}
${name}_servers() {
  local -a servers=(\${(f)"$${listServers}"})
  _multi_parts / servers
}
${name}_files_and_servers() {
  _alternative 'files:file:_files' 'servers:server:${name}_servers'
}
${name}() {
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
compdef ${name} ${program.name}
`;
}

function fish(program: Completed): string {
  const text = (words: string): string => `'${words.replace(/['\\]/g, '\\$&')}'`;
  const start = `complete -c ${program.name}`;
  const servers = `(sh -c ${quoted(listServers)})`;
  const completed = (what: Behind): string =>
    isList(what)
      ? ` -x -a ${text(what.join(' '))}`
      : {
          nothing: '',
          file: ' -r',
          folder: " -x -a '(__fish_complete_directories)'",
          server: ` -x -a ${text(servers)}`,
          'file or server': ` -r -a ${text(servers)}`,
          words: ' -x',
        }[what];
  const lines = program.commands.flatMap((command) => {
    const seen = `${start} -n ${text(`__fish_seen_subcommand_from ${command.id}`)}`;
    const words = wordsOf(command);
    const plain = words === 'nothing' ? ' -f' : isList(words) ? completed(words).replace('-x', '-f') : undefined;
    return [
      `${start} -n __fish_use_subcommand -f -a ${command.id} -d ${text(command.summary)}`,
      ...(plain === undefined ? [] : [`${seen}${plain}`]),
      ...(words === 'file or server' ? [`${seen} -a ${text(servers)}`] : []),
      ...completedOptions(command).map(
        ({ name, about, behind }) => `${seen} -l ${name} -d ${text(about)}${completed(behind)}`,
      ),
    ];
  });
  return `${lines.join('\n')}\n`;
}

/** The text that a shell reads to complete a program's commands, options and their values, by shell. */
export const shellScripts: Readonly<Record<'bash' | 'zsh' | 'fish', (program: Completed) => string>> = {
  bash,
  zsh,
  fish,
};
