import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { problemLine } from '../manifest/problem.ts';
import { formatVersion } from '../manifest/site.ts';
import { readAround, readCatalogue, readServer, serverIds } from './read-catalogue.ts';

let root: string;
const put = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const server = 'servers/acme/notes';
const capture = (tool: object): string =>
  JSON.stringify({ capturedAt: '2026-11-20', capturedBy: 'a test', transport: 'stdio', tools: [tool] });
const site = 'title: Notes\ntagline: A site for a test.\nurl: https://example.org\norganisation: {name: A test}\n';
const facts = 'title: Notes\nsummary: Keeps notes for a test.\n';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-catalogue-'));
  cpSync('catalog/taxonomy', join(root, 'taxonomy'), { recursive: true });
  put('site.yaml', site);
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
  expect(problems.map(({ file, wrong }) => [file, wrong])).toEqual([[path === '' ? '""' : path, 'no such folder']]);
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
    expect(lines()).toEqual([expect.stringMatching(/servers\/acme\/notes: differs from Acme\/notes in capitals only/)]);
  });

  test('a capture whose name is no version', () => {
    put(`${server}/captures/.hidden.json`, capture({ name: 'list_notes' }));
    put(`${server}/captures/1 0.json`, capture({ name: 'list_notes' }));
    expect(lines()).toEqual([
      expect.stringMatching(/captures\/\.hidden\.json: a file name that is no version; expected a version such as/),
      expect.stringMatching(/captures\/1 0\.json: a file name that is no version/),
    ]);
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
    expect(lines()).toEqual([expect.stringMatching(/1\.0\.0\.json \(line 1, column \d+\): nesting too deep/)]);
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

const found = () => {
  const { source, problems } = readCatalogue(root);
  expect(problems).toEqual([]);
  return source;
};
const advisory = {
  id: 'CVE-2026-1000',
  package: 'pkg:npm/notes',
  affected: '< 1.0.0',
  tools: [],
  cwe: ['CWE-22'],
  published: '2026-11-01',
  summary: 'A path that leads out of the folder of notes was followed.',
  url: 'https://www.cve.org/CVERecord?id=CVE-2026-1000',
};
const leftOut = { package: 'pkg:npm/mail@1.0.0', why: 'licence', date: '2026-11-27' };
const record = {
  by: 'A test',
  precision: [{ of: 'Made up for a test.', date: '2026-11-26', tools: 3, fired: 2, right: 1 }],
  firstSight: [{ of: 'Made up for a test.', date: '2026-11-26', texts: 3, found: 2 }],
};
const former = { server: 'old/notes', to: 'acme/notes', date: '2026-11-20', why: 'Its authors renamed it.' };
const review = { version: '1.0.0', by: 'A reader', date: '2026-11-21', tools: {} };

describe('what a catalogue holds', () => {
  test('one with servers alone has nothing else', () => {
    expect(found()).toMatchObject({
      ...{ site: { title: 'Notes' }, attacks: [], advisories: [], notices: undefined, leftOut: [] },
      ...{ rounds: [], marks: {}, former: [] },
      taxonomy: { categories: expect.anything(), risks: expect.anything(), signals: expect.anything() },
      servers: [{ id: 'acme/notes', facts: { title: 'Notes' }, overrides: {}, reviews: undefined }],
    });
  });

  test('files beside the servers', () => {
    put('advisories.yaml', JSON.stringify([advisory]));
    put('left-out.yaml', JSON.stringify([leftOut]));
    put('notices.yaml', JSON.stringify(record));
    put('former-servers.yaml', JSON.stringify([former]));
    put('reviews/acme/notes.yaml', JSON.stringify(review));
    expect(found()).toMatchObject({
      ...{ advisories: [advisory], leftOut: [leftOut], notices: record, former: [former] },
      servers: [{ reviews: { content: { by: 'A reader' } } }],
    });
  });

  test('captures from the oldest version to the newest, whatever their names sort like, and no other files', () => {
    for (const version of ['1.10.0', '1.9.0', '0.1.0-beta.2+build'])
      put(`${server}/captures/${version}.json`, capture({ name: 'list_notes' }));
    put(`${server}/captures/notes.md`, '');
    const versions = found()?.servers[0]?.captures.map(({ version }) => version);
    expect(versions).toEqual(['0.1.0-beta.2+build', '1.0.0', '1.9.0', '1.10.0']);
  });

  test('numbers that a double does not hold stay as they are written', () => {
    const schema = '{"type":"object","properties":{"id":{"type":"integer","maximum":12345678901234567890}}}';
    put(`${server}/captures/1.0.0.json`, capture({ name: 'get', inputSchema: 0 }).replace(':0', `:${schema}`));
    expect(JSON.stringify(found()?.servers[0]?.captures[0]?.capture.tools)).toContain(schema);
  });

  test('overrides, with the path of their file for messages', () => {
    const override = { category: 'Write', risk: 'medium', reason: 'Notes go to a bin for a month.', by: 'jane' };
    put(`${server}/overrides.yaml`, JSON.stringify({ list_notes: { ...override, date: '2026-11-22' } }));
    expect(found()?.servers[0]).toMatchObject({
      overrides: { list_notes: { category: 'Write' } },
      overridesFile: expect.stringMatching(/acme\/notes\/overrides\.yaml$/) as string,
    });
  });

  test('servers by owner and name; a file among their folders is none', () => {
    for (const id of ['beta/mail', 'acme/zebra', 'acme/_a.json-c']) {
      put(`servers/${id}/server.yaml`, facts);
      put(`servers/${id}/captures/1.0.0.json`, capture({ name: 'list_notes' }));
    }
    put('servers/README.md', '');
    put('servers/acme/README.md', '');
    const ids = ['acme/_a.json-c', 'acme/notes', 'acme/zebra', 'beta/mail'];
    expect(found()?.servers.map(({ id }) => id)).toEqual(ids);
    expect(serverIds(root)).toEqual(ids);
  });

  test('what it has not comes from the folder beneath it, but for servers, reviews and what was left out', () => {
    const beneath = join(root, 'beneath');
    put('beneath/servers/acme/other/server.yaml', facts);
    put('beneath/reviews/acme/notes.yaml', JSON.stringify(review));
    put('beneath/left-out.yaml', JSON.stringify([leftOut]));
    put('beneath/advisories.yaml', JSON.stringify([advisory]));
    put('beneath/notices.yaml', JSON.stringify({ ...record, by: 'Another' }));
    put('notices.yaml', JSON.stringify(record));
    const { source, problems } = readCatalogue(root, beneath);
    expect(problems).toEqual([]);
    expect(source).toMatchObject({ advisories: [advisory], notices: record, leftOut: [] });
    expect(source?.servers).toEqual([expect.objectContaining({ id: 'acme/notes', reviews: undefined })]);
  });

  test.each(['guides/one.mdx', 'glossary/one.mdx', 'attacks/one.mdx', 'rounds/01/round.yaml', 'taxonomy/risks.yaml'])(
    'a broken %s of the folder beneath is told',
    (file) => {
      rmSync(join(root, file), { force: true });
      put(`beneath/${file}`, '---\ntitle: 5\n---\n');
      const { before, around } = readAround(root, join(root, 'beneath'));
      expect(around).toBeUndefined();
      expect(before.map((one) => one.file)).toContainEqual(expect.stringContaining(`beneath/${file}`));
    },
  );
});

describe('what is missing or contradicts the rest', () => {
  test('no server at all', () => {
    rmSync(join(root, 'servers'), { recursive: true });
    expect(lines()).toEqual([
      expect.stringMatching(/servers: no server found; expected <owner>\/<server>\/server\.yaml/),
    ]);
    expect(readCatalogue(root).source).toBeUndefined();
    mkdirSync(join(root, 'servers/acme'), { recursive: true });
    expect(lines()).toHaveLength(1);
  });

  test('no server is not told beside what is wrong elsewhere', () => {
    rmSync(join(root, 'servers'), { recursive: true });
    put('site.yaml', 'title: [\n');
    expect(lines()).toEqual([expect.stringContaining('site.yaml')]);
    put('reviews/acme/notes.yaml', JSON.stringify(review));
    expect(lines().some((line) => line.includes('no server found'))).toBe(false);
  });

  test('reviews of a server that there is not', () => {
    put('reviews/acme/mail.yaml', JSON.stringify(review));
    expect(lines()).toEqual([
      expect.stringMatching(/reviews\/acme\/mail\.yaml: no server acme\/mail in this catalogue/),
    ]);
  });

  test('a server without captures: one line, and no server', () => {
    rmSync(join(root, `${server}/captures`), { recursive: true });
    expect(lines()).toEqual([expect.stringMatching(/captures: no capture; expected a file <version>\.json/)]);
    put(`${server}/captures/notes.md`, '');
    expect(lines()).toEqual([expect.stringMatching(/captures: no capture/)]);
  });

  test.each([
    'site.yaml',
    'advisories.yaml',
    'notices.yaml',
    'left-out.yaml',
    'former-servers.yaml',
    'taxonomy/risks.yaml',
  ])('a broken %s: nothing comes of it, and the servers are still looked at', (file) => {
    put(file, '{');
    put(`${server}/server.yaml`, 'title: 5\n');
    const { source, problems } = readCatalogue(root);
    expect(source).toBeUndefined();
    const files = problems.map((one) => one.file);
    expect(files.some((one) => one.endsWith(file))).toBe(true);
    expect(files.some((one) => one.endsWith('acme/notes/server.yaml'))).toBe(true);
  });

  test('a picture that is not there', () => {
    put('site.yaml', `${site}logo: none.svg\n`);
    expect(lines()).toEqual([expect.stringContaining('no such file beside site.yaml')]);
    expect(readCatalogue(root).source).toBeUndefined();
  });

  test('no site.yaml', () => {
    rmSync(join(root, 'site.yaml'));
    expect(lines()).toEqual([
      expect.stringMatching(/site\.yaml: the file is missing; expected it to exist \(tool-risk-catalogue init/),
    ]);
  });

  test.each([
    [String(formatVersion), []],
    ['1.5', ['formatVersion']],
    ['new', ['formatVersion']],
  ])('a folder of format %s is read as one of today', (format, wrong) => {
    put('site.yaml', `${site}formatVersion: ${format}\n`);
    const { problems } = readCatalogue(root);
    expect([...new Set(problems.map(({ at }) => at))]).toEqual(wrong);
    expect(problems.some((one) => one.right.includes('newer version'))).toBe(false);
  });

  test('a folder of a later format: that alone is told', () => {
    put('site.yaml', 'formatVersion: 99\ntitle: 5\n');
    put(`${server}/server.yaml`, 'title: 5\n');
    expect(readAround(root)).toMatchObject({ around: undefined, ids: [], after: [] });
    expect(lines()).toEqual([
      expect.stringMatching(/site\.yaml \(formatVersion\): .* format 99 .*newer version of the program/),
    ]);
  });

  test('in the order of the files: what stands around the servers, the servers, what refers to them', () => {
    put('notices.yaml', '{');
    put(`${server}/server.yaml`, 'title: 5\n');
    put('reviews/acme/mail.yaml', JSON.stringify(review));
    const order = readCatalogue(root).problems.map(({ file }) => /notices|server\.yaml|reviews/.exec(file)?.[0]);
    expect([...new Set(order)]).toEqual(['notices', 'server.yaml', 'reviews']);
    expect(readCatalogue(root).problems.filter(({ file }) => isAbsolute(file))).toEqual([]);
  });
});

describe('one server alone', () => {
  test('is read without the rest of the catalogue', () => {
    put('site.yaml', '{');
    expect(readServer(root, 'acme/notes')).toMatchObject({ server: { id: 'acme/notes' }, problems: [] });
  });

  test('one that is not there is undefined, and one that is wrong has its problems', () => {
    expect(readServer(root, 'acme/mail')).toBeUndefined();
    expect(readServer(root, 'acme')).toBeUndefined();
    put(`${server}/captures/1.0.0.json`, '{');
    expect(readServer(root, 'acme/notes')).toEqual({
      server: undefined,
      problems: [expect.objectContaining({ file: expect.stringMatching(/1\.0\.0\.json$/) as string })],
    });
  });
});
