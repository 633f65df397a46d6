import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { printable } from '../../manifest/printable.ts';
import { problemLine } from '../../manifest/problem.ts';
import { fail } from '../fail.ts';
import { manifestPaths } from '../manifest-files.ts';
import { manifestKeys } from './manifest-keys.ts';

/** A manifest and what its server is called in files that hold several servers. */
export interface NamedManifest {
  readonly key: string;
  readonly file: string;
}

/** The lock file that keys are for. */
export interface KeyedBy {
  readonly lock: string;
  /** Keys that it holds. */
  readonly held: ReadonlySet<string>;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** `KEY=FILE`, unless a file is called so. */
function keyed(word: string): NamedManifest | undefined {
  const [, key, file] = existsSync(word) ? [] : (/^([^=]+)=([\s\S]+)$/.exec(word) ?? []);
  if (key === undefined || file === undefined) return undefined;
  if (isFolder(file)) fail(`${printable(word)}: a folder; expected a file behind KEY=`);
  return { key, file };
}

/** Files and the manifests of folders, each once. */
function files(words: readonly string[]): string[] {
  const { paths, problems } = manifestPaths(words);
  if (problems.length > 0) fail(problems.map(problemLine).join('\n'));
  return [...new Map(paths.map((path) => [resolve(path), path])).values()];
}

/**
 * The manifests that words name, each `FILE`, `KEY=FILE` or a folder; without a key `manifestKeys` finds one.
 * Ends the command with one line where two have one key, or where standard input has none.
 * @param given the key of the only manifest, from an option
 */
export function namedManifests(words: readonly string[], { lock, held }: KeyedBy, given?: string): NamedManifest[] {
  if (given === '') fail('--server: expected what the server is called');
  if (words.filter((word) => word.replace(/^[^=]*=/, '') === '-').length > 1)
    fail('- stands twice; expected a file for all manifests but one');
  if (given === undefined && words.includes('-')) fail('-: expected KEY=- for what the server is called');
  const named = words.map((word) => keyed(word) ?? word);
  const known = named.filter((one) => typeof one !== 'string');
  const haveKeys = new Set(known.map(({ file }) => resolve(file)));
  const rest = files(named.filter((one) => typeof one === 'string')).filter((file) => !haveKeys.has(resolve(file)));
  if (given !== undefined && known.length + rest.length > 1)
    fail(`--server ${printable(given)}: expected one manifest beside it; KEY=FILE names each of several`);
  const twice = known.find(({ key }, index) => known.findIndex((other) => other.key === key) !== index);
  if (twice)
    fail(`${printable(twice.file)}: several manifests are called ${printable(twice.key)}; expected a key for each`);
  const root = dirname(resolve(lock));
  const paths = rest.map((file) => relative(root, resolve(file)).replaceAll(sep, '/'));
  const keys = manifestKeys(paths, held, new Set(known.map(({ key }) => key)));
  return [...known, ...rest.map((file, index) => ({ key: given ?? keys[index] ?? file, file }))];
}
