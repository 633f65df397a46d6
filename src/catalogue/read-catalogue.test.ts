import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { problemLine } from '../manifest/problem.ts';
import { readCatalogue } from './read-catalogue.ts';

let root: string;
const put = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const server = 'servers/acme/notes';
const capture = (tool: object): string =>
  JSON.stringify({ capturedAt: '2026-11-20', capturedBy: 'a test', transport: 'stdio', tools: [tool] });
const facts = 'title: Notes\nsummary: Keeps notes for a test.\n';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-catalogue-'));
  cpSync('catalog/taxonomy', join(root, 'taxonomy'), { recursive: true });
  put(
    'site.yaml',
    'title: Notes\ntagline: A site for a test.\nurl: https://example.org\norganisation: {name: A test}\n',
  );
  put(`${server}/server.yaml`, facts);
  put(`${server}/captures/1.0.0.json`, capture({ name: 'list_notes' }));
});
afterEach(() => rmSync(root, { recursive: true }));

const lines = (): string[] => readCatalogue(root).problems.map(problemLine);

test('the catalogue of these tests is right', () => {
  expect(lines()).toEqual([]);
});

test.each(['', 'nowhere', 'package.json'])('no folder at %j is one line', (path) => {
  const { source, problems } = readCatalogue(path);
  expect(source).toBeUndefined();
  expect(problems.map(({ wrong }) => wrong)).toEqual(['no such folder']);
});

describe('links and other strange entries', () => {
  test.each(['taxonomy', 'servers', 'servers/acme', server, `${server}/captures`, `${server}/captures/1.0.0.json`])(
    '%s as a link is refused, not followed and not passed over',
    (path) => {
      renameSync(join(root, path), join(root, 'elsewhere'));
      symlinkSync(join(root, 'elsewhere'), join(root, path));
      expect(lines()).toEqual([expect.stringMatching(/: a symbolic link; expected the file or folder itself$/)]);
    },
  );

  test('a link round in a circle, and one out of the catalogue among the guides', () => {
    symlinkSync(root, join(root, server, 'round'));
    put('guides/one.mdx', '');
    symlinkSync('/etc/hostname', join(root, 'guides/two.mdx'));
    expect(lines()).toHaveLength(2);
  });

  test('a pipe, which a reader would wait for without end', () => {
    if (spawnSync('mkfifo', [join(root, `${server}/captures/2.0.0.json`)]).status !== 0) return;
    expect(lines()).toEqual([expect.stringContaining('neither a file nor a folder')]);
  });

  test('folders where files belong', () => {
    rmSync(join(root, `${server}/captures/1.0.0.json`));
    mkdirSync(join(root, `${server}/captures/1.0.0.json`));
    mkdirSync(join(root, `${server}/overrides.yaml`));
    expect(lines()).toEqual([
      expect.stringMatching(/1\.0\.0\.json: cannot be read \(EISDIR\)/),
      expect.stringMatching(/overrides\.yaml: cannot be read \(EISDIR\)/),
    ]);
  });
});

describe('names that become addresses', () => {
  test.each([
    'servers/acme/two words',
    'servers/acme/notes?',
    'servers/acme/<b>',
    'servers/.git/notes',
    'servers/acme/x.json',
  ])('%s is refused', (path) => {
    put(`${path}/server.yaml`, facts);
    put(`${path}/captures/1.0.0.json`, capture({ name: 'list_notes' }));
    expect(lines()).toEqual([expect.stringContaining('a folder name that no address can hold')]);
  });

  test('two servers that differ in capitals only', () => {
    put('servers/Acme/notes/server.yaml', facts);
    put('servers/Acme/notes/captures/1.0.0.json', capture({ name: 'list_notes' }));
    expect(lines()).toEqual([expect.stringMatching(/differs from Acme\/notes in capitals only/)]);
  });

  test('a capture whose name is no version', () => {
    put(`${server}/captures/.hidden.json`, capture({ name: 'list_notes' }));
    put(`${server}/captures/1 0.json`, capture({ name: 'list_notes' }));
    expect(lines()).toHaveLength(2);
  });
});

const levels = (count: number): string => '['.repeat(count) + ']'.repeat(count);

describe('texts', () => {
  test.each([
    ['bytes that are no UTF-8', 'server.yaml', new Uint8Array([0x74, 0xff, 0xfe]), /bytes that are no UTF-8/],
    ['aliases that multiply', 'server.yaml', bomb(), /broken YAML, Excessive alias count/],
    ['an alias of nothing', 'server.yaml', `${facts}licence: *missing\n`, /broken YAML, Unresolved alias/],
    ['nesting in YAML', 'overrides.yaml', `list_notes: ${levels(300)}\n`, /nesting too deep .* at most 200 levels/],
    ['nesting beyond the stack in YAML', 'overrides.yaml', `list_notes: ${levels(3_000)}\n`, /nesting too deep/],
    ['two documents in one file', 'server.yaml', `${facts}---\n${facts}`, /broken YAML/],
    ['a key that stands twice', 'server.yaml', `${facts}title: Other\n`, /broken YAML, Map keys must be unique/],
    [
      'an address that runs',
      'server.yaml',
      `${facts}repository: "javascript:alert(1)"\n`,
      /\(repository\).*web address/,
    ],
    ['an address with data', 'server.yaml', `${facts}homepage: data:text/html,x\n`, /\(homepage\).*web address/],
    [
      'a host in disguise',
      'server.yaml',
      `${facts}homepage: https://github.com@evil.example/\n`,
      /without a user name/,
    ],
    [
      'an escape in a licence',
      'server.yaml',
      `${facts}licence: "MIT\\e[31m"\n`,
      /\(licence\).*one line without hidden/,
    ],
    [
      'a title of two lines',
      'server.yaml',
      'title: "a\\n# b"\nsummary: Keeps notes for a test.\n',
      /\(title\).*one line/,
    ],
  ])('%s: one line', (_what, file, content, message) => {
    put(`${server}/${file}`, content);
    expect(lines()).toEqual([expect.stringMatching(message)]);
  });

  test('nesting in a capture', () => {
    put(`${server}/captures/1.0.0.json`, capture({ name: 'a', inputSchema: JSON.parse(levels(300)) as object }));
    expect(lines()).toEqual([expect.stringMatching(/1\.0\.0\.json: nesting too deep/)]);
  });

  test.each(['https://example.org/x/', '/a b/', '//evil.example/', '/../', '/x'])('a site at base %s', (base) => {
    put(
      'site.yaml',
      `title: Notes\ntagline: A site for a test.\nurl: https://example.org\nbase: "${base}"\norganisation: {name: A test}\n`,
    );
    expect(lines()).toEqual([expect.stringMatching(/\(base\).*a path that starts and ends with a slash/)]);
  });
});

/** Nine levels of nine aliases each: a few hundred bytes that would become gigabytes. */
function bomb(): string {
  const level = (index: number): string =>
    `l${String(index)}: &l${String(index)} [${`*l${String(index - 1)},`.repeat(9)}]`;
  return ['l0: &l0 [x]', ...Array.from({ length: 9 }, (_, index) => level(index + 1))].join('\n');
}
