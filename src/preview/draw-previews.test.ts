import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawPreviews } from './draw-previews.ts';
import { type Preview } from './preview.ts';

const image = (path: string, heading: string): Preview => ({
  ...{ path, alt: '', kicker: '', heading, text: 'Some words.', risk: undefined, spread: undefined, site: 'Site' },
});
const images = [image('site', 'Site'), image('servers/acme/notes', 'Notes')];
let work = '';
const place = (name: string): string => join(work, name);

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'previews-'));
});
afterAll(() => {
  rmSync(work, { recursive: true });
});

test('images are drawn once for the same words, and the shelf keeps those of the last build alone', async () => {
  expect(await drawPreviews(images, place('one'), place('shelf'))).toBe(2);
  expect(readdirSync(place('shelf'))).toHaveLength(2);
  expect(await drawPreviews(images, place('two'), place('shelf'))).toBe(0);
  for (const { path } of images)
    expect(readFileSync(place(`two/${path}.png`)).equals(readFileSync(place(`one/${path}.png`)))).toBe(true);
  writeFileSync(place('shelf/left-by-a-build-that-was-stopped.png.1'), '');
  const moved = [image('site', 'Site'), image('servers/acme/other', 'Other')];
  expect(await drawPreviews(moved, place('three'), place('shelf'))).toBe(1);
  expect(readdirSync(place('shelf'))).toHaveLength(2);
});
