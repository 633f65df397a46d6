import { expect, test } from 'vitest';
import { terms } from '../../tests/committed-taxonomy.ts';
import { madeUpOverride, madeUpServer } from '../../tests/made-up-server.ts';
import { urlsUnder } from '../urls.ts';
import { serverLevel } from './server-level.ts';

const tool = (name: string, description: string) => ({ name, description, inputSchema: { type: 'object' as const } });
const server = madeUpServer(
  [
    tool('list_notes', 'List the notes of a folder.'),
    tool('delete_note', 'Permanently delete a note.'),
    tool('drop_folder', 'Irreversibly deletes a folder with all of its notes.'),
    tool('send_money', 'Transfer money to another account.'),
    tool('keep', 'Keeps a note.'),
  ],
  { overrides: { keep: { ...madeUpOverride, category: 'Destructive', risk: 'critical' } } },
);
const level = (risk: 'low' | 'critical') => serverLevel(server, risk, terms, urlsUnder('/'));

test('the page of a level says how many tools stand there, of which kinds, and what is recommended', () => {
  expect(level('low').summary).toBe('1 of the 5 tools of Notes is low risk: 1 Read. Recommended: allowed.');
  expect(level('critical').title).toBe('Critical risk tools of Notes');
  expect(level('critical').summary).toMatch(
    /^4 of the 5 tools of Notes are critical risk: 3 Destructive and 1 Financial\. Recommended: hidden from agents \(3\); /,
  );
});

test('each row names the words that decide, or says why none do', () => {
  const rows = new Map(level('critical').rows.map((row) => [row.name, row]));
  expect(rows.get('delete_note')?.because).toMatch(/^The (?:name|description) says “/);
  expect(rows.get('delete_note')?.url).toBe('/tools/acme/notes/delete_note/');
  expect(rows.get('keep')?.because).toBe('Decided by hand, for a reason that its page gives.');
});

test('a server whose tools all stand at one level says so', () => {
  const one = madeUpServer([tool('list_notes', 'List the notes of a folder.')]);
  expect(serverLevel(one, 'low', terms, urlsUnder('/')).summary).toMatch(/^The only tool of Notes is low risk/);
  const two = madeUpServer([tool('list_notes', 'List notes.'), tool('get_note', 'Get a note.')]);
  expect(serverLevel(two, 'low', terms, urlsUnder('/')).summary).toMatch(/^All 2 tools of Notes are low risk: 2 Read/);
});

test('a reading without words gives the reader’s reason', () => {
  const read = madeUpServer([tool('keep', 'Keeps a note.')], {
    reviews: { keep: { category: 'Write', risk: 'medium' } },
  });
  expect(serverLevel(read, 'medium', terms, urlsUnder('/')).rows[0]?.because).toBe(
    'Decided by reading the whole definition. The reader’s reason: it keeps a note.',
  );
});
