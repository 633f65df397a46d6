import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Store } from '../catalogue/open-store.ts';
import { packText, unpackText } from '../catalogue/packed-text.ts';
import { findsOf, type ServerFinds } from './finds.ts';

/** File of what earlier builds found: `.cache/finds.sqlite` below the working directory. */
export const keptFindsPath = (): string => resolve('.cache/finds.sqlite');

const table =
  'CREATE TABLE IF NOT EXISTS finds (key TEXT PRIMARY KEY, finds BLOB NOT NULL, used INTEGER NOT NULL) STRICT';

/** How long another build that uses the same file is waited for, in milliseconds. */
const timeout = 100;

/**
 * What the servers of a store are found by, in catalogue order: taken from the file at `path` where an earlier build of the same
 * `code` left it for the same record, else read anew and left there. A file that another build uses, or that is damaged, is done
 * without.
 */
export function* keptFinds(
  store: Pick<Store, 'keyedServers' | 'server'>,
  code: string,
  path: string,
): Generator<ServerFinds, void> {
  const cache = openKept(path);
  for (const { id, hash } of store.keyedServers()) {
    const key = createHash('sha256').update(`${code}\n${hash}`).digest('hex');
    const known = cache?.take(key);
    const finds = known ?? findsOf(store.server(id));
    if (known === undefined) cache?.keep(key, finds);
    yield finds;
  }
  cache?.close();
}

interface KeptFinds {
  readonly take: (key: string) => ServerFinds | undefined;
  readonly keep: (key: string, finds: ServerFinds) => void;
  /** Forgets what was not asked for, and closes the file. */
  readonly close: () => void;
}

/** The file, for this build alone; undefined where another has it, and begun anew where it is damaged. */
function openKept(path: string): KeptFinds | undefined {
  mkdirSync(dirname(path), { recursive: true });
  try {
    return keptIn(path);
  } catch (error) {
    if (isBusy(error)) return undefined;
    for (const end of ['', '-journal']) rmSync(`${path}${end}`, { force: true, recursive: true });
    return keptIn(path);
  }
}

const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === 5;

function keptIn(path: string): KeptFinds {
  const rows = new DatabaseSync(path, { timeout });
  // What is lost when the machine stops is read anew.
  rows.exec(`PRAGMA synchronous = OFF; BEGIN IMMEDIATE; ${table}; UPDATE finds SET used = 0`);
  const find = rows.prepare('SELECT finds FROM finds WHERE key = ?');
  const use = rows.prepare('UPDATE finds SET used = 1 WHERE key = ?');
  const keep = rows.prepare('INSERT OR REPLACE INTO finds VALUES (?, ?, 1)');
  return {
    take: (key) => {
      try {
        const row = find.get(key);
        if (row === undefined) return undefined;
        use.run(key);
        return JSON.parse(unpackText(row['finds'] as Uint8Array)) as ServerFinds;
      } catch {
        // Damaged: it is read anew.
        return undefined;
      }
    },
    keep: (key, finds) => {
      keep.run(key, packText(JSON.stringify(finds)));
    },
    close: () => {
      rows.exec('DELETE FROM finds WHERE used = 0; COMMIT');
      rows.close();
    },
  };
}
