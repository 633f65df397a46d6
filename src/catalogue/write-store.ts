import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { type CatalogueTotals, type Frame } from '../record.ts';
import { type Among } from './among.ts';
import { type CompiledRow } from './compiled-row.ts';
import { extractKinds } from './extract-kinds.ts';
import { packText } from './packed-text.ts';
import { storeFile, storeTables } from './store-file.ts';

/** A store that is being written: first all servers by themselves, in their order, then each among the others. */
export interface StoreWriter {
  readonly file: string;
  readonly add: (row: CompiledRow) => void;
  readonly complete: (among: Among) => void;
  /** Writes what is read of the whole catalogue, and closes the file. */
  readonly finish: (frame: Frame, totals: CatalogueTotals) => void;
  /** Closes the file as it is, where it is open. */
  readonly abandon: () => void;
}

const withoutRanks = (among: Among): string =>
  JSON.stringify(among, (key, value: unknown) => (key === 'rank' ? undefined : value));

/** Begins a store where none is. */
export function writeStore(store: string): StoreWriter {
  mkdirSync(store, { recursive: true });
  const rows = new DatabaseSync(storeFile(store));
  // Nobody reads the file before it is whole, and after a crash nobody ever will.
  rows.exec(`PRAGMA page_size = 16384; PRAGMA synchronous = OFF; ${storeTables} BEGIN;`);
  const insert = (table: string, columns: string) =>
    rows.prepare(`INSERT INTO ${table} VALUES (${columns.replace(/\w+/g, '?')})`);
  const [records, listings] = [insert('records', 'place, record'), insert('listings', 'place, listing')];
  const [servers, others] = [insert('servers', 'place, id, tools, hash, cost'), insert('among', 'place, among')];
  const extracts = extractKinds.map((kind) => [kind, insert(kind, 'place, content')] as const);
  const facts = insert('facts', 'name, content');
  const added: Pick<CompiledRow, 'id' | 'hash'>[] = [];
  let completed = 0;
  return {
    file: storeFile(store),
    add: ({ id, hash, record, listing, extracts: own }) => {
      records.run(added.length, record);
      listings.run(added.length, listing);
      for (const [kind, table] of extracts) table.run(added.length, own[kind]);
      added.push({ id, hash });
    },
    complete: (among) => {
      const server = added[completed];
      if (!server) throw new Error('more servers are completed than were added');
      const text = JSON.stringify(among);
      const hash = createHash('sha256').update(server.hash).update(withoutRanks(among)).digest('hex');
      servers.run(completed, server.id, among.tools.length, hash, JSON.stringify(among.cost));
      others.run(completed, packText(text));
      completed += 1;
    },
    finish: (frame, totals) => {
      facts.run('frame', JSON.stringify(frame));
      facts.run('totals', JSON.stringify(totals));
      rows.exec('COMMIT');
      rows.close();
    },
    abandon: () => {
      if (rows.isOpen) rows.close();
    },
  };
}
