import { expect, test } from 'vitest';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemLine } from '../manifest/problem.ts';
import { redirected, redirects, redirectsText } from '../publish/redirects.ts';
import { urlsUnder } from '../urls.ts';
import { readFormerServers } from './read-former-servers.ts';
import { reader } from './reader.ts';

/** What a file with this text gives beside a catalogue of one server. */
function look(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'former-'));
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'former-servers.yaml'), text);
    const read = reader();
    return {
      former: readFormerServers(folder, ['acme/notes', 'acme/mail'], read),
      lines: read.problems.map(problemLine),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const entry = (more: string): string => `- {date: 2026-11-20, why: Its authors renamed it., ${more}}\n`;

test('renamed and removed servers are read, the newest first', () => {
  const text =
    entry('server: old/notes, to: acme/notes') +
    '- {server: gone/mail, title: Mail, date: 2026-11-26, why: Its licence changed.}\n';
  const { former, lines } = look(text);
  expect(lines).toEqual([]);
  expect(former.map(({ server, to }) => [server, to])).toEqual([
    ['gone/mail', undefined],
    ['old/notes', 'acme/notes'],
  ]);
});

test('those of one day stay in the order of the file, whatever the order of days in it', () => {
  const of = (server: string, date: string): string =>
    `- {server: ${server}, date: ${date}, why: Nobody uses it now.}\n`;
  const text =
    of('a/one', '2026-11-21') + of('a/two', '2026-11-26') + of('a/three', '2026-11-21') + of('a/four', '2026-11-26');
  expect(look(text).former.map(({ server }) => server)).toEqual(['a/two', 'a/four', 'a/one', 'a/three']);
});

test.each([
  [
    'a server that is there',
    entry('server: Acme/Notes'),
    /\(0\.server\): Acme\/Notes is a server of this catalogue; expected a path that no server/,
  ],
  ['one that is there twice', entry('server: a/b') + entry('server: A/b'), /\(1\.server\): A\/b stands there twice/],
  [
    'an address that leads nowhere',
    entry('server: a/b, to: acme/note'),
    /\(0\.to\): no server acme\/note in this catalogue; expected the path of a captured server/,
  ],
  ['a path of three parts', entry('server: a/b/c'), /\(0\.server\).*<owner>\/<server>/],
  ['no date', '- {server: a/b, why: Its authors renamed it.}\n', /\(0\.date\): nothing here; expected a date such as/],
  ['no reason', '- {server: a/b, date: 2026-11-20, why: gone}\n', /\(0\.why\).*at least 10 characters/],
  ['an unknown key', entry('server: a/b, from: c/d'), /unknown key “from”/],
  ['something else than a list', 'a/b: c/d\n', /former-servers.yaml.*array/],
])('%s is refused with one line', (_what, text, message) => {
  expect(look(text).lines).toEqual([expect.stringMatching(message)]);
});

test('no redirect leads to a place that it catches itself, at any base path', () => {
  const former = [
    { server: 'old/notes', to: 'acme/notes', date: '2026-11-20', why: '' },
    { server: 'gone/mail', date: '2026-11-20', why: '' },
  ];
  const list = redirects(former, urlsUnder('/risk/'));
  for (const { from, to } of list) {
    const target = to.replace(':splat', 'x/').replace(/:\w+/g, 'x');
    expect(redirected(list, target.split(/[?#]/)[0] ?? ''), from).toBeUndefined();
  }
  expect(redirectsText(list)).toContain('/risk/tools/old/notes/* /risk/tools/acme/notes/:splat 301\n');
});
