import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
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

describe('the files of a catalogue of other size', () => {
  afterAll(() => {
    vi.doUnmock('./store.ts');
    vi.resetModules();
  });
  /** What a catalogue of servers with so many tools would list. */
  async function filesOf(...tools: number[]) {
    const servers = tools.map((count, index) => ({ id: `made/up-${String(index)}`, counts: { tools: count } }));
    vi.resetModules();
    vi.doMock('./store.ts', () => ({ readIndex: () => ({ servers }) }));
    return (await import('./data-files.ts')).dataFiles();
  }
  type Files = Awaited<ReturnType<typeof filesOf>>;
  let [long, full, empty, none]: Files[] = [];
  beforeAll(async () => {
    [long, full, empty, none] = [
      await filesOf(20_000, 5_000, 30_000),
      await filesOf(25_000),
      await filesOf(0),
      await filesOf(),
    ];
  });
  const size = ({ part }: { part: readonly { from: number; to: number }[] }): number =>
    part.reduce((sum, { from, to }) => sum + to - from, 0);

  test('one that is too long for a file comes in parts that are numbered and hold every tool once', () => {
    const files = long ?? [];
    expect(files.map(({ name }) => name)).toEqual([
      ...['catalogue.ndjson', 'catalogue.csv', 'catalogue-2.ndjson', 'catalogue-2.csv'],
      ...['catalogue-3.ndjson', 'catalogue-3.csv'],
    ]);
    expect(files.map(({ about }) => /^Part (\d) of 3\. /.exec(about)?.[1])).toEqual(['1', '1', '2', '2', '3', '3']);
    for (const kind of ['ndjson', 'csv'])
      expect(files.filter((one) => one.kind === kind).reduce((sum, one) => sum + size(one), 0)).toBe(55_000);
    expect(Math.max(...files.map(size))).toBe(25_000);
  });

  test.each([
    ['one that fills a file is no part', () => full, 25_000],
    ['one of a server without tools has files, too', () => empty, 0],
    ['one without servers has files, too', () => none, 0],
  ])('%s', (_what, files, tools) => {
    expect(files()?.map(({ name, about }) => [name, about.startsWith('Part')])).toEqual([
      ['catalogue.ndjson', false],
      ['catalogue.csv', false],
    ]);
    expect(files()?.map(size)).toEqual([tools, tools]);
  });
});
