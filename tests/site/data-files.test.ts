import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { at, read } from './built-site.ts';

interface Files {
  readonly tools: number;
  readonly files: readonly { name: string; tools: number; bytes: number; sha256: string }[];
}
const { tools, files } = JSON.parse(read(at('/data/files.json'))) as Files;

test.each(files)(
  '$name is as long as listed, with that checksum, and every host takes it',
  ({ name, bytes, sha256 }) => {
    const text = Buffer.from(read(at(`/data/${name}`)));
    expect([text.length, createHash('sha256').update(text).digest('hex')]).toEqual([bytes, sha256]);
    expect(bytes).toBeLessThan(25_000_000);
  },
);

test('the files of each kind hold every tool once', () => {
  for (const kind of ['.ndjson', '.csv']) {
    const own = files.filter(({ name }) => name.endsWith(kind));
    expect(own.reduce((sum, file) => sum + file.tools, 0)).toBe(tools);
  }
  const lines = files
    .filter(({ name }) => name.endsWith('.ndjson'))
    .flatMap(({ name }) =>
      read(at(`/data/${name}`))
        .trimEnd()
        .split('\n'),
    );
  expect(new Set(lines.map((line) => (JSON.parse(line) as { url: string }).url)).size).toBe(tools);
});
