import { type Parsed } from './parse-file.ts';
import { placeIn } from './text-place.ts';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** First bytes of files that hold text only once they are unpacked. */
const packed = [
  { what: 'gzip', start: [0x1f, 0x8b] },
  { what: 'zip', start: [0x50, 0x4b, 0x03, 0x04] },
  { what: 'zstd', start: [0x28, 0xb5, 0x2f, 0xfd] },
  { what: 'xz', start: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
];

/**
 * The encoding of a JSON text: by its byte-order mark, else by where the zero bytes of its first two characters stand, which
 * are ASCII in every JSON text (RFC 4627 §3).
 */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const [first, second] = bytes;
  if (first === 0 && second !== 0 && second !== undefined) return 'utf-16be';
  return second === 0 && first !== 0 ? 'utf-16le' : 'utf-8';
}

/** UTF-32 in either order: no text in UTF-8 or UTF-16 holds two zero characters in a row at its beginning. */
const isUtf32 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0, 0) || (bytes[2] === 0 && bytes[3] === 0 && (bytes[1] === 0 || startsWith(bytes, 0xff, 0xfe)));

/**
 * The text of a file in UTF-8 or UTF-16, with or without a byte-order mark, which is taken away. Compressed files and bytes
 * that are no text of that encoding are refused: characters that were replaced would be other words than the author's.
 */
export function decodeText(file: string, bytes: Uint8Array): Parsed<string> {
  const archive = packed.find(({ start }) => startsWith(bytes, ...start));
  if (archive)
    return { problems: [{ file, at: '', wrong: `the file is compressed (${archive.what})`, right: 'it unpacked' }] };
  if (isUtf32(bytes)) return { problems: [{ file, at: '', wrong: 'the file is in UTF-32', right: 'text in UTF-8' }] };
  const encoding = encodingOf(bytes);
  try {
    return { value: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    const at = placeIn(text, Math.max(0, text.indexOf('\uFFFD')));
    return { problems: [{ file, at, wrong: `bytes that are no ${encoding.toUpperCase()}`, right: 'text in UTF-8' }] };
  }
}
