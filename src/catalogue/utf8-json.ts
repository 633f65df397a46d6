import { isJsonObject } from '../manifest/json.ts';

/** Bytes of the text that was written last, used again for the next. */
let written = Buffer.allocUnsafe(1 << 20);
let length = 0;

/** Most bytes that a UTF-16 code unit takes. */
const widest = 3;

function put(text: string): void {
  const most = length + widest * text.length;
  if (most > written.length) {
    const longer = Buffer.allocUnsafe(2 * most);
    written.copy(longer, 0, 0, length);
    written = longer;
  }
  length += written.write(text, length);
}

/**
 * What `JSON.stringify` gives of a value, in UTF-8. What lies less deep than `depth` is written piece by piece, in half of the
 * time: one letter beyond Latin-1 makes a whole text twice as wide. The result holds until the next call.
 */
export function utf8Json(value: object, depth: number): Buffer {
  length = 0;
  write(value, depth);
  return written.subarray(0, length);
}

function write(value: unknown, depth: number): void {
  if (depth > 0 && Array.isArray(value)) writeArray(value, depth);
  else if (depth > 0 && isJsonObject(value)) writeObject(value, depth);
  else put(JSON.stringify(value) ?? 'null');
}

function writeArray(items: readonly unknown[], depth: number): void {
  put('[');
  for (const [index, item] of items.entries()) {
    if (index > 0) put(',');
    write(item, depth - 1);
  }
  put(']');
}

function writeObject(object: Readonly<Record<string, unknown>>, depth: number): void {
  let before = '{';
  for (const key of Object.keys(object)) {
    if (object[key] === undefined) continue;
    put(`${before}${JSON.stringify(key)}:`);
    write(object[key], depth - 1);
    before = ',';
  }
  put(before === '{' ? '{}' : '}');
}
