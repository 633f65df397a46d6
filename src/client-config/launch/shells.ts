import { readWords, syntax, type Syntax } from './option-words.ts';
import { posix, powershell, type ShellStyle, shellCommands, windows } from './shell-line.ts';
import { isFilledIn, notUnderstood, programName, type ReadLine, type Started } from './started.ts';

/** Commands that prepare the shell and start nothing that stays. */
const preparing = new Set(
  `cd chdir pushd popd export set setx unset source . echo printf sleep true : test [ umask ulimit trap alias shopt setopt mkdir
  which type read wait chcp title rem @echo set-location push-location write-host write-output $env nvm sdk conda`.split(
    /\s+/,
  ),
);

/** What runs text that nobody sees here, or makes the line more than commands one after the other. */
const unreadable = new Set(
  'eval iex invoke-expression if then else for foreach while until case function do select ! [['.split(' '),
);

const isPreparing = (words: readonly string[]): boolean => {
  const first = (words[0] ?? '').toLowerCase();
  return (
    preparing.has(first) ||
    (first.startsWith('$') && (first.includes('=') || words[1] === '=')) ||
    words.every((word) => /^\w+=/.test(word))
  );
};

function command(words: readonly string[], readLine: ReadLine): Started {
  const start = words.findIndex((word) => !/^[A-Za-z_]\w*\+?=/.test(word));
  const [first = '', ...rest] = words.slice(start);
  if (unreadable.has(first.toLowerCase())) return notUnderstood(first, 'a shell decides when it is run');
  if (isFilledIn(first)) return notUnderstood('the shell', 'a variable says which program');
  return readLine([first, ...rest]);
}

/** What a shell starts by a line: of several commands the last that starts a package, or else the last. */
export function shellLine(line: string, style: ShellStyle, readLine: ReadLine): Started {
  const commands = shellCommands(line, style);
  if (!commands) return notUnderstood('the shell', 'its line is more than plain commands');
  const started = commands.filter((words) => !isPreparing(words)).map((words) => command(words, readLine));
  const last = started.findLast(({ purl, npm }) => purl !== undefined || npm !== undefined) ?? started.at(-1);
  const loose = started.find((one) => one.loose)?.loose;
  return { ...last, ...(loose && { loose }) };
}

const posixSyntax = syntax(
  '-o -O --rcfile --init-file -C --init-command',
  '-c -l -i -s -e -u -x -f -n -v -a -b -h -k -m -p -t -r -B -E -H -P -T --login --noprofile --norc --posix --restricted --interactive --verbose',
);

/** `bash -lc '…'`, `sh script.sh`. */
function posixShell(program: string, words: readonly string[], readLine: ReadLine): Started {
  const { options, operands, unknown } = readWords(words, posixSyntax);
  const [first] = operands;
  if (unknown !== undefined || first === undefined)
    return notUnderstood(program, 'what it is given to run is not plain');
  return options.some(([name]) => name === '-c') ? shellLine(first, posix, readLine) : { words: [program, ...words] };
}

/** `cmd /d /s /c …`: switches may stand in one word, and the line may be one word or several. */
function windowsShell(words: readonly string[], readLine: ReadLine): Started {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const run = /^(?:\/[sqdaue](?::\w+)?|\/[efv]:\w+|\/t:\w+)*\/{1,2}[ckr](.*)$/is.exec(word);
    if (run) {
      const rest = [...(run[1] ? [run[1]] : []), ...words.slice(at + 1)];
      const line = rest.length === 1 ? (rest[0] ?? '') : rest.map(asWindowsWord).join(' ');
      // The quotes around the whole line are those of `cmd` itself.
      return shellLine(/^"[^"]*\s[^"]*"$/.test(line) ? line.slice(1, -1) : line, windows, readLine);
    }
    if (!/^\/[a-z]/i.test(word)) break;
  }
  return notUnderstood('cmd', 'what it is given to run is not plain');
}

const asWindowsWord = (word: string): string => (/[\s^<>]/.test(word) && !word.includes('"') ? `"${word}"` : word);

/** Every shortening of PowerShell's parameters, from `least` letters on. */
const shortened = (names: string): string =>
  names
    .split(/\s+/)
    .flatMap((entry) => {
      const [name = '', least = '1'] = entry.split(':');
      return Array.from(
        { length: name.length - Number(least) + 1 },
        (_, more) => `-${name.slice(0, Number(least) + more)}`,
      );
    })
    .join(' ');

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_pwsh */
const powershellSyntax: Syntax = syntax(
  `${shortened('executionpolicy:2 windowstyle:1 version:1 inputformat:2 outputformat:1 configurationname:6 workingdirectory:2 settingsfile:8 psconsolefile:2 custompipename:2')} -ep -wd -o`,
  `${shortened('noprofile:3 noninteractive:4 nologo:3 noexit:3 sta:3 mta:2 login:1 interactive:1')}`,
  { oneDash: true, anyCase: true },
);

function powershellShell(program: string, words: readonly string[], readLine: ReadLine): Started {
  // What is run may follow any options, and ends them.
  const at = words.findIndex((word) => /^[-/](?:c|com\w*|f|fi\w*|e|ec|en\w*|encodedcommand)$/i.test(word));
  const { operands, unknown } = readWords(at === -1 ? words : words.slice(0, at), powershellSyntax);
  const name = (words[at] ?? '').slice(1).toLowerCase();
  if (unknown !== undefined || name.startsWith('e'))
    return notUnderstood(program, 'what it is given to run is not plain');
  if (name.startsWith('f')) return { words: words.slice(at + 1) };
  const line = at === -1 ? operands : words.slice(at + 1);
  if (line.length === 0) return notUnderstood(program, 'what it is given to run is not plain');
  if (at === -1 && /\.ps1$/i.test(line[0] ?? '')) return { words: line };
  return shellLine(
    line
      .join(' ')
      .replace(/^\s*&\s*\{?([^{}]*)\}?\s*$/s, '$1')
      .replace(/^\s*&\s*/, ''),
    powershell,
    readLine,
  );
}

const posixShells = new Set('sh bash zsh dash ksh ash fish'.split(' '));

/** What a shell starts; undefined where the program is none. */
export function shellStarts([command = '', ...words]: readonly string[], readLine: ReadLine): Started | undefined {
  const program = programName(command);
  if (posixShells.has(program)) return posixShell(program, words, readLine);
  if (program === 'cmd') return windowsShell(words, readLine);
  return program === 'powershell' || program === 'pwsh' ? powershellShell(program, words, readLine) : undefined;
}
