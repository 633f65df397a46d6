import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rulesFingerprint } from '../round/rules-fingerprint.ts';
import { buildFacts } from './build-facts.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-facts-'));
  for (const folder of ['src/classify', 'src/language', 'src/reading', 'catalog/taxonomy']) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'words.ts'), `// ${folder}\n`);
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const facts = () => buildFacts(root, join(root, 'catalog'));
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: root,
    encoding: 'utf8',
  }).trim();

test('without git the commit is null, catalogue and rules are named', () => {
  const { commit, changed, catalogue, rules } = facts();
  expect({ commit, changed }).toEqual({ commit: null, changed: null });
  expect(catalogue).toMatch(/^[0-9a-f]{64}$/);
  expect(rules).toBe(rulesFingerprint(join(root, 'src')));
});

test('the catalogue’s hash is that of its files, wherever it lies', () => {
  const { catalogue } = facts();
  cpSync(join(root, 'catalog'), join(root, 'elsewhere'), { recursive: true });
  expect(buildFacts(root, join(root, 'elsewhere')).catalogue).toBe(catalogue);
  writeFileSync(join(root, 'catalog/site.yaml'), 'title: A site\n');
  const more = facts().catalogue;
  expect(more).not.toBe(catalogue);
  renameSync(join(root, 'catalog/site.yaml'), join(root, 'catalog/site.yml'));
  expect(facts().catalogue).not.toBe(more);
});

test('with git it is the commit, and a file that differs is said', () => {
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  expect(facts()).toMatchObject({ commit: git('rev-parse', 'HEAD'), changed: false });
  expect(facts()).toEqual(facts());
  writeFileSync(join(root, 'more.txt'), 'More.\n');
  expect(facts()).toMatchObject({ commit: git('rev-parse', 'HEAD'), changed: true });
});

test('a folder inside another repository has no commit of its own', () => {
  const inside = join(root, 'inside');
  cpSync(join(root, 'src'), join(inside, 'src'), { recursive: true });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  expect(buildFacts(inside, join(root, 'catalog')).commit).toBeNull();
});
