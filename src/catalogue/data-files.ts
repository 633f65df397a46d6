import { createHash } from 'node:crypto';
import { csvHead, csvLine, type DataRow, rankedRows } from '../explain/data-row.ts';
import { serverParts, type ServerPart } from '../explain/llms-parts.ts';
import { readExtract, readIndex, readStandings } from './store.ts';

/** Tools in one file of the open data: 16 MB as JSON, 9 MB as CSV, which every host takes (`catalog/guides`). */
const toolsOfFile = 25_000;

/** A file of the open data, or one of the parts that a large catalogue's come in. */
export interface DataFile {
  readonly name: string;
  readonly type: string;
  readonly about: string;
  readonly part: ServerPart;
  readonly kind: 'ndjson' | 'csv';
}

const kinds = [
  {
    kind: 'ndjson',
    type: 'application/x-ndjson',
    about: 'One JSON object a line: a tool with its verdict, recommendation and provenance.',
  },
  {
    kind: 'csv',
    type: 'text/csv',
    about: 'The same rows for spreadsheets (RFC 4180; names that look like formulas start with an apostrophe).',
  },
] as const;

/** The first part has the name of the whole, `catalogue.csv`; the second is `catalogue-2.csv`. */
const nameOf = (kind: DataFile['kind'], index: number): string =>
  `catalogue${index === 0 ? '' : `-${String(index + 1)}`}.${kind}`;

let files: readonly DataFile[] | undefined;

/** The files of the open data, by what they hold: the parts of one range of servers stand together. Cut once per process. */
export const dataFiles = (): readonly DataFile[] => (files ??= cutFiles());

function cutFiles(): DataFile[] {
  const servers = readIndex().servers.map(({ id, counts }) => ({ id, tools: counts.tools }));
  const parts = serverParts(servers, toolsOfFile);
  return (parts.length === 0 ? [[]] : parts).flatMap((part, index) =>
    kinds.map(({ kind, type, about }) => ({
      kind,
      type,
      part,
      name: nameOf(kind, index),
      about: parts.length < 2 ? about : `Part ${String(index + 1)} of ${String(parts.length)}. ${about}`,
    })),
  );
}

let last: { readonly part: ServerPart; readonly rows: readonly DataRow[] } | undefined;

/** The rows of a part. The last one's are kept, since several files hold the same. */
function rowsOf(part: ServerPart): readonly DataRow[] {
  if (last?.part !== part) {
    const rows = part.flatMap(({ id, from, to }) =>
      rankedRows(readExtract('rows', id), readStandings(id)).slice(from, to),
    );
    last = { part, rows };
  }
  return last.rows;
}

/** The text of a file; each part of CSV has the head line, so that it can be read alone. */
export const dataText = ({ kind, part }: DataFile): string =>
  kind === 'csv'
    ? csvHead + rowsOf(part).map(csvLine).join('')
    : rowsOf(part)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join('');

/** A file as pages and programs list it: size in bytes and SHA-256 of its UTF-8 text, as `sha256sum` prints it. */
export interface ListedFile extends Pick<DataFile, 'name' | 'type' | 'about'> {
  readonly tools: number;
  readonly bytes: number;
  readonly sha256: string;
}

let listed: readonly ListedFile[] | undefined;

/** The files with their checksums. Each is made once for it and not kept. */
export const listedFiles = (): readonly ListedFile[] =>
  (listed ??= dataFiles().map((file) => {
    const text = dataText(file);
    return {
      ...{ name: file.name, type: file.type, about: file.about },
      tools: file.part.reduce((sum, { from, to }) => sum + to - from, 0),
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    };
  }));
