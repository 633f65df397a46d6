import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { printable } from '../../manifest/printable.ts';
import { fail } from '../fail.ts';

/** A manifest and what its server is called in files that hold several servers. */
export interface NamedManifest {
  readonly key: string;
  readonly file: string;
}

/**
 * The manifests that words name, each `FILE` or `KEY=FILE`; without a key the file's name is it, up to the ending.
 * Ends the command with one line where two have one key, or where standard input has none.
 * @param given the key of the only manifest, from an option
 */
export function namedManifests(words: readonly string[], given?: string): NamedManifest[] {
  if (given === '') fail('--server: expected what the server is called');
  if (given !== undefined && words.length > 1)
    fail(`--server ${printable(given)}: expected one manifest beside it; KEY=FILE names each of several`);
  if (words.filter((word) => word.replace(/^[^=]*=/, '') === '-').length > 1)
    fail('- stands twice; expected a file for all manifests but one');
  const named = words.map((word): NamedManifest => {
    const [, key, file] = existsSync(word) ? [] : (/^([^=]+)=([\s\S]+)$/.exec(word) ?? []);
    if (key !== undefined && file !== undefined) return { key, file };
    if (word === '-' && given === undefined) fail('-: expected KEY=- for what the server is called');
    return { key: given ?? basename(word).replace(/\.[^.]+$/, ''), file: word };
  });
  const twice = named.find(({ key }, index) => named.findIndex((other) => other.key === key) !== index);
  if (twice) fail(`${printable(twice.file)}: several manifests are called ${printable(twice.key)}; expected KEY=FILE`);
  return named;
}
