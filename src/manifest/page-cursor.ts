import { isJsonObject, type Json, type JsonObject } from './json.ts';

/** Keys, in small letters without strokes between, that say where a list goes on, or that it does. */
const moreKeys = new Set([
  'cursor',
  'nextcursor',
  'nextpage',
  'nextpagetoken',
  'nexttoken',
  'continuationtoken',
  'next',
  'hasmore',
  'hasnext',
  'hasnextpage',
  'truncated',
  'istruncated',
]);

/** Keys, written alike, that say how many tools the server has in all. */
const totalKeys = new Set(['total', 'totalcount', 'totaltools', 'totalitems', 'toolcount', 'toolscount', 'numtools']);

/** Keys under which programs keep such a key apart. */
const pagingKeys = new Set(['pagination', 'paging', 'pageinfo']);

const plainKey = (key: string): string => key.replaceAll(/[_-]/g, '').toLowerCase();

/** What a page says of a further one. */
export interface More {
  /** As it is written: `nextCursor`. */
  readonly key: string;
  readonly value: Json;
}

/**
 * What an answer says of a further page, under whatever key and of whatever type. Missing, null, false, zero and empty values
 * end a list: no client asks with them.
 */
export function moreOf(answer: JsonObject): More | undefined {
  for (const [key, value] of Object.entries(answer)) {
    if (moreKeys.has(plainKey(key)) && Boolean(value)) return { key, value };
    const inner = pagingKeys.has(plainKey(key)) && isJsonObject(value) ? moreOf(value) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

/** How many tools an answer says that there are on all pages; undefined where it says no number. */
export function totalOf(answer: JsonObject): More | undefined {
  for (const [key, value] of Object.entries(answer)) {
    if (totalKeys.has(plainKey(key)) && Number.isInteger(value)) return { key, value };
    const inner = pagingKeys.has(plainKey(key)) && isJsonObject(value) ? totalOf(value) : undefined;
    if (inner) return inner;
  }
  return undefined;
}
