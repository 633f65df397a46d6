import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { madeFiles } from './made-files.ts';
import { markerName, markerText } from './marker.ts';
import { targetFolder } from './target-folder.ts';

let folder: string;
let catalogue: string;
const at = (...parts: string[]): string => join(folder, ...parts);
const put = (path: string): void => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), '');
};
beforeEach(() => {
  folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'target-')));
  catalogue = at('catalogue');
  mkdirSync(catalogue);
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = () => [{ what: 'the catalogue', folder: catalogue }];
const look = (path: string): string | undefined => targetFolder('--out', path, read()).value;
const wrong = (path: string): string => targetFolder('--out', path, read()).problems?.[0]?.wrong ?? 'nothing';

describe('lets through', () => {
  test('a folder that is not there, with its parents', () => {
    expect(look(at('a/b/c'))).toBe(at('a/b/c'));
  });

  test('an empty folder', () => {
    mkdirSync(at('empty'));
    expect(look(at('empty'))).toBe(at('empty'));
  });

  test('a folder that we made, reached over a link', () => {
    mkdirSync(at('real/site'), { recursive: true });
    writeFileSync(at('real/site', markerName), markerText({ base: '/' }));
    put('real/site/index.html');
    symlinkSync(at('real'), at('way'));
    symlinkSync(at('real/site'), at('link'));
    expect([look(at('way/site')), look(at('link'))]).toEqual([at('real/site'), at('real/site')]);
  });
});

describe('refuses', () => {
  test.each([
    ['', 'no name'],
    ['  ', 'no name'],
    ['.', 'the working directory'],
    ['..', 'the working directory'],
    ['/', 'the working directory'],
    [homedir(), 'home folder'],
    [dirname(homedir()), 'holds'],
    ['src', 'lies in src'],
    ['src/pages/site', 'lies in src'],
    ['node_modules/site', 'lies in node_modules'],
    ['public/site', 'lies in public'],
    ['package.json', 'a file stands there'],
    ['package.json/site', 'cannot be looked at (ENOTDIR)'],
  ])('%j', (path, reason) => {
    expect(wrong(path)).toContain(reason);
  });

  test('the catalogue, what holds it and what lies in it, over links too', () => {
    symlinkSync(catalogue, at('link'));
    symlinkSync(folder, at('up'));
    for (const path of ['catalogue', 'link', '.', 'up']) expect(wrong(at(path))).toContain('holds the catalogue');
    for (const path of ['catalogue/site', 'link/site', 'up/catalogue/servers'])
      expect(wrong(at(path))).toContain('which a build reads');
  });

  test('a folder of other files, marked only by name', () => {
    put('photos/1.jpg');
    put('fake/1.jpg');
    mkdirSync(at('fake', markerName));
    for (const path of ['photos', 'fake']) expect(wrong(at(path))).toContain('holds files and no');
  });

  test('a folder that we made, once somebody has put something else into it', () => {
    put('site/index.html');
    writeFileSync(at('site', markerName), markerText({ base: '/', made: ['index.html'] }));
    put('site/.DS_Store');
    expect(look(at('site'))).toBe(at('site'));
    for (const foreign of ['CNAME', '.git/HEAD', 'notes/mine.txt']) {
      put(`site/${foreign}`);
      const name = foreign.split('/')[0] ?? '';
      expect(wrong(at('site'))).toBe(`the folder holds ${name}, which no build made`);
      rmSync(at('site', name), { recursive: true });
    }
    writeFileSync(at('site', markerName), markerText({ base: '/' }));
    put('site/.git/HEAD');
    expect(wrong(at('site'))).toContain('holds .git');
  });

  test('a folder that we made, with a file of somebody else’s anywhere below it', () => {
    for (const ours of ['index.html', 'servers/a/index.html', 'servers/a/b/c.json', 'empty/x']) put(`site/${ours}`);
    const marker = markerText({ base: '/', made: readdirSync(at('site')), below: madeFiles(at('site')) });
    writeFileSync(at('site', markerName), marker);
    put('site/servers/a/b/.DS_Store');
    expect(look(at('site'))).toBe(at('site'));
    for (const foreign of [
      'servers/mine.txt',
      'servers/a/b/d.json',
      'servers/a/index.htm',
      'empty/deep/er/x',
      'servers/.git/HEAD',
    ]) {
      put(`site/${foreign}`);
      expect(wrong(at('site'))).toBe(`the folder holds ${foreign}, which no build made`);
      rmSync(at('site', foreign));
    }
    symlinkSync(at('catalogue'), at('site/servers/link'));
    expect(wrong(at('site'))).toBe('the folder holds servers/link, which no build made');
    rmSync(at('site/servers/link'));
    // What somebody took out, or wrote anew, is ours to replace.
    rmSync(at('site/servers/a/b/c.json'));
    writeFileSync(at('site/index.html'), 'changed');
    expect(look(at('site'))).toBe(at('site'));
  });

  test('any of several folders that are read', () => {
    const parts = ['p1', 'p2', 'p3'].map((name) => ({ what: `the part ${name}`, folder: at(name) }));
    for (const { folder: part } of parts) mkdirSync(part);
    const said = (path: string) => targetFolder('--out', at(path), parts).problems?.[0]?.wrong;
    expect(['p1', 'p2', 'p3'].map(said)).toEqual(parts.map(({ what }) => `the folder is or holds ${what}`));
    expect(said('p2/site')).toContain('p2, which a build reads');
    expect(said('site')).toBeUndefined();
  });

  test('a place in a site of ours, a link that leads nowhere, and one to itself', () => {
    put(`site/${markerName}`);
    symlinkSync(at('nowhere'), at('lost'));
    symlinkSync(at('round'), at('round'));
    expect(wrong(at('site/part'))).toContain('which a build replaces as a whole');
    expect(wrong(at('lost'))).toContain('leads nowhere');
    expect(wrong(at('round'))).toContain('leads nowhere');
  });
});
