import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CaptureFile } from '../manifest/capture.ts';
import { writeWhole } from '../files/write-whole.ts';
import { captureFile, committedCaptures, formatCapture } from './capture-file.ts';

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

  it('gives each fact and each tool a line', () => {
    const text = formatCapture({ ...record, tools: [...record.tools, { name: 'b', description: 'two\nlines' }] });
    const lines = text.split('\n').filter((line) => /^ {4}\S/.test(line));
    expect(lines.map((line) => (JSON.parse(line.replace(/,$/, '')) as { name: string }).name)).toEqual(['a', 'b']);
  });
});

describe('committedCaptures', () => {
  it('finds all captures, by server', async () => {
    writeWhole(captureFile(catalog, 'npm/b', '2.0.0'), formatCapture(record));
    writeWhole(captureFile(catalog, 'npm/a', '1.0.0'), formatCapture(record));
    expect((await committedCaptures(catalog)).map(({ id }) => id)).toEqual(['npm/a', 'npm/b']);
  });

  it('finds nothing in an empty catalogue', async () => {
    expect(await committedCaptures(path.join(catalog, 'nowhere'))).toEqual([]);
  });
});
