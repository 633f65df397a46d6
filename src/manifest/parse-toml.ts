import { parse, TomlError, type TomlTable } from 'smol-toml';

/** TOML text as data, with a byte order mark or without. Throws one line with the place where it breaks. */
export function parseToml(text: string): TomlTable {
  try {
    return parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [first = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
    throw new Error(`line ${String(error.line)}, column ${String(error.column)}: broken TOML, ${first}`, {
      cause: error,
    });
  }
}
