import { createHash } from 'node:crypto';
import { type ServerRecord } from '../record.ts';
import { utf8Json } from './utf8-json.ts';

/** From a record over its tools to what is told of each. */
const depth = 3;

/** A record as it is stored, in UTF-8, with its SHA-256 in hex. The text holds until the next call. */
export function recordText(record: ServerRecord): { readonly text: Buffer; readonly hash: string } {
  const text = utf8Json(record, depth);
  return { text, hash: createHash('sha256').update(text).digest('hex') };
}
