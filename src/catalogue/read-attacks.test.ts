import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { problemLine } from '../manifest/problem.ts';
import { readAttacks } from './read-attacks.ts';
import { reader } from './reader.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'attacks-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (path: string, content: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const incident = (id: string, kind: string) => ({
  ...{ id, kind, title: 'A made-up incident', date: '2026-11', mcp: true, sources: ['https://example.org/'] },
  fact: 'A server that was made up for a test did something that nobody saw.',
});
const evidence = {
  ...{ kind: 'research', date: '2026-11', source: 'https://example.org/' },
  fact: 'A paper that was made up for a test says that this can be done.',
};
/** A pattern's file with this at its top. */
const pattern = (title: string, order: number, more: object = {}): string =>
  `---\n${stringify({
    ...{ title, order, opens: [], evidence: [evidence], frameworks: [{ framework: 'owasp-mcp', id: 'MCP03' }] },
    summary: 'A pattern of attack that exists only so that a test can read it.',
    ...more,
  })}---\nText.\n`;

/** What a folder gives, over another one where it is named. */
function look(beneath?: string) {
  const read = reader();
  const below = beneath === undefined ? undefined : join(root, beneath);
  return { attacks: readAttacks(join(root, 'own'), read, below), lines: read.problems.map(problemLine) };
}

test('a folder without patterns holds none, and its lists are not looked at', () => {
  expect(look()).toEqual({ attacks: [], lines: [] });
  put('own/classes.yaml', 'no list\n');
  expect(look()).toEqual({ attacks: [], lines: [] });
});

test('patterns come in their own order, each under the name of its file', () => {
  put('own/a-last.mdx', pattern('The last', 3));
  put('own/b-first.mdx', pattern('The first', 1));
  put('own/c-second.mdx', pattern('The second', 2));
  put('own/notes.md', 'No pattern.\n');
  const { attacks, lines } = look();
  expect(lines).toEqual([]);
  expect(attacks.map(({ slug, title, order }) => [slug, title, order])).toEqual([
    ['b-first', 'The first', 1],
    ['c-second', 'The second', 2],
    ['a-last', 'The last', 3],
  ]);
  expect(attacks[0]).toMatchObject({ class: undefined, incidents: [], opens: [] });
});

test('each has its class and the incidents that it names, in its own order', () => {
  const about = 'A class that exists only for a test.';
  put(
    'own/classes.yaml',
    stringify([
      { id: 'other', label: 'Other', about },
      { id: 'made', label: 'Made up', about },
    ]),
  );
  put(
    'own/incidents.yaml',
    stringify([incident('one', 'CVE'), incident('two', 'disclosure'), incident('three', 'CVE')]),
  );
  put('own/a.mdx', pattern('A pattern', 1, { class: 'made', incidents: ['three', 'one'] }));
  const { attacks, lines } = look();
  expect(lines).toEqual([]);
  expect(attacks[0]?.class).toEqual({ id: 'made', label: 'Made up', about });
  expect(attacks[0]?.incidents.map(({ id }) => id)).toEqual(['three', 'one']);
});

test.each([
  ['in the wild', { incidents: ['one', 'two'] }],
  ['demonstrated', { incidents: ['one'] }],
  ['demonstrated', { evidence: [{ ...evidence, kind: 'CVE' }] }],
  ['theoretical', {}],
  ['theoretical', { incidents: ['two'], status: 'theoretical' }],
])('%s is what %j makes of it', (status, more) => {
  put('own/incidents.yaml', stringify([incident('one', 'proof of concept'), incident('two', 'incident')]));
  put('own/a.mdx', pattern('A pattern', 1, more));
  expect(look().attacks.map((one) => one.status)).toEqual([status]);
});

test('a class and an incident that the lists do not have are told with the pattern’s file', () => {
  put('own/a.mdx', pattern('A pattern', 1, { class: 'none', incidents: ['nothing'] }));
  const { attacks, lines } = look();
  expect(lines).toEqual([
    expect.stringMatching(/own\/a\.mdx \(class\): no class “none”; expected an id of classes\.yaml$/),
    expect.stringMatching(/own\/a\.mdx \(incidents\): no incidents “nothing”; expected an id of incidents\.yaml$/),
  ]);
  expect(attacks[0]).toMatchObject({ class: undefined, incidents: [] });
});

test('a pattern that is wrong is told and left out, the others stay', () => {
  put('own/a.mdx', pattern('A pattern', 1));
  put('own/b.mdx', pattern('A pattern', 2, { order: 'second' }));
  put('own/c.mdx', 'No frontmatter at all.\n');
  const { attacks, lines } = look();
  expect(attacks.map(({ slug }) => slug)).toEqual(['a']);
  expect(lines[0]).toMatch(/own\/b\.mdx \(order\)/);
  expect(lines.slice(1).every((line) => line.includes('own/c.mdx'))).toBe(true);
});

test('lines may end as on Windows', () => {
  put('own/a.mdx', pattern('A pattern', 1).replaceAll('\n', '\r\n'));
  expect(look()).toMatchObject({ attacks: [{ title: 'A pattern' }], lines: [] });
});

test('the folder beneath gives what this one has not', () => {
  put('own/a.mdx', pattern('Of the publisher', 1));
  put('below/a.mdx', pattern('Of the generator', 2));
  put('below/b.mdx', pattern('Another', 3, { incidents: ['one'] }));
  put('below/incidents.yaml', stringify([incident('one', 'CVE')]));
  const { attacks, lines } = look('below');
  expect(lines).toEqual([]);
  expect(attacks.map(({ title }) => title)).toEqual(['Of the publisher', 'Another']);
  expect(attacks[1]?.incidents).toHaveLength(1);
});
