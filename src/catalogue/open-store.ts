import { DatabaseSync } from 'node:sqlite';
import { jsonValue } from '../manifest/json-value.ts';
import { type CatalogueIndex, type CatalogueTotals, type Frame, type ServerRecord } from '../record.ts';
import { completed, type Among, type Standing } from './among.ts';
import { eachExtract, type ExtractKind, type Extracts } from './extract-kinds.ts';
import { indexOf, type ServerListing } from './listing.ts';
import { unpackText } from './packed-text.ts';
import { storeFile } from './store-file.ts';

/** A compiled catalogue, read row by row; nothing is kept. Any number of processes may read one. */
export interface Store {
  readonly frame: () => Frame;
  readonly totals: () => CatalogueTotals;
  /** Every server and tool as lists show them: some 500 bytes a tool, so pages of one server do without. */
  readonly index: () => CatalogueIndex;
  /** Of all servers, in catalogue order. */
  readonly serverIds: () => readonly string[];
  /** One server's record; throws where the catalogue has no such server. */
  readonly server: (id: string) => ServerRecord;
  /** One extract of a server; throws where the catalogue has no such server. */
  readonly extract: <Kind extends ExtractKind>(kind: Kind, id: string) => Extracts[Kind];
  /** Those of all servers in catalogue order, one in memory at a time. */
  readonly extracts: <Kind extends ExtractKind>(kind: Kind) => Iterable<Extracts[Kind]>;
  /** Standings of a server's tools, in their order. */
  readonly standings: (id: string) => readonly Standing[];
  readonly keyedServers: () => readonly KeyedServer[];
  /** All records in catalogue order, one in memory at a time. */
  readonly servers: () => Iterable<ServerRecord>;
}

/** A server as far as a build needs it to know whether its pages have to be made anew. */
export interface KeyedServer {
  readonly id: string;
  readonly tools: number;
  /**
   * SHA-256, in hex: another one as soon as anything in its record is another, but for ranks, which move with every other
   * server and stand on no page of one server.
   */
  readonly hash: string;
}

interface ServerRow {
  readonly record: Uint8Array;
  readonly among: Uint8Array;
}

/** What a row holds. Its keys are partly those of strangers. */
const read = <T>(json: string): T => jsonValue(json) as T;

const whole = ({ record, among }: ServerRow): ServerRecord =>
  completed(read<ServerRecord>(unpackText(record)), read<Among>(unpackText(among)));

/** Opens the store in a folder. Throws what the file system says where there is none. */
export function openStore(store: string): Store {
  const rows = new DatabaseSync(storeFile(store), { readOnly: true });
  const one = rows.prepare(
    'SELECT record, among FROM servers JOIN records USING (place) JOIN among USING (place) WHERE id = ?',
  );
  const oneAmong = rows.prepare('SELECT among FROM servers JOIN among USING (place) WHERE id = ?');
  const oneExtract = eachExtract((kind) =>
    rows.prepare(`SELECT content FROM servers JOIN ${kind} USING (place) WHERE id = ?`),
  );
  const fact = rows.prepare('SELECT content FROM facts WHERE name = ?');
  const known = <T>(row: unknown, id: string): T => {
    if (row === undefined) throw new Error(`${store}: no ${id} in this store`);
    return row as T;
  };
  const factOf = <T>(name: string): T => read(known<{ content: string }>(fact.get(name), name).content);
  const totals = (): CatalogueTotals => factOf('totals');
  return {
    frame: () => factOf('frame'),
    totals,
    index: () => {
      const listed = rows.prepare('SELECT listing, cost FROM servers JOIN listings USING (place) ORDER BY place');
      return indexOf(totals(), [...listings(listed.iterate() as Iterable<ListedRow>)]);
    },
    serverIds: () =>
      rows
        .prepare('SELECT id FROM servers ORDER BY place')
        .all()
        .map((row) => String(row['id'])),
    server: (id) => whole(known<ServerRow>(one.get(id), id)),
    extract: (kind, id) => contentOf(known<ExtractRow>(oneExtract[kind].get(id), id)),
    extracts: function* (kind) {
      const all = rows.prepare(`SELECT content FROM ${kind} ORDER BY place`);
      for (const row of all.iterate()) yield contentOf(row as unknown as ExtractRow);
    },
    standings: (id) => {
      const { among } = known<Pick<ServerRow, 'among'>>(oneAmong.get(id), id);
      return read<Among>(unpackText(among)).tools.map(({ cost }) => cost);
    },
    keyedServers: () =>
      rows.prepare('SELECT id, tools, hash FROM servers ORDER BY place').all() as unknown as KeyedServer[],
    servers: function* () {
      const all = rows.prepare('SELECT record, among FROM records JOIN among USING (place) ORDER BY place');
      for (const row of all.iterate()) yield whole(row as unknown as ServerRow);
    },
  };
}

interface ExtractRow {
  readonly content: Uint8Array;
}

const contentOf = <T>({ content }: ExtractRow): T => read(unpackText(content));

interface ListedRow {
  readonly listing: Uint8Array;
  readonly cost: string;
}

function* listings(rows: Iterable<ListedRow>): Generator<ServerListing> {
  for (const { listing, cost } of rows) {
    const { server, tools, changes } = read<ServerListing>(unpackText(listing));
    yield { server: { ...server, cost: { ...server.cost, ...read<Standing>(cost) } }, tools, changes };
  }
}
