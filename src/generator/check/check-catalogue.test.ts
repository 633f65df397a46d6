import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { writeAnotherCatalogue } from '../../../tests/another-catalogue.ts';
import { checkCatalogue } from '../check-catalogue.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
const root = join(folder, 'ours');
/** A generator that brings one guide and one term. */
const beneath = join(folder, 'theirs');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const top = '---\ntitle: Our own rules\nsummary: What holds at our place, in a sentence or two.\norder: 50\n---\n';
const guide = (text: string): void => {
  put('guides/ours.mdx', `${top}\n${text}\n`);
};
const checked = () => checkCatalogue(root, beneath);

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  writeAnotherCatalogue(root);
  mkdirSync(join(beneath, 'guides'), { recursive: true });
  writeFileSync(join(beneath, 'guides/theirs.mdx'), `${top}\nText.\n`);
});

test('a folder without prose has nothing wrong', () => {
  expect(checked()).toMatchObject({
    lines: [],
    notes: [],
    summary: expect.stringMatching(/: nothing wrong$/) as string,
  });
});

test('as many tools are counted as a build makes pages of', () => {
  const twice = [{ name: 'ping' }, { name: 'ping', description: 'Answers.' }];
  const filed = JSON.parse(readFileSync(join(root, 'servers/payments/desk/captures/2.0.0.json'), 'utf8')) as object;
  put('servers/payments/desk/captures/2.0.0.json', JSON.stringify({ ...filed, tools: twice }));
  expect(checked()).toMatchObject({
    lines: [],
    summary: expect.stringMatching(/^3 servers, 4 captures, 6 tools,/) as string,
  });
});

describe('prose that cannot be rendered is wrong, at its line', () => {
  test.each([
    [
      'an open brace',
      'Text.\n\n{ half',
      /ours\.mdx \(line 9, column 1\): broken MDX, Unexpected end of file in expression/,
    ],
    [
      'a tag that nothing closes',
      '<aside>\n\nText.',
      /ours\.mdx \(line 7, column 1\): broken MDX, Expected a closing tag/,
    ],
    ['an address in angles', 'See <https://example.org>.', /ours\.mdx \(line 7, column 5\): broken MDX/],
    ['code in braces that is none', 'For { a + } it holds.', /ours\.mdx \(line 7, column \d+\): broken MDX/],
    [
      'a component',
      'Text.\n\n<Callout/>',
      /ours\.mdx \(line 9, column 1\): a component <Callout> that nothing defines/,
    ],
    ['one of an object', 'A <ui.Note>b</ui.Note>.', /ours\.mdx \(line 7, column 3\): a component <ui\.Note> that/],
    ['a name in braces', 'Write {server} here.', /ours\.mdx \(line 7, column 7\): \{server\}, which nothing defines/],
    [
      'a file that is imported',
      "import x from './x.js'\n\nText.",
      /ours\.mdx \(line 7, column 1\): an import of a file/,
    ],
  ])('%s', (_what, text, line) => {
    guide(text);
    const { lines } = checked();
    expect(lines).toEqual([expect.stringMatching(line)]);
    expect(lines[0]).toMatch(/; expected [^\n]+$/);
  });

  test('but not what is right', () => {
    guide('{/* a remark */} `{x}` and \\{y} {"text"} <b>bold</b>\n\nexport const place = 1;\n\nIn {place}.');
    expect(checked()).toMatchObject({ lines: [], notes: [] });
  });
});

describe('links within the site', () => {
  test.each([
    '../../nope/nothing/',
    '../misspelt/',
    '../../glossary/nobody/',
    '../../servers/example/none/',
    '../../tools/example/none/add_note/',
    '../../rules/no-such-rule/',
    '../../policies/no-such-client/',
    '/risk/guides/gone/',
    'picture.png',
  ])('that lead nowhere are named: %s', (target) => {
    guide(`A [link](${target}).`);
    const { lines, notes, summary } = checked();
    expect([lines, notes]).toEqual([
      [],
      [
        expect.stringMatching(
          new RegExp(`ours\\.mdx \\(line 7, column 3\\): a link to “${target}”, where no page stands`),
        ),
      ],
    ]);
    expect(summary).toMatch(/can be built, with 1 thing to look at$/);
  });

  test.each([
    ['<a href="../gone/">x</a>', /“\.\.\/gone\/”/],
    ['[one][way]\n\n[way]: ../gone/', /line 9, column 1\): a link to “\.\.\/gone\/”/],
  ])('are found however they are written: %s', (text, note) => {
    guide(text);
    expect(checked().notes).toEqual([expect.stringMatching(note)]);
  });

  test('that lead somewhere, or out of the site, are not', () => {
    const right = [
      ...['../theirs/', '../theirs.md', '../theirs', '#here', '../theirs/#there', '../../', '../../method/#reviews'],
      ...['../../servers/example/notes/', '../../servers/old/notes/', '../../tools/example/notes/add_note/'],
      ...['../../rules/creates-records/', '../../servers/example/notes.json', '../../risk/high/', '../../risk/high/2/'],
      ...['/elsewhere/', 'https://example.org/x', '//example.org', 'mailto:a@example.org', '../../search/?q=mail'],
    ];
    guide(right.map((target) => `[a](${target})`).join('\n'));
    expect(checked()).toMatchObject({ lines: [], notes: [] });
  });
});

describe('what nothing reads is named', () => {
  test.each([
    [
      'a review of no server',
      'reviews/acme.yaml',
      /reviews\/acme\.yaml: a file that nothing reads; expected reviews\/<owner>/,
    ],
    [
      'another ending',
      'notices.yml',
      /notices\.yml: a file that nothing reads; expected one of site\.yaml, .*notices\.yaml/,
    ],
    ['a guide in plain Markdown', 'guides/more.md', /guides\/more\.md: .*; expected guides\/<name>\.mdx$/],
    ['a misspelt file of a server', 'servers/example/notes/override.yaml', /override\.yaml: .*overrides\.yaml$/],
    ['a capture beside its folder', 'servers/example/notes/1.2.0.json', /1\.2\.0\.json: .*captures\/<version>\.json/],
    ['a misspelt folder', 'guide/x.mdx', /guide\/x\.mdx: .*or a folder servers, reviews/],
    ['a stray file among servers', 'servers/todo.txt', /servers\/todo\.txt: a file that nothing reads/],
  ])('%s', (_what, path, note) => {
    put(path, 'text\n');
    const { lines, notes } = checked();
    expect([lines, notes]).toEqual([[], [expect.stringMatching(note)]]);
  });

  test('so is an empty folder; hidden files and readmes are not', () => {
    mkdirSync(join(root, 'servers/Bad Name'));
    put('.gitkeep', '');
    put('servers/.DS_Store', '');
    put('README.md', 'Ours.');
    put('servers/README.md', 'Ours.');
    expect(checked().notes).toEqual([expect.stringMatching(/servers\/Bad Name: an empty folder; expected servers\//)]);
  });
});
