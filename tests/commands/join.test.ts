import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markerName, markerText } from '../../src/publish/marker.ts';
import { runScript, type Ran } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'join-'));
const parts = ['one', 'two', 'three'];
const listed = { pages: [], sitemaps: [], asOf: '2026-01-01', origin: null, base: '/' };
beforeAll(() => {
  for (const [index, name] of parts.entries()) {
    mkdirSync(join(folder, name, 'pages'), { recursive: true });
    writeFileSync(join(folder, name, 'pages', `${name}.html`), name);
    const part = { number: index + 1, of: parts.length, listed };
    writeFileSync(join(folder, name, markerName), markerText({ base: '/', build: 'same', made: ['pages'], part }));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const joined = (out: string): Ran => runScript('tool-risk-catalogue', ['join', ...parts, '--out', out], '', folder);
const held = (place: string): string[] =>
  parts.map((name) => readFileSync(join(folder, place, `${name}.html`), 'utf8'));

test.each(parts)('parts are not joined onto part %s, nor into it', (name) => {
  for (const out of [name, `${name}/`, `./pages/../${name}`, `${name}/pages`]) {
    const { code, err } = joined(out);
    expect([code, err.trimEnd().split('\n').length]).toEqual([2, 1]);
    expect(err).toMatch(/the folder (?:is or holds the part|lies in )/);
  }
  expect(parts.map((one) => readFileSync(join(folder, one, 'pages', `${one}.html`), 'utf8'))).toEqual(parts);
});

test('a joined site is replaced by the next, and not once somebody has put a file below it', () => {
  for (let time = 0; time < 2; time += 1) {
    expect(joined('site')).toMatchObject({ code: 0, err: '' });
    expect(held('site/pages')).toEqual(parts);
  }
  writeFileSync(join(folder, 'site/pages/mine.txt'), 'mine');
  const { code, err } = joined('site');
  expect([code, err]).toEqual([2, expect.stringContaining('the folder holds pages/mine.txt, which no build made')]);
  expect(readFileSync(join(folder, 'site/pages/mine.txt'), 'utf8')).toBe('mine');
});
