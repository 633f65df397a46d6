import { expect, test } from 'vitest';
import { parsePackageList } from './package-list.ts';

test('a list is lines of name@version or a table, with comments, each package once', () => {
  const text =
    '# ours\npackage\tversion\tlicence\n@acme/mail\t1.2.0\tMIT\n\nnotes-mcp@0.3.1 # asked for\n@acme/mail@1.2.0\r\n@acme/new\n';
  expect(parsePackageList('list.tsv', text)).toEqual({
    value: [{ name: '@acme/mail', version: '1.2.0' }, { name: 'notes-mcp', version: '0.3.1' }, { name: '@acme/new' }],
  });
});

test.each([
  ['notes-mcp@latest\n', ['list.txt', 'line 1', 'needs an exact version']],
  ['notes mcp\n', ['list.txt', 'line 1', 'not an npm package']],
  ['a@1.0.0\nnotes-mcp\t^1.0.0\n', ['list.txt', 'line 2', 'needs an exact version']],
  ['--registry=evil@1.0.0', ['list.txt', 'line 1', 'not an npm package']],
  ['# nothing\n', ['list.txt', '', 'the list is empty']],
])('%j is refused with its place', (text, [file, at, wrong]) => {
  const { problems } = parsePackageList('list.txt', text);
  expect(problems).toEqual([
    expect.objectContaining({ file, at, wrong: expect.stringContaining(wrong ?? '') as unknown }),
  ]);
});
