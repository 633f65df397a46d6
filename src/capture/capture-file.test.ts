import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CaptureFile } from '../manifest/capture.ts';
import { captureFile, committedCaptures, formatCapture, writeWhole } from './capture-file.ts';

const record: CaptureFile = {
  tools: [{ zebra: 1, name: 'a', description: 'über <b>', inputSchema: { type: 'object' } } as CaptureFile['tools'][0]],
  transport: 'stdio',
  env: [],
  args: ['--stdio'],
  network: false,
  capturedBy: 'a test',
  capturedAt: '2026-11-20',
  package: 'pkg:npm/a@1.0.0',
};

let catalog: string;
beforeEach(async () => {
  catalog = await mkdtemp(path.join(os.tmpdir(), 'capture-file-'));
});
afterEach(() => rm(catalog, { recursive: true }));

describe('formatCapture', () => {
  it('orders its own keys, leaves defaults out and the tools alone', () => {
    const text = formatCapture(record);
    const read = JSON.parse(text) as CaptureFile;
    expect(Object.keys(read)).toEqual(['package', 'capturedAt', 'capturedBy', 'transport', 'args', 'tools']);
    expect(JSON.stringify(read.tools)).toBe(JSON.stringify(record.tools));
    expect(text).toContain('über <b>');
    expect(text.endsWith('}\n')).toBe(true);
  });
});

describe('writeWhole', () => {
  it('leaves nothing but the file', async () => {
    const file = captureFile(catalog, 'owner/server', '1.0.0');
    await writeWhole(file, 'text');
    expect(await readFile(file, 'utf8')).toBe('text');
    expect(await readdir(path.dirname(file))).toEqual(['1.0.0.json']);
  });

  it('keeps the old file when the new one cannot be written', async () => {
    const file = path.join(catalog, 'file');
    await writeWhole(path.join(file, 'in-the-way'), 'old');
    await expect(writeWhole(file, 'new')).rejects.toThrow();
    expect(await readdir(catalog)).toEqual(['file']);
  });
});

describe('committedCaptures', () => {
  it('finds all captures, by server', async () => {
    await writeWhole(captureFile(catalog, 'npm/b', '2.0.0'), formatCapture(record));
    await writeWhole(captureFile(catalog, 'npm/a', '1.0.0'), formatCapture(record));
    expect((await committedCaptures(catalog)).map(({ id }) => id)).toEqual(['npm/a', 'npm/b']);
  });

  it('finds nothing in an empty catalogue', async () => {
    expect(await committedCaptures(path.join(catalog, 'nowhere'))).toEqual([]);
  });
});
