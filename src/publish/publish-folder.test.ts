import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markerName, readMarker } from './marker.ts';
import { publishFolder } from './publish-folder.ts';
import { removeLater } from './remove-later.ts';
import { sweepWorkFolders, takeWorkFolder } from './work-folder.ts';

let folder: string;
let site: string;
let work: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  site = join(folder, 'site');
  work = join(folder, '.site.building');
});
afterEach(() => rmSync(folder, { recursive: true }));

const make =
  (text: string) =>
  (fresh: string): Promise<{ base: string }> => {
    mkdirSync(fresh);
    writeFileSync(join(fresh, text), text);
    return Promise.resolve({ base: '/' });
  };
const inSite = (): string[] => readdirSync(site).sort();

test('a folder is made, marked and replaced as a whole; nothing else stays', async () => {
  await publishFolder(site, make('one'));
  expect(inSite()).toEqual([markerName, 'one']);
  await publishFolder(site, make('two'));
  expect(inSite()).toEqual([markerName, 'two']);
  expect(readMarker(site)).toEqual({ base: '/', made: ['two'], below: expect.stringMatching(/^\S{8}$/) as string });
  expect(readdirSync(folder)).toEqual(['site']);
});

test('the old folder may be moved away, where it is removed while nobody waits', async () => {
  const aside = join(folder, 'aside');
  await publishFolder(site, make('one'));
  await publishFolder(site, make('two'), (old) => {
    expect(readdirSync(old)).toContain('one');
    removeLater(old, aside);
    expect(existsSync(old)).toBe(false);
  });
  expect(inSite()).toEqual([markerName, 'two']);
  await vi.waitFor(() => {
    expect(readdirSync(aside)).toEqual([]);
  }, 20_000);
  expect(readdirSync(folder).sort()).toEqual(['aside', 'site']);
});

test('what cannot be moved away is removed before the end', async () => {
  await publishFolder(site, make('one'));
  writeFileSync(join(folder, 'file'), '');
  await publishFolder(site, make('two'), (old) => {
    removeLater(old, join(folder, 'file'));
  });
  expect(readdirSync(folder).sort()).toEqual(['file', 'site']);
});

test('what fails leaves the old folder and nothing beside it', async () => {
  await publishFolder(site, make('one'));
  const failing = async (fresh: string): Promise<{ base: string }> => {
    await make('half')(fresh);
    throw new Error('out of room');
  };
  await expect(publishFolder(site, failing)).rejects.toThrow('out of room');
  expect(inSite()).toEqual([markerName, 'one']);
  expect(readdirSync(folder)).toEqual(['site']);
});

test('a second build of the same folder is refused while the first is at work, and told its process', async () => {
  const started = Promise.withResolvers<undefined>();
  const goOn = Promise.withResolvers<undefined>();
  const first = publishFolder(site, async (fresh) => {
    started.resolve(undefined);
    await goOn.promise;
    return make('first')(fresh);
  });
  await started.promise;
  await expect(publishFolder(site, make('second'))).rejects.toThrow(
    `another build (process ${String(process.pid)}) is at work`,
  );
  goOn.resolve(undefined);
  await first;
  expect(inSite()).toEqual([markerName, 'first']);
  await publishFolder(site, make('second'));
  expect(inSite()).toEqual([markerName, 'second']);
});

test('what a killed build left is taken over: its work is removed, a folder it set aside comes back', async () => {
  mkdirSync(join(work, 'new'), { recursive: true });
  mkdirSync(join(work, 'old'));
  writeFileSync(join(work, 'old/the old one'), '');
  writeFileSync(join(work, markerName), '1\n');
  const seen: string[][] = [];
  await publishFolder(site, (fresh) => {
    seen.push(inSite(), readdirSync(work));
    return make('new')(fresh);
  });
  expect(seen).toEqual([['the old one'], [markerName]]);
  expect(inSite()).toEqual([markerName, 'new']);
});

test('a folder of that name that is not ours is left alone', async () => {
  mkdirSync(work);
  writeFileSync(join(work, 'thesis.txt'), 'mine');
  await expect(publishFolder(site, make('one'))).rejects.toThrow(`holds files and no ${markerName}`);
  expect(readFileSync(join(work, 'thesis.txt'), 'utf8')).toBe('mine');
  expect(existsSync(site)).toBe(false);
});

test('a sweep removes what killed builds left, and neither living builds nor others’ folders', () => {
  const living = takeWorkFolder(join(folder, 'living'));
  mkdirSync(join(folder, 'left'));
  writeFileSync(join(folder, 'left', markerName), '');
  mkdirSync(join(folder, 'other'));
  sweepWorkFolders(folder);
  expect(readdirSync(folder).sort()).toEqual(['living', 'other']);
  living.release();
  expect(readdirSync(folder)).toEqual(['other']);
});
