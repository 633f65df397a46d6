import { lstatSync, readdirSync, readFileSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import { type Parsed } from '../manifest/parse-file.ts';
import { type Problem } from '../manifest/problem.ts';

/** The text of a file in UTF-8, a byte-order mark left out; `file` is its name for messages. Never throws. */
export function readText(path: string, file: string): Parsed<string> {
  const refused = (wrong: string, right: string): Parsed<never> => ({ problems: [{ file, at: '', wrong, right }] });
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT') return refused('the file is missing', 'it to exist');
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return refused('bytes that are no UTF-8', 'text in UTF-8');
    return refused(`cannot be read (${code})`, 'a file with text in UTF-8');
  }
}

/** The folders of a catalogue that a build reads. */
const parts = ['servers', 'reviews', 'rounds', 'taxonomy', 'attacks', 'guides', 'glossary'];

/**
 * What is neither file nor folder in a catalogue. A link can lead to files of the machine that were never meant to be
 * published, or round in a circle; a pipe is waited for without end; both are refused rather than passed over.
 */
export function strangeEntries(root: string, name: (path: string) => string): Problem[] {
  const strange = (path: string, isLink: boolean): Problem => ({
    file: name(path),
    at: '',
    wrong: isLink ? 'a symbolic link' : 'neither a file nor a folder',
    right: 'the file or folder itself',
  });
  // Node's own recursive reading follows links.
  const below = (path: string, entry: Dirent | Stats): Problem[] => {
    if (entry.isFile()) return [];
    if (!entry.isDirectory()) return [strange(path, entry.isSymbolicLink())];
    return readdirSync(path, { withFileTypes: true }).flatMap((inner) => below(join(path, inner.name), inner));
  };
  return ['site.yaml', 'advisories.yaml', 'notices.yaml', 'left-out.yaml', 'former-servers.yaml', ...parts].flatMap(
    (part) => {
      const path = join(root, part);
      const found = lstatSync(path, { throwIfNoEntry: false });
      return found ? below(path, found) : [];
    },
  );
}
