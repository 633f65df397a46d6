import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const json = '{"name": "löschen", "description": "消す 🗑"}';
const utf16 = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const decoded = (bytes: Uint8Array) => decodeText('m.json', bytes);

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(json)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${json}`)],
    ['UTF-16 LE with a mark', utf16(`\uFEFF${json}`, false)],
    ['UTF-16 BE with a mark', utf16(`\uFEFF${json}`, true)],
    ['UTF-16 LE', utf16(json, false)],
    ['UTF-16 BE', utf16(json, true)],
  ])('reads %s', (_, bytes) => {
    expect(decoded(bytes).value).toBe(json);
  });

  it('keeps any text of UTF-8 as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decoded(Buffer.from(`{${text}`)).value).toBe(`{${text}`);
      }),
    );
  });

  it.each([
    ['Latin-1', Buffer.from('{\n"a": "löschen"}', 'latin1'), 'line 2, column 8', /no UTF-8/],
    ['half a character at the end', Buffer.from(json).subarray(0, -3), 'line 1, column 40', /no UTF-8/],
    ['gzip', gzipSync(json), '', /compressed \(gzip\)/],
    ...[false, true].flatMap((bigEndian) =>
      ['', '\uFEFF'].map((mark): [string, Buffer, string, RegExp] => {
        const bytes = utf16([...`${mark}${json}`].map((one) => `${one[0] ?? ''}\0`).join(''), false);
        return ['UTF-32', bigEndian ? bytes.swap32() : bytes, '', /in UTF-32/];
      }),
    ),
    ['a zip archive', Buffer.from('PK\u0003\u0004…'), '', /compressed \(zip\)/],
  ])('refuses %s', (_, bytes, at, wrong) => {
    expect(decoded(bytes).problems).toEqual([
      { file: 'm.json', at, wrong: expect.stringMatching(wrong) as string, right: expect.any(String) as string },
    ]);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void decoded(bytes)));
  });
});
