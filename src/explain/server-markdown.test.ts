import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Override } from '../manifest/overrides.ts';
import { madeUpServer } from '../../tests/made-up-server.ts';
import { fenced, inlineCode, serverMarkdown } from './server-markdown.ts';

test('no text can close its own fence', () => {
  const text = fc.string({ unit: fc.constantFrom('`', 'a', '\n', ' ', '~') });
  fc.assert(
    fc.property(text, (words) => {
      const lines = fenced(words).split('\n');
      const fence = (lines[0] ?? '').replace('text', '');
      expect(lines.slice(1, -1).every((line) => !line.startsWith(fence))).toBe(true);
      expect(lines.at(-1)).toBe(fence);
    }),
  );
});

test('no name can leave its inline code', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('`', 'a', ' '), minLength: 1 }), (name) => {
      const [ticks = ''] = /^`+/.exec(inlineCode(name)) ?? [];
      const inside = inlineCode(name).slice(ticks.length, -ticks.length);
      expect(new RegExp(`(?<!\`)\`{${String(ticks.length)}}(?!\`)`).test(inside)).toBe(false);
    }),
  );
});

test('a fence is longer than what it holds, and three long at least', () => {
  expect(fenced('a')).toBe('```text\na\n```');
  expect(fenced('a ```` b ``')).toBe('`````text\na ```` b ``\n`````');
  expect(fenced('a\u202eb')).toContain('a⟨U+202E⟩b');
});

test('a name is code on one line', () => {
  expect(inlineCode('a\n b')).toBe('`a b`');
  expect(inlineCode('a`b')).toBe('`` a`b ``');
  expect(inlineCode('a``b`c')).toBe('``` a``b`c ```');
});

const twin = (...args: Parameters<typeof madeUpServer>) =>
  serverMarkdown(madeUpServer(...args), (slug) => `https://example.org/${slug}/`);
const list = {
  name: 'list_notes',
  description: 'List all notes. Newest first.',
  inputSchema: { type: 'object', properties: { id: { type: 'string' } } },
};

test('the twin of a server gives our verdict first, then the server’s words in a fence', () => {
  const lines = twin([list], { facts: { title: 'Notes *', summary: 'Keeps [notes] for a test.' } }).split('\n');
  expect(lines.slice(0, 3)).toEqual(['# Notes \\* (acme/notes)', '', '> Keeps \\[notes\\] for a test.']);
  expect(lines[4]).toMatch(/in fences.* 1 tool, version 2\.0\.5, captured on 2026-11-20\.$/);
  const start = lines.indexOf('## `list_notes`');
  expect(lines[start + 2]).toMatch(
    /^Verdict: Read, low risk \(confidence 0\.\d\d\)\. Policy: allowed\. Signals: none\.$/,
  );
  expect(lines.slice(start + 3)).toEqual([
    ...['Page: https://example.org/list_notes/', '', 'The server says:', '', '```text', 'List all notes.', '```', ''],
  ]);
});

test('a tool without a description has no fence, signals are listed, and a review is told unless overridden', () => {
  const bare = { name: 'run_command', inputSchema: { type: 'object', properties: { command: { type: 'string' } } } };
  const text = twin([bare, list], { reviews: { list_notes: {} } });
  expect(text).toMatch(/Signals: code[^]*Page: https:\/\/example\.org\/run_command\/\n\n## /);
  expect(text.match(/Reviewed on 2026-11-21 by a language model\./g)).toHaveLength(1);
  const override: Override = { category: 'Write', reason: 'A reason to check.', by: 'me', date: '2026-11-22' };
  const overridden = twin([list], { reviews: { list_notes: {} }, overrides: { list_notes: override } });
  expect(overridden).not.toContain('Reviewed on');
});

test('a capture without schemas says so before its tools', () => {
  expect(twin([{ name: 'a', description: 'List notes.' }])).toMatch(/This capture holds no input schemas;.*\n\n## /);
  expect(twin([list])).not.toContain('input schema');
});

test('a long description is cut to what a reader takes in', () => {
  const long = twin([{ ...list, description: 'x'.repeat(500) }]);
  expect(/^x+…$/m.exec(long)?.[0]).toHaveLength(280);
});
