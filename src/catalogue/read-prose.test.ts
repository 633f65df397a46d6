import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFrameworks } from './read-frameworks.ts';
import { copyProse } from './read-prose.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prose-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (path: string, content = path): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const own = (): string => join(root, 'own');
const below = (): string => join(root, 'below');
const to = (): string => join(root, 'to');
const files = (): string[] =>
  readdirSync(to(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .sort();

test('the publisher’s prose goes over the generator’s, file by file; other files stay where they are', () => {
  for (const path of ['own/guides/a.mdx', 'own/taxonomy/frameworks.yaml', 'own/guides/notes.md']) put(path);
  for (const path of ['below/guides/a.mdx', 'below/guides/b.mdx', 'below/glossary/c.mdx', 'below/attacks/d.mdx'])
    put(path);
  put('below/taxonomy/frameworks.yaml');
  put('below/servers/e.mdx');
  copyProse(own(), below(), to());
  expect(files()).toEqual([
    ...['below/attacks/d.mdx', 'below/glossary/c.mdx', 'below/guides/b.mdx'],
    ...['own/guides/a.mdx', 'own/taxonomy/frameworks.yaml'],
  ]);
});

test('tables of frameworks come from below where the publisher has none', () => {
  put('below/taxonomy/frameworks.yaml');
  copyProse(own(), below(), to());
  expect(files()).toEqual(['below/taxonomy/frameworks.yaml']);
});

test('without a folder beneath and without prose, folders for it are there, and empty', () => {
  copyProse(own(), undefined, to());
  expect(readdirSync(to()).sort()).toEqual(['attacks', 'glossary', 'guides']);
  expect(existsSync(join(to(), 'taxonomy'))).toBe(false);
  put('own/attacks/a.mdx');
  copyProse(own(), undefined, to());
  expect(files()).toEqual(['own/attacks/a.mdx']);
});

test('tables of frameworks that are missing or wrong are an error with a line for each problem', () => {
  expect(() => readFrameworks(own())).toThrow(/^\S*own\/taxonomy\/frameworks\.yaml: the file is missing/);
  put('own/taxonomy/frameworks.yaml', 'cwe: 5\nother: 6\n');
  expect(() => readFrameworks(own())).toThrow(/frameworks\.yaml.*\n.*frameworks\.yaml/);
  put('own/taxonomy/frameworks.yaml', readFileSync('catalog/taxonomy/frameworks.yaml', 'utf8'));
  expect(Object.keys(readFrameworks(own()))).toContain('cwe');
});
