/** Byte order marks and the encodings that they announce. */
const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file in UTF-8, or in the encoding that its byte order mark names (UTF-16 of either order, as editors and
 * shells on Windows write it). The mark is left out. UTF-16 without a mark is known by the zero bytes of its first
 * two characters, which begin every JSON, TOML and YAML file in ASCII. Throws one line on bytes that are not text in it.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const encoding = marked ?? unmarked(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`not a text in ${encoding.toUpperCase()}; expected UTF-8, or UTF-16 with a byte order mark`);
  }
}

function unmarked(bytes: Uint8Array): string {
  const isZero = [0, 1, 2, 3].map((index) => bytes[index] === 0);
  if (bytes.length < 4 || isZero[0] === isZero[1]) return 'utf-8';
  if (isZero[0] !== isZero[2] || isZero[1] !== isZero[3]) return 'utf-8';
  return isZero[0] ? 'utf-16be' : 'utf-16le';
}
