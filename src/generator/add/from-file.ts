import { statSync } from 'node:fs';
import { clientConfigEntries } from '../../client-config/client-config.ts';
import { type ConfigEntry } from '../../client-config/config-entry.ts';
import { printable } from '../../manifest/printable.ts';
import { registryEntries } from '../../manifest/registry-entry.ts';
import { description, withoutTools } from './described.ts';
import { fromFolder } from './from-folder.ts';
import { fromManifest, type Obtained } from './from-manifest.ts';
import { type GivenFile, listsNothing, readGiven } from './given-file.ts';
import { InputProblems } from './input-problems.ts';
import { type Source } from './source.ts';

const isFolder = (path: string): boolean => path !== '-' && statSync(path).isDirectory();

/** The servers of a client's configuration; undefined for anything else, broken files included. */
function configurationIn({ path, text }: GivenFile): ConfigEntry[] | undefined {
  if (path === '-') return undefined;
  try {
    return clientConfigEntries(text, path);
  } catch {
    return undefined;
  }
}

/** What could not even be read. */
function failing(label: string, error: unknown): Source {
  const ask = (): never => {
    throw error;
  };
  return { label, ask };
}

/** A file of one server: its tools, or what else is known of it. */
function oneServer(given: GivenFile, obtained: Obtained): Source {
  const label = given.path;
  const describes = listsNothing(given) ? description(given.document) : undefined;
  const alone = (): never => {
    throw new InputProblems(describes ? [withoutTools(label, describes)] : []);
  };
  return describes ? { label, describes, ask: alone } : { label, ask: () => fromManifest(given, obtained) };
}

/** Each server of a registry's list, as if it had a file of its own. */
const listed = (given: GivenFile): GivenFile[] =>
  registryEntries(given.document ?? null).map(({ server, whole }) => ({
    path: `${given.path} (${printable(String(server['name']))})`,
    text: JSON.stringify(whole),
    document: whole,
  }));

/**
 * What a file, a folder or standard input (`-`) has to add. A file that cannot be read is a source that fails, so that it keeps
 * no other out.
 * @param configured what a server of a client's configuration has
 */
export function fileSources(path: string, obtained: Obtained, configured: (entry: ConfigEntry) => Source): Source[] {
  if (isFolder(path)) return [{ label: path, ask: () => fromFolder(path, obtained) }];
  let given: GivenFile;
  try {
    given = readGiven(path);
  } catch (error) {
    return [failing(path, error)];
  }
  const entries = listed(given);
  // What describes one of many servers says nothing of another.
  if (entries.length > 1) return entries.map((entry) => ({ ...oneServer(entry, obtained), describes: undefined }));
  const configuration = entries.length === 0 ? configurationIn(given) : undefined;
  return configuration ? configuration.map(configured) : [oneServer(given, obtained)];
}
