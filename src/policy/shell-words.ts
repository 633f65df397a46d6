/** Whatever a shell would do more with than take it as a word. */
const special = /[;&|<>()`$\\\n\r!{}[\]?~#]/;

/**
 * The words of one plain command, as a shell splits them: quotes are taken off, and a line may go on after a backslash.
 * Throws on a second command and on anything that a shell would expand.
 */
export function shellWords(text: string): string[] {
  const line = text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\\\r?\n/g, ' ')
    .trim();
  const words = line.match(/(?:[^\s"']|"[^"]*"|'[^']*')+|["']/g) ?? [];
  return words.map((word) => {
    const bare = word.replaceAll(/"([^"\\$`]*)"|'([^']*)'/g, '');
    const wrong = special.exec(bare)?.[0] ?? /["']/.exec(bare)?.[0];
    if (wrong !== undefined)
      throw new Error(`${JSON.stringify(wrong)} in ${word}: expected one command of plain or quoted words`);
    return word.replaceAll(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? '');
  });
}

/** Flags with their values, written as `--name value` or `--name=value`. Throws on anything else. */
export function readFlags(words: readonly string[]): { readonly name: string; readonly value: string }[] {
  const flags: { name: string; value: string }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [, name, joined] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(words[at] ?? '') ?? [];
    if (name === undefined) throw new Error(`${words[at] ?? ''}: expected a flag, such as --tools server:tool`);
    const next = words[at + 1];
    const value = joined ?? (next?.startsWith('--') ? undefined : next);
    if (joined === undefined && value !== undefined) at += 1;
    flags.push({ name, value: value ?? '' });
  }
  return flags;
}
