import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CapturePackage } from './capture-package.ts';
import { type Recipe } from './recipe.ts';
import { npmPurl } from '../manifest/package-url.ts';
import { savePackage, saveRunning } from './save-capture.ts';

let catalog: string;
beforeEach(async () => {
  catalog = await mkdtemp(path.join(os.tmpdir(), 'save-capture-'));
});
afterEach(() => rm(catalog, { recursive: true }));

const words = { title: 'Example', summary: 'A server that only a test knows.' };
const asked: Recipe[] = [];
const capture: CapturePackage = ({ name, version }, recipe) => {
  asked.push(recipe);
  return Promise.resolve({
    manifest: { name, version, license: 'MIT' },
    capture: {
      package: npmPurl(name, version),
      capturedAt: '2026-11-20',
      capturedBy: 'a test',
      transport: 'stdio',
      ...recipe,
      env: [...recipe.env],
      args: [...recipe.args],
      authenticated: false,
      tools: [{ name: 'tool' }],
    },
  });
};
const spec = (version: string) => ({ name: '@owner/server', version });
const recipe: Recipe = { bin: undefined, args: ['start'], env: ['API_KEY'], network: false };

describe('savePackage', () => {
  it('writes the capture and, the first time, the server’s facts', async () => {
    const saved = await savePackage(spec('1.0.0'), recipe, { catalog, words }, capture);
    expect(saved.tools).toBe(1);
    expect(saved.file).toBe(path.join(catalog, 'servers/owner/server/captures/1.0.0.json'));
    expect(await readFile(path.join(catalog, 'servers/owner/server/server.yaml'), 'utf8')).toContain('licence: MIT');
  });

  it('keeps facts that people have edited', async () => {
    await savePackage(spec('1.0.0'), recipe, { catalog, words }, capture);
    await savePackage(spec('2.0.0'), recipe, { catalog, words: { ...words, title: 'Other' } }, capture);
    expect(await readFile(path.join(catalog, 'servers/owner/server/server.yaml'), 'utf8')).toContain('title: Example');
  });

  it('starts a further version as the newest one was started', async () => {
    await savePackage(spec('9.0.0'), { ...recipe, args: ['old'] }, { catalog, words }, capture);
    await savePackage(spec('10.0.0'), recipe, { catalog, words }, capture);
    await savePackage(spec('11.0.0'), undefined, { catalog, words: undefined }, capture);
    expect(asked.at(-1)).toEqual(recipe);
  });

  it('asks for words before it starts anything, and writes nothing then', async () => {
    asked.length = 0;
    await expect(savePackage(spec('1.0.0'), recipe, { catalog, words: undefined }, capture)).rejects.toThrow(/--title/);
    expect(asked).toEqual([]);
    expect(await readdir(catalog)).toEqual([]);
  });

  it('names the package when there is no capture', async () => {
    const hangs: CapturePackage = () => Promise.reject(new Error('did not answer'));
    await expect(savePackage(spec('1.0.0'), recipe, { catalog, words }, hangs)).rejects.toThrow(
      '@owner/server@1.0.0: did not answer',
    );
    expect(await readdir(catalog)).toEqual([]);
  });

  it('writes nothing when the words break the format', async () => {
    const short = { title: 'Example', summary: 'short' };
    await expect(savePackage(spec('1.0.0'), recipe, { catalog, words: short }, capture)).rejects.toThrow(
      /server\.yaml/,
    );
    expect(await readdir(catalog)).toEqual([]);
  });
});

describe('a version that is filed already', () => {
  const other: CapturePackage = async (one, how) => {
    const made = await capture(one, how);
    return { ...made, capture: { ...made.capture, tools: [{ name: 'tool', icons: [] }, { name: 'further' }] } };
  };
  const save = (how: CapturePackage, replace?: boolean) =>
    savePackage(spec('1.0.0'), recipe, { catalog, words, replace }, how);
  const file = () => readFile(path.join(catalog, 'servers/owner/server/captures/1.0.0.json'), 'utf8');

  it('keeps its tools, and the difference is said', async () => {
    await save(capture);
    const before = await file();
    await expect(save(other)).rejects.toThrow(/1 added \(further\), 1 changed \(tool\).*--replace/);
    expect(await file()).toBe(before);
  });

  it('is overwritten on demand, and by the same tools', async () => {
    await save(other);
    await save(other);
    await save(capture, true);
    expect(await file()).not.toContain('further');
  });

  it('is not overwritten when it cannot be read', async () => {
    await save(capture);
    await writeFile(path.join(catalog, 'servers/owner/server/captures/1.0.0.json'), '{ half');
    await expect(save(capture)).rejects.toThrow(/1\.0\.0\.json.*broken JSON/);
    expect(await file()).toBe('{ half');
  });
});

describe('saveRunning', () => {
  const running = async () => ({
    version: '3.1.0',
    capture: (await capture(spec('1.0.0'), recipe)).capture,
  });

  it('writes a running server under the id it is given', async () => {
    const saved = await saveRunning('owner/remote', { catalog, words }, running);
    expect(saved.file).toBe(path.join(catalog, 'servers/owner/remote/captures/3.1.0.json'));
    expect(await readdir(path.join(catalog, 'servers/owner/remote'))).toEqual(['captures', 'server.yaml']);
  });

  it.each(['remote', '../remote', 'a/b/c', 'a/..', ''])('refuses %s as an id', async (id) => {
    await expect(saveRunning(id, { catalog, words }, running)).rejects.toThrow('<owner>/<server>');
  });
});
