import { createHash } from 'node:crypto';
import { type ServerRecord } from '../record.ts';

/** A record as it is stored, in UTF-8, with its SHA-256 in hex. */
export function recordText(record: ServerRecord): { readonly text: Buffer; readonly hash: string } {
  const text = Buffer.from(JSON.stringify(record));
  return { text, hash: createHash('sha256').update(text).digest('hex') };
}
