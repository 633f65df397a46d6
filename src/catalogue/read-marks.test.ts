import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { problemLine } from '../manifest/problem.ts';
import { site as schema } from '../manifest/site.ts';
import { readMarks } from './read-marks.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marks-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const facts = {
  title: 'Notes',
  tagline: 'A site for a test.',
  url: 'https://example.org',
  organisation: { name: 'A test' },
};
function look(more: object) {
  const { marks, problems } = readMarks(folder, schema.parse({ ...facts, ...more }), (path) =>
    path.slice(folder.length + 1),
  );
  return { marks, lines: problems.map(problemLine) };
}
const put = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content);

const png = Buffer.alloc(40);
png.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
png.writeUInt32BE(64, 16);
png.writeUInt32BE(32, 20);
const ico = Buffer.alloc(30);
ico.set([0, 0, 1, 0, 1, 0, 0, 16]);

test('pictures of every kind are read, with type and size', () => {
  put('a.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 32"/>');
  put('b.png', png);
  put('c.ico', ico);
  expect(look({ logo: 'a.svg', favicon: 'c.ico' })).toEqual({
    marks: {
      logo: { file: 'a.svg', path: 'marks/logo.svg', type: 'image/svg+xml', width: 48, height: 32 },
      icon: { file: 'c.ico', path: 'marks/icon.ico', type: 'image/x-icon', width: 256, height: 16 },
    },
    lines: [],
  });
  expect(look({ logo: 'b.png' }).marks.logo).toMatchObject({ type: 'image/png', width: 64, height: 32 });
  expect(look({})).toEqual({ marks: {}, lines: [] });
});

test('a picture may be no longer than its head, and as large as is allowed', () => {
  put('a.png', png.subarray(0, 33));
  put('b.ico', ico.subarray(0, 22));
  expect(look({ logo: 'a.png', favicon: 'b.ico' }).lines).toEqual([]);
  put('a.png', Buffer.concat([png, Buffer.alloc(64 * 1024 - png.length)]));
  expect(look({ logo: 'a.png' }).lines).toEqual([]);
});

test.each([
  ['no such file', () => undefined, 'x.svg', /no such file beside site.yaml/],
  [
    'a script',
    () => put('x.svg', '<svg viewBox="0 0 1 1"><script/></svg>'),
    'x.svg',
    /<script>, which does more than draw/,
  ],
  ['another kind', () => put('x.png', 'GIF89a'), 'x.png', /no PNG picture/],
  ['a picture that ends in its head', () => put('x.png', png.subarray(0, 32)), 'x.png', /no PNG picture/],
  ['a long file that is no picture', () => put('x.png', Buffer.alloc(40)), 'x.png', /no PNG picture/],
  ['an icon that ends in its head', () => put('x.ico', ico.subarray(0, 21)), 'x.ico', /no icon file/],
  ['an icon without pictures', () => put('x.ico', Buffer.from(ico).fill(0, 4, 6)), 'x.ico', /no icon file/],
  ['an icon that is none', () => put('x.ico', png), 'x.ico', /no icon file/],
  ['too large', () => put('x.png', Buffer.concat([png, Buffer.alloc(70_000)])), 'x.png', /a file of 69 kB/],
  ['a link', () => symlinkSync('/etc/hostname', join(folder, 'x.svg')), 'x.svg', /not a file/],
])('%s is refused with one line', (_what, prepare, favicon, message) => {
  prepare();
  const { marks, lines } = look({ favicon });
  expect(marks).toEqual({});
  expect(lines).toEqual([expect.stringMatching(message)]);
  expect(lines[0]).toMatch(/^site\.yaml \(favicon\): .*; expected a drawing of at most 64 kB/);
});
