import { showHidden } from '../../manifest/hidden-characters.ts';
import { withoutCommands } from '../../manifest/runner-commands.ts';
import { shownName } from '../../manifest/shown-name.ts';
import { fenced, inlineCode } from '../fenced-text.ts';

/** Characters that a comment may have on GitHub are 65,536; the rest is room for whoever puts texts together. */
export const mostMarkdown = 60_000;

/** Characters of a name in a table, of a path, and of a text in a block. */
const [mostName, mostPath, mostText] = [64, 400, 600];

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text;

/**
 * Strangers' words on a line of Markdown, as code: hosts make neither mark-up nor links nor mentions of what stands in it. A
 * backslash does not keep `@name` from being a mention; code does. A stroke would end a cell of a table.
 */
export const strangersCode = (text: string): string => codeCell(cut(withoutCommands(shownName(text)), mostName));

/** A name as `namesApart` tells it, as code. */
export const nameCode = (told: string): string => codeCell(told);

/** A path, as code; of a long one the end, which says more. */
export const pathCode = (path: string): string =>
  codeCell(withoutCommands(path.length > mostPath ? `…${path.slice(-mostPath).toWellFormed()}` : path));

/** Two marks with nothing between are no code. */
const codeCell = (text: string): string =>
  inlineCode(text.trim() === '' ? '⟨empty⟩' : text).replaceAll('|', '⟨U+007C⟩');

/** Strangers' words in a block of their own, as code. */
export const strangersBlock = (lines: readonly string[]): string =>
  fenced(lines.map((line) => cut(withoutCommands(showHidden(line.replace(/\s+/g, ' '))), mostText)).join('\n'));

/** A table of cells that are Markdown already. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A part that opens at a click. @param title our own words */
export const folded = (title: string, inside: string): string =>
  `<details><summary>${title}</summary>\n\n${inside}\n\n</details>`;

/** Blocks with a line between, as many as fit, and a last line that says so where some do not. */
export function fittingBlocks(blocks: readonly string[], most = mostMarkdown): string {
  const kept: string[] = [];
  let length = 0;
  for (const block of blocks) {
    length += block.length + 2;
    if (length > most)
      return `${[...kept, 'The rest is too long for a comment: see the whole report.'].join('\n\n')}\n`;
    kept.push(block);
  }
  return `${kept.join('\n\n')}\n`;
}
