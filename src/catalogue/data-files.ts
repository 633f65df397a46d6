import { createHash } from 'node:crypto';
import { csvHead, csvLine } from '../explain/data-row.ts';
import { allDataRows } from './data-rows.ts';

/** A file of the open data, whole. */
export interface DataFile {
  readonly name: string;
  readonly type: string;
  readonly about: string;
  readonly text: string;
}

const ndjson = (): DataFile => ({
  name: 'catalogue.ndjson',
  type: 'application/x-ndjson',
  about: 'One JSON object a line: a tool with its verdict, recommendation and provenance.',
  text: allDataRows()
    .map((row) => `${JSON.stringify(row)}\n`)
    .toArray()
    .join(''),
});

const csv = (): DataFile => ({
  name: 'catalogue.csv',
  type: 'text/csv',
  about: 'The same rows for spreadsheets (RFC 4180; names that look like formulas start with an apostrophe).',
  text: csvHead + allDataRows().map(csvLine).toArray().join(''),
});

let kept: readonly DataFile[] | undefined;

/** The files of the open data, made once per process. */
export const dataFiles = (): readonly DataFile[] => (kept ??= [ndjson(), csv()]);

/** Size in bytes and SHA-256 of a file's UTF-8 text, as `sha256sum` prints it. */
export const checksum = ({ text }: DataFile): { bytes: number; sha256: string } => ({
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
});
