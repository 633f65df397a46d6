import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Capture } from '../manifest/capture.ts';
import { writeWhole } from '../files/write-whole.ts';
import { captureFile, formatCapture } from './capture-file.ts';
import { type CapturePackage } from './capture-package.ts';
import { type Recipe } from './recipe.ts';
import { npmPurl } from '../manifest/package-url.ts';
import { type Outcome, refreshAll } from './refresh.ts';

const record = (name: string, description: string): Capture => ({
  package: npmPurl(name, '1.0.0'),
  capturedAt: '2026-11-20',
  capturedBy: 'a test',
  transport: 'stdio',
  env: ['API_KEY'],
  args: ['--stdio'],
  network: false,
  authenticated: false,
  tools: [{ name: 'tool', description }],
});

let root: string;
let journal: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'refresh-'));
  journal = path.join(root, 'journal.ndjson');
  for (const name of ['a', 'b', 'c'])
    writeWhole(captureFile(root, `npm/${name}`, '1.0.0'), formatCapture(record(name, 'old')));
});
afterEach(() => rm(root, { recursive: true }));

const asked: Recipe[] = [];
/** Package a is unchanged, b has a new description, c hangs. */
const capture: CapturePackage = (spec, recipe) => {
  asked.push(recipe);
  if (spec.name === 'c') return Promise.reject(new Error('did not answer initialize within 60 s'));
  const manifest = { name: spec.name, version: spec.version };
  return Promise.resolve({ manifest, capture: record(spec.name, spec.name === 'b' ? 'new' : 'old') });
};
const run = (report: (done: number, of: number, outcome: Outcome) => void = () => undefined, replace = true) =>
  refreshAll({ catalog: root, replace, capture, journal, report });
const fileOf = (name: string): string => path.join('servers', 'npm', name, 'captures', '1.0.0.json');

describe('refreshAll', () => {
  it('passes over captures that were not made by starting a package', async () => {
    const remote = { ...record('d', 'old'), transport: 'streamable-http' as const };
    writeWhole(captureFile(root, 'npm/d', '1.0.0'), formatCapture(remote));
    expect((await run()).map(({ file }) => file)).toEqual(['a', 'b', 'c'].map(fileOf));
  });

  it('reports every capture, and one that fails costs only itself', async () => {
    const seen: string[] = [];
    const outcomes = await run((done, of, { state }) => seen.push(`${String(done)}/${String(of)} ${state}`));
    expect(seen).toEqual(['1/3 same', '2/3 changed', '3/3 failed']);
    expect(outcomes[2]).toEqual({
      file: fileOf('c'),
      state: 'failed',
      detail: 'did not answer initialize within 60 s',
    });
  });

  it('starts each server as it was started before', async () => {
    asked.length = 0;
    await run();
    expect(asked[0]).toEqual({ bin: undefined, args: ['--stdio'], env: ['API_KEY'], network: false });
  });

  it('writes only what has changed', async () => {
    const before = await readFile(path.join(root, fileOf('c')), 'utf8');
    await run();
    expect(await readFile(path.join(root, fileOf('b')), 'utf8')).toContain('"new"');
    expect(await readFile(path.join(root, fileOf('c')), 'utf8')).toBe(before);
  });

  it('keeps a file whose version lists other tools now, unless told to replace it', async () => {
    const outcomes = await run(undefined, false);
    expect(outcomes[1]).toEqual({ file: fileOf('b'), state: 'differs', detail: '1 changed (tool), 0 the same' });
    expect(await readFile(path.join(root, fileOf('b')), 'utf8')).toContain('"old"');
  });

  it('goes on where an interrupted run stopped, and forgets the journal at the end', async () => {
    const done: Outcome = { file: fileOf('a'), state: 'same', detail: '1 the same' };
    await writeFile(journal, `${JSON.stringify(done)}\n{"file":"cut sho`);
    const seen: string[] = [];
    const outcomes = await run((_, __, { file }) => seen.push(file));
    expect(seen).toEqual([fileOf('b'), fileOf('c')]);
    expect(outcomes).toHaveLength(3);
    await expect(readFile(journal)).rejects.toThrow('ENOENT');
  });
});
