import { type Command } from './command.ts';

/** Columns that a line of help may have. */
const width = 120;

/** Text in lines of at most `most` characters, broken between words. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Two columns: what is typed, and what it means. */
export function helpColumns(rows: readonly (readonly [string, string])[]): string[] {
  const left = Math.max(...rows.map(([typed]) => typed.length));
  return rows.flatMap(([typed, meaning]) => {
    const [first = '', ...rest] = wrapped(meaning, width - left - 5);
    return [`  ${typed.padEnd(left)}   ${first}`, ...rest.map((line) => `${' '.repeat(left + 5)}${line}`)];
  });
}

/** What `<program> <command> --help` prints. */
export function commandHelp(program: string, { id, forms, about, options, exits }: Command): string {
  const rows = Object.entries(options).map(([name, { value, about: meaning, choices }]): readonly [string, string] => [
    `--${name}${value === undefined ? '' : ` ${value}`}`,
    choices ? `${meaning} (${choices.join(', ')})` : meaning,
  ]);
  const usage = forms.map((form, index) => `${index === 0 ? 'Usage:' : '      '} ${program} ${id} ${form}`.trimEnd());
  const paragraphs = about.split('\n\n').flatMap((paragraph) => ['', ...wrapped(paragraph, width)]);
  return [...usage, ...paragraphs, ...(rows.length > 0 ? ['', ...helpColumns(rows)] : []), '', ...wrapped(exits, width)]
    .join('\n')
    .trimEnd();
}
