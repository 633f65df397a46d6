import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type ToolDefinition } from '../../src/manifest/tool.ts';
import { buildIn } from '../build-in.ts';
import { bytesBelow } from '../commands/generator-folder.ts';
import { smallTools, writeSmallSource } from '../small-source.ts';

const work = mkdtempSync(join(tmpdir(), 'catalogue-kept-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});
const catalog = join(work, 'catalog');
const site = join(work, 'site');

function build(to: string, ...options: string[]): string {
  const { out, notes } = buildIn(work, '--catalog', catalog, '--out', to, ...options);
  expect(notes).toBe('');
  return out;
}

/** Paths whose bytes differ between two folders, or that one of them lacks. */
function differences(one: string, other: string): string[] {
  const [a, b] = [bytesBelow(one), bytesBelow(other)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]);
}

const capture = join(catalog, 'servers/acme/notes/captures/1.0.0.json');
function setTools(tools: readonly ToolDefinition[]): void {
  const read = JSON.parse(readFileSync(capture, 'utf8')) as object;
  writeFileSync(capture, JSON.stringify({ ...read, tools }));
}

test('a build that takes over what has not changed makes the same site as one from nothing', () => {
  writeSmallSource(catalog);
  build(site);
  const before = statSync(join(site, 'index.html')).ino;
  expect(build(site)).toMatch(/is as it was: 3 tool pages/);
  expect(statSync(join(site, 'index.html')).ino).toBe(before);

  // Whoever edits a page by hand gets it back as it was built.
  const page = join(site, 'tools/acme/wallet/send_payment/index.html');
  const text = readFileSync(page, 'utf8');
  writeFileSync(page, 'edited');
  build(site);
  expect(readFileSync(page, 'utf8')).toBe(text);

  // As many tokens as before, so that no other definition weighs more or less among all.
  const [read, ...others] = smallTools['acme/notes'];
  setTools([{ ...read, description: 'Reads a memo.' }, ...others]);
  const kept = statSync(page).ino;
  build(site);
  expect(statSync(page).ino).toBe(kept);
  expect(readFileSync(join(site, 'tools/acme/notes/read_note/index.html'), 'utf8')).toContain('Reads a memo.');

  setTools([
    { ...read, description: 'Reads a note and sends it to a webhook.' },
    { ...read, name: 'list_notes' },
    ...others.slice(1),
  ]);
  build(site);
  const anew = join(work, 'anew');
  build(anew, '--fresh');
  expect(differences(site, anew)).toEqual([]);
  expect(readdirSync(join(site, 'tools/acme/notes'))).toEqual(['list_notes', 'read_note']);
}, 300_000);

test('a site at another address takes the bundled pages of the first, and is what they would be if bundled for it', () => {
  const facts = join(catalog, 'site.yaml');
  for (const [url, base] of [
    ['https://elsewhere.example/', '/'],
    ['https://elsewhere.example/tools/risk/', '/tools/risk/'],
  ] as const) {
    writeFileSync(facts, readFileSync(facts, 'utf8').replace(/^url: .*$/m, `url: ${url}`));
    expect(build(site)).toContain('bundle (kept)');
    const anew = join(work, 'anew');
    build(anew, '--fresh');
    expect(differences(site, anew)).toEqual([]);
    const page = readFileSync(join(site, 'tools/acme/wallet/send_payment/index.html'), 'utf8');
    expect(page).toMatch(new RegExp(`<link rel="stylesheet" href="${base}_astro/`));
    expect(page).toMatch(new RegExp(`<script type="module" src="${base}_astro/`));
    expect(page).toContain(`<link rel="canonical" href="${url}tools/acme/wallet/send_payment/">`);
  }
}, 300_000);

test('parts that do not belong together are refused, each with a line', () => {
  const run = (...folders: string[]) =>
    spawnSync(process.execPath, ['scripts/tool-risk-catalogue.ts', 'join', ...folders, '--out', join(work, 'joined')], {
      encoding: 'utf8',
    });
  const part = join(work, 'part');
  cpSync(join(site, '.tool-risk-catalogue'), join(part, '.tool-risk-catalogue'), { recursive: true });
  expect(run(part)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/no part of a site; expected a folder/) as string,
  });
  const listed = { pages: [], sitemaps: [], asOf: '', origin: null, base: '/' };
  const marker = { about: '', base: '/', build: 'a', part: { number: 1, of: 2, listed } };
  writeFileSync(join(part, '.tool-risk-catalogue'), JSON.stringify(marker));
  expect(run(part, part).stderr.trim().split('\n')).toEqual([
    `${part}, ${part}: part 1 twice; expected each once`,
    'part 2 of 2 is missing; expected all of them',
  ]);
});
