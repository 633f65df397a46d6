import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeAnotherCatalogue } from '../../tests/another-catalogue.ts';
import { buildStore } from './build-store.ts';

const work = mkdtempSync(join(tmpdir(), 'data-files-'));

/** Modules that read the store of the test: each keeps what it has read for as long as its process runs. */
const read = { data: await import('./data-files.ts'), store: await import('./store.ts') };
beforeAll(async () => {
  writeAnotherCatalogue(join(work, 'catalogue'));
  await buildStore(join(work, 'catalogue'), join(work, 'store'), { threads: 0 });
  vi.stubEnv('CATALOGUE_STORE', join(work, 'store'));
  vi.resetModules();
  read.data = await import('./data-files.ts');
  read.store = await import('./store.ts');
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  rmSync(work, { recursive: true });
});

test('a catalogue that fits one file has one of each kind', () => {
  expect(read.data.dataFiles().map(({ name, type, about }) => [name, type, about.includes('Part')])).toEqual([
    ['catalogue.ndjson', 'application/x-ndjson', false],
    ['catalogue.csv', 'text/csv', false],
  ]);
});

test('both hold every tool of every server once, in the same order', () => {
  const [lines = '', csv = ''] = read.data.dataFiles().map(read.data.dataText);
  const rows = lines
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { server: string; tool: string });
  const tools = read.store
    .serverIds()
    .flatMap((id) => read.store.readServer(id).tools.map(({ tool }) => `${id} ${tool.name}`));
  expect(tools).toHaveLength(read.store.readTotals().counts.tools);
  expect(rows.map(({ server, tool }) => `${server} ${tool}`)).toEqual(tools);
  expect(lines.endsWith('}\n')).toBe(true);
  const [head = '', ...more] = csv.trimEnd().split(/\r?\n/);
  expect(head.split(',')).toEqual(expect.arrayContaining(['server', 'tool', 'category', 'risk']));
  const at = head.split(',').indexOf('tool');
  expect(more.map((line) => line.split(',')[at])).toEqual(rows.map(({ tool }) => tool));
});

test('their list says how long they are and what they sum up to', () => {
  const files = read.data.dataFiles();
  expect(read.data.listedFiles()).toEqual(
    files.map((file) => {
      const text = read.data.dataText(file);
      return {
        ...{ name: file.name, type: file.type, about: file.about, tools: read.store.readTotals().counts.tools },
        bytes: Buffer.byteLength(text),
        sha256: createHash('sha256').update(text).digest('hex'),
      };
    }),
  );
});
