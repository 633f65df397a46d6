import { meant, skipSpace, stringEnd, valueEnd } from './json-structure.ts';
import { type Json } from './json.ts';

const [quote, colon, openArray, openObject, closeArray, closeObject] = [0x22, 0x3a, 0x5b, 0x7b, 0x5d, 0x7d];

/** Whether a key of valid JSON is written with an escape. Linear; looks at nothing but strings with escapes in them. */
function hasEscapedKey(json: string): boolean {
  for (let at = json.indexOf('\\'); at !== -1; at = json.indexOf('\\', at)) {
    at = stringEnd(json, at - 1);
    if (json.charCodeAt(skipSpace(json, at)) === colon) return true;
  }
  return false;
}

/** What is open at a place of the text: a list, or an object with the key whose value comes next. */
interface Open {
  readonly items: Json[];
  readonly keys: string[] | undefined;
}

const closed = ({ items, keys }: Open): Json =>
  keys ? Object.fromEntries(keys.map((key, index) => [key, items[index] ?? null])) : items;

/**
 * Valid JSON as data, read here and not by the runtime. Calls no function for each level, so no nesting is too deep for it.
 * @param scalar reads a string, a number or a word
 */
export function readByHand(json: string, scalar: (written: string) => Json): Json {
  const all: Open = { items: [], keys: undefined };
  const open = [all];
  for (let at = 0; at < json.length;) {
    const unit = json.charCodeAt(at);
    const inner = open.at(-1) ?? all;
    if (unit === openArray || unit === openObject) {
      open.push({ items: [], keys: unit === openObject ? [] : undefined });
      at += 1;
    } else if (unit === closeArray || unit === closeObject) {
      open.pop();
      open.at(-1)?.items.push(closed(inner));
      at += 1;
    } else if (unit === quote || unit === 0x2d || (unit >= 0x30 && unit <= 0x39) || unit >= 0x61) {
      const end = valueEnd(json, at);
      const written = json.slice(at, end);
      if (inner.keys && inner.keys.length === inner.items.length) inner.keys.push(meant(written));
      else inner.items.push(scalar(written));
      at = end;
    } else at += 1;
  }
  return all.items[0] ?? null;
}

const native = (written: string): Json => JSON.parse(written) as Json;

/**
 * `JSON.parse`, with the keys that stand in the text. V8 from 12.8 on (Node 24, https://github.com/nodejs/node/issues/63785) takes
 * a key with an escape for another one, `"\n"` for `\`, where it has read that one behind the same keys before: a stranger
 * could rename the description of a tool by what stands in another one. Throws a SyntaxError on anything but JSON.
 * @param parse the runtime's parser
 * @param scalar reads a string, a number or a word as `parse` does
 */
export function jsonValue(json: string, parse = native, scalar = native): Json {
  const value = parse(json);
  return typeof value === 'object' && value !== null && hasEscapedKey(json) ? readByHand(json, scalar) : value;
}
