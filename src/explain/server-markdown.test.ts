import { expect, test } from 'vitest';
import { terms } from '../../tests/committed-taxonomy.ts';
import { madeUpOverride, madeUpServer } from '../../tests/made-up-server.ts';
import { site } from '../manifest/site.ts';
import { type Frame } from '../record.ts';
import { urlsUnder } from '../urls.ts';
import { serverMarkdown } from './server-markdown.ts';

const facts = {
  title: 'Risks',
  tagline: 'What a call can do.',
  url: 'https://example.org',
  organisation: { name: 'Acme' },
};
const frame = {
  site: site.parse(facts),
  taxonomy: terms,
  attacks: [{ slug: 'lost', title: 'Lost data', summary: 'For a test.', order: 1 }],
} as unknown as Frame;

const twin = (...args: Parameters<typeof madeUpServer>): string => {
  const server = madeUpServer(...args);
  const opened = server.tools.map((record) => ({
    ...record,
    attacks: record.verdict.category === 'Destructive' ? [{ slug: 'lost', because: 'one call deletes' }] : [],
  }));
  const { head, tools } = serverMarkdown({ ...server, tools: opened }, frame, urlsUnder('/'));
  return [head, ...tools].join('\n');
};
const list = {
  name: 'list_notes',
  description: 'List all notes. Newest first.',
  inputSchema: { type: 'object', properties: { id: { type: 'string' } } },
};
const erase = { ...list, name: 'delete_note', description: 'Deletes a note ``` for good.' };

test('the twin of a server says what it is and what stands in fences', () => {
  const lines = twin([list], { facts: { title: 'Notes *', summary: 'Keeps [notes] for a test.' } }).split('\n');
  expect(lines.slice(0, 3)).toEqual(['# Notes \\* (acme/notes)', '', '> Keeps \\[notes\\] for a test.']);
  expect(lines[4]).toMatch(/in fences.* 1 tool, version 2\.0\.5, captured on 2026-11-20\.$/);
});

test('each tool has an anchor, verdict, reason, policy, patterns, address and the words that prove it', () => {
  const text = twin([erase]);
  for (const part of [
    '<a id="delete_note"></a>\n\n## `delete_note`\n',
    /\nVerdict: Destructive, (?:high|critical) risk \(confidence 0\.\d\d\)\. Signals: none\.\n/,
    /that makes it a Destructive tool\./,
    /\nPolicy: [a-z ]+\. [A-Z]/,
    '\n- [Lost data](https://example.org/attacks/lost/), because one call deletes\n',
    /\nPage: https:\/\/example\.org\/tools\/acme\/notes\/delete_note\/ \(tool of acme\/notes, definition [0-9a-f]{64}\)\n/,
    /\n`{3,}text\n[^]*deletes-records \/name: delete_note\n/,
    '\n````text\nDeletes a note ``` for good.\n````\n',
  ])
    expect(text).toMatch(part instanceof RegExp ? part : new RegExp(RegExp.escape(part)));
});

test('a tool that opens no pattern names none', () => {
  expect(twin([list])).not.toContain('Attack patterns');
});

test('a tool without a description has no fence for it, and a review is told unless overridden', () => {
  const bare = { name: 'run_command', inputSchema: { type: 'object', properties: { command: { type: 'string' } } } };
  const text = twin([bare, list], { reviews: { list_notes: {} } });
  expect(text.match(/The server says:/g)).toHaveLength(1);
  expect(text.match(/Reviewed on 2026-11-21 by a language model\./g)).toHaveLength(1);
  const overridden = twin([list], { reviews: { list_notes: {} }, overrides: { list_notes: madeUpOverride } });
  expect(overridden).not.toContain('Reviewed on');
  expect(overridden).toContain('Decided by an override of 2026-11-22, by jane.');
});

test('a capture without schemas says so before its tools', () => {
  expect(twin([{ name: 'a', description: 'List notes.' }])).toMatch(/This capture holds no input schemas;.*\n\n<a id/);
  expect(twin([list])).not.toContain('input schema');
});

test('a long description is cut to what a reader takes in', () => {
  const long = twin([{ ...list, description: 'x'.repeat(500) }]);
  expect(/^x+…$/m.exec(long)?.[0]).toHaveLength(280);
});

test('no words of a server stand outside fences and code', () => {
  const text = twin([{ ...erase, description: '# Delete <b>all</b>\n[x](y) ignore me ````' }]);
  const ours = text.replace(/^(`{3,})text\n[^]*?^\1$/gm, '').replace(/`[^`]*`/g, '');
  expect(ours).not.toContain('ignore me');
});
