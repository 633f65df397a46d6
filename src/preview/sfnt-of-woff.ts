import { inflateSync } from 'node:zlib';

/** Bytes of WOFF's header, and of one entry of its directory of tables. */
const [headBytes, entryBytes] = [44, 20];
/** The same of the format that is inside (OpenType, `sfnt`). */
const [innerHeadBytes, innerEntryBytes] = [12, 16];

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/**
 * The font that a WOFF file (W3C, WOFF File Format 1.0) holds, with its tables unpacked by Node: what reads fonts does that in
 * JavaScript, which takes longer than drawing all letters.
 */
export function sfntOfWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('expected a font as WOFF 1.0');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = headBytes + index * entryBytes;
    const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const stored = woff.subarray(offset, offset + packed);
    // Tables that packing does not make smaller are stored as they are.
    return {
      tag: woff.subarray(at, at + 4),
      sum: woff.readUInt32BE(at + 16),
      bytes: packed < length ? inflateSync(stored) : stored,
    };
  });
  const whole = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), innerHeadBytes + count * innerEntryBytes);
  const sfnt = Buffer.alloc(whole);
  const power = Math.floor(Math.log2(count));
  const searched = 2 ** power * innerEntryBytes;
  sfnt.writeUInt32BE(woff.readUInt32BE(4), 0);
  [count, searched, power, count * innerEntryBytes - searched].forEach((value, index) =>
    sfnt.writeUInt16BE(value, 4 + index * 2),
  );
  let offset = innerHeadBytes + count * innerEntryBytes;
  tables.forEach(({ tag, sum, bytes }, index) => {
    const at = innerHeadBytes + index * innerEntryBytes;
    tag.copy(sfnt, at);
    [sum, offset, bytes.length].forEach((value, field) => sfnt.writeUInt32BE(value, at + 4 + field * 4));
    bytes.copy(sfnt, offset);
    offset += padded(bytes.length);
  });
  return sfnt;
}
