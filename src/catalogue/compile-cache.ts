import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type CompiledRow } from './compiled-row.ts';
import { eachExtract, type ExtractKind, extractKinds } from './extract-kinds.ts';
import { type ListedNames } from './look-at-server.ts';

/** A server as an earlier build left it. */
export interface KnownServer {
  /** Hash of its files, and the names in them. */
  readonly files: string;
  readonly names: ListedNames;
  /** What its row was made from. */
  readonly key: string;
}

/** What earlier builds compiled of a catalogue; only what the last one used remains. */
export interface CompileCache {
  readonly server: (id: string) => KnownServer | undefined;
  /** The row of a server that is known; undefined where it is damaged. */
  readonly row: (id: string) => CompiledRow | undefined;
  readonly keep: (server: KnownServer, row: CompiledRow) => void;
  /** Forgets all other servers, and closes the file. */
  readonly close: (ids: Iterable<string>) => void;
}

const tables = `
CREATE TABLE IF NOT EXISTS servers
  (id TEXT PRIMARY KEY, files TEXT NOT NULL, names TEXT NOT NULL, key TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS rows
  (id TEXT PRIMARY KEY, record BLOB NOT NULL, hash TEXT NOT NULL, listing BLOB NOT NULL, outline TEXT NOT NULL,
   notes TEXT NOT NULL, sum TEXT NOT NULL, ${extractKinds.map((kind) => `${kind} BLOB NOT NULL`).join(', ')}) STRICT;
`;

/** How long another build that uses the same file is waited for, in milliseconds. */
const timeout = 100;

const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === 5;

/** Opens a cache for this build alone; undefined where another build has it. A damaged one is begun anew. */
export function openCache(path: string): CompileCache | undefined {
  mkdirSync(dirname(path), { recursive: true });
  for (const attempt of [0, 1]) {
    try {
      return cacheIn(path);
    } catch (error) {
      if (isBusy(error)) return undefined;
      if (attempt === 1) throw error;
      forget(path);
    }
  }
  return undefined;
}

const forget = (path: string): void => {
  for (const end of ['', '-journal']) rmSync(`${path}${end}`, { force: true, recursive: true });
};

function cacheIn(path: string): CompileCache {
  const rows = new DatabaseSync(path, { timeout });
  let isSound = true;
  // What is lost when the machine stops is found out by the sums.
  rows.exec(`PRAGMA synchronous = OFF; BEGIN IMMEDIATE; ${tables}`);
  const known = rows.prepare('SELECT files, names, key FROM servers WHERE id = ?');
  const row = rows.prepare('SELECT * FROM rows WHERE id = ?');
  const keepServer = rows.prepare('INSERT OR REPLACE INTO servers VALUES (?, ?, ?, ?)');
  const keepRow = rows.prepare(
    `INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?, ?, ?, ?${', ?'.repeat(extractKinds.length)})`,
  );
  /** Undefined from the first fault on: the file is damaged then. */
  const attempt = <T>(act: () => T | undefined): T | undefined => {
    try {
      return isSound ? act() : undefined;
    } catch {
      isSound = false;
      return undefined;
    }
  };
  return {
    server: (id) =>
      attempt(() => {
        const found = known.get(id) as unknown as { files: string; names: string; key: string } | undefined;
        return found && { ...found, names: JSON.parse(found.names) as ListedNames };
      }),
    row: (id) =>
      attempt(() => {
        const found = row.get(id) as unknown as StoredRow | undefined;
        if (!found) return undefined;
        const told = { ...found, extracts: eachExtract((kind) => found[kind]) };
        return found.sum === sumOf(told) ? { ...told, notes: JSON.parse(found.notes) as string[] } : undefined;
      }),
    keep: ({ files, names, key }, { id, record, hash, listing, extracts, outline, notes }) => {
      attempt(() => {
        const told = { id, record, hash, listing, extracts, outline, notes: JSON.stringify(notes) };
        keepServer.run(id, files, JSON.stringify(names), key);
        const packed = extractKinds.map((kind) => extracts[kind]);
        keepRow.run(id, record, hash, listing, outline, told.notes, sumOf(told), ...packed);
      });
    },
    close: (ids) => {
      attempt(() => {
        const wanted = new Set(ids);
        const gone = rows
          .prepare('SELECT id FROM servers')
          .all()
          .filter(({ id }) => !wanted.has(String(id)));
        for (const table of ['servers', 'rows']) {
          const remove = rows.prepare(`DELETE FROM ${table} WHERE id = ?`);
          for (const { id } of gone) remove.run(String(id));
        }
        rows.exec('COMMIT');
      });
      rows.close();
      if (!isSound) forget(path);
    },
  };
}

/** A row as the sum covers it. */
interface ToldRow extends Omit<CompiledRow, 'notes'> {
  readonly notes: string;
}

/** Columns of a row. */
type StoredRow = Omit<ToldRow, 'extracts'> & { readonly sum: string } & Readonly<Record<ExtractKind, Uint8Array>>;

/** Tells a row that is as it was written from one that a fault of the disk has changed. */
function sumOf({ id, record, hash, listing, extracts, outline, notes }: ToldRow): string {
  const sum = createHash('sha256').update(`${id}\n${hash}\n${outline}\n${notes}\n`);
  sum.update(record).update(listing);
  for (const kind of extractKinds) sum.update(extracts[kind]);
  return sum.digest('hex');
}

/** File of the cache: `.cache/compiled.sqlite` below the working directory. */
export const compileCachePath = (): string => resolve('.cache/compiled.sqlite');
