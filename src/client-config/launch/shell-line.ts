/** How a shell writes quotes and what it takes for one character of text. */
export interface ShellStyle {
  readonly escape: string;
  readonly quotes: string;
  /** Whether the escape counts between double quotes. */
  readonly escapesInQuotes: boolean;
  /** Whether `$(…)` and the like are filled in. */
  readonly fillsIn: boolean;
  /** Whether a line may hold brackets of its own: blocks, subshells. */
  readonly comment: boolean;
}

export const posix: ShellStyle = { escape: '\\', quotes: `'"`, escapesInQuotes: true, fillsIn: true, comment: true };
export const windows: ShellStyle = { escape: '^', quotes: '"', escapesInQuotes: false, fillsIn: false, comment: false };
export const powershell: ShellStyle = {
  escape: '`',
  quotes: `'"`,
  escapesInQuotes: true,
  fillsIn: true,
  comment: true,
};

/** The place behind `$(…)` or a pair of back quotes; undefined where it does not end. */
function behindFilledIn(line: string, start: number): number | undefined {
  if (line.charAt(start) === '`') {
    const end = line.indexOf('`', start + 1);
    return end === -1 ? undefined : end + 1;
  }
  let depth = 0;
  for (let at = start + 1; at < line.length; at += 1) {
    if (line.charAt(at) === '(') depth += 1;
    if (line.charAt(at) === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

interface Piece {
  readonly text: string;
  readonly end: number;
}

/** What stands between quotes, from the quote at `start` on; undefined where it does not end. */
function quoted(line: string, start: number, style: ShellStyle): Piece | undefined {
  const quote = line.charAt(start);
  let text = '';
  for (let at = start + 1; at < line.length; at += 1) {
    const letter = line.charAt(at);
    if (letter === quote) return { text, end: at + 1 };
    if (quote === '"' && style.escapesInQuotes && letter === style.escape) at += 1;
    text += line.charAt(at);
  }
  return undefined;
}

/**
 * The commands of a shell's line, each as its words; what is filled in when the line is run (`$TOKEN`, `$(pass show x)`) stays
 * as it is written. Redirections are left out. Undefined for what cannot be read so: blocks, subshells, open quotes.
 */
export function shellCommands(line: string, style: ShellStyle): string[][] | undefined {
  const commands: string[][] = [[]];
  let word: string | undefined;
  let isTarget = false;
  const endWord = (): void => {
    if (word !== undefined && !isTarget) commands.at(-1)?.push(word);
    if (word !== undefined) isTarget = false;
    word = undefined;
  };
  for (let at = 0; at < line.length;) {
    const letter = line.charAt(at);
    if (/[;&|\n]/.test(letter) && !(style === windows && letter === ';')) {
      endWord();
      commands.push([]);
      at += 1;
    } else if (/\s/.test(letter)) {
      endWord();
      at += 1;
    } else if (/[<>]/.test(letter)) {
      if (/^<<|^[<>]\(/.test(line.slice(at))) return undefined;
      if (/^\d*$/.test(word ?? '')) word = undefined;
      endWord();
      isTarget = true;
      at += /^[<>]+[&|]?/.exec(line.slice(at))?.[0].length ?? 1;
    } else if (style.quotes.includes(letter)) {
      const piece = quoted(line, at, style);
      if (!piece) return undefined;
      word = (word ?? '') + piece.text;
      at = piece.end;
    } else if (letter === style.escape) {
      word = (word ?? '') + line.charAt(at + 1);
      at += 2;
    } else if (style.fillsIn && (letter === '`' || line.startsWith('$(', at))) {
      const end = behindFilledIn(line, at);
      if (end === undefined) return undefined;
      word = (word ?? '') + line.slice(at, end);
      at = end;
    } else if (word === undefined && /[(){}]/.test(letter)) {
      return undefined;
    } else if (word === undefined && style.comment && letter === '#') {
      at = line.indexOf('\n', at);
      if (at === -1) break;
    } else {
      word = (word ?? '') + letter;
      at += 1;
    }
  }
  endWord();
  return commands.filter((words) => words.length > 0);
}
