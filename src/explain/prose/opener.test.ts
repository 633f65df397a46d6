import { describe, expect, test } from 'vitest';
import { madeUpSubject, type Told } from '../../../tests/made-up-subject.ts';
import { normalise } from '../../manifest/normalise.ts';
import { classify } from '../../classify/classify.ts';
import { opener } from './opener.ts';
import { subjectOf } from './subject.ts';

const said = (...told: Told): string => opener(madeUpSubject(told), 'Notes');

describe('what a call does', () => {
  test.each<[...Told, string]>([
    [
      'run_command',
      'Run a shell command.',
      '*command',
      'Runs a shell command: what exactly, the agent writes into “command”.',
    ],
    ['delete_rows', 'Delete rows.', '*ids[]', 'Deletes rows, as many in one call as “ids” lists.'],
    ['read_file', 'Read a file.', '*path', 'Reads a file; “path” says in free text which file or folder.'],
    [
      'fetch_page',
      'Fetch a URL.',
      '*url',
      'Fetches a URL; the agent chooses the address in “url”. What comes back holds text that third parties wrote.',
    ],
    ['get_note', 'Get a note.', '*id', 'Gets a note; “id” says which.'],
    [
      'get_note',
      'Get a note.',
      '*note_id *folder_id',
      'Gets a note; “note_id” says which. A call must give “note_id” and “folder_id”.',
    ],
    ['get_note', 'Get a note.', '*page_id', 'Gets a note. A call must give “page_id”.'],
    ['get_notes', 'Get notes.', '*note_ids[]', 'Gets notes, as many in one call as “note_ids” lists.'],
    [
      'get_issue',
      'Get an issue.',
      '*owner *repo *issue_number',
      'Gets an issue; “issue_number” says which. What comes back holds text that third parties wrote. A call must give “owner”, “repo” and “issue_number”.',
    ],
    [
      'get_issue',
      'Get an issue.',
      '*repo_key *issueKey',
      'Gets an issue; “issueKey” says which. What comes back holds text that third parties wrote. A call must give “repo_key” and “issueKey”.',
    ],
    ['get_note', 'Get a note.', '*id *key', 'Gets a note. A call must give “id” and “key”.'],
    ['get_note', 'Get a note.', '*note_identity', 'Gets a note. A call must give “note_identity”.'],
    ['get_note', 'Get a note.', '*key_number', 'Gets a note. A call must give “key_number”.'],
    ['get_note', 'Get a note.', 'note_id', 'Gets a note. Its one argument, “note_id”, may be left out.'],
    ['get_db', 'Get a db record.', '*db_id', 'Gets a db record. A call must give “db_id”.'],
    [
      'read_file',
      'Read a file and write it to another.',
      'path output_path',
      'Reads the file; “output_path” says in free text which file or folder. Both arguments may be left out.',
    ],
    ['get_all', 'Get all notes.', '*id', 'Gets all notes. A call must give “id”.'],
    ['get_recall', 'Get a recall list.', '*id', 'Gets a recall list; “id” says which.'],
    [
      'delete_rows',
      'Delete rows.',
      '*ids[] columns[]',
      'Deletes rows, as many in one call as “ids” lists. One other argument is optional.',
    ],
    [
      'delete_rows',
      'Delete rows.',
      'columns[] *ids[]',
      'Deletes rows, as many in one call as “ids” lists. One other argument is optional.',
    ],
    ['x', ' \n', '', 'The server describes nothing; “x” is all that says what a call does on Notes.'],
    ['list_notes', 'List all notes.', '', 'Lists all notes; it takes no arguments.'],
    ['create_note', 'Create a note.', '*title', 'Creates a note. A call must give “title”.'],
    ['bash', '', '*command', 'What a call does on Notes stands in “command”, which the agent writes.'],
    ['x', '', '', 'The server describes nothing; “x” is all that says what a call does on Notes.'],
    ['x', 'GET /notes/{id}', '*id', 'By its own words a call is the request “GET /notes/{id}”. A call must give “id”.'],
    [
      'query',
      'Natural-language question.',
      '*question',
      'By the words “query” a call queries something on Notes. A call must give “question”.',
    ],
    [
      'notes_thing',
      'Notes and things of all kinds, with care.',
      '',
      'Its own words, quoted above, name no action that the rules know.',
    ],
  ])('%s, “%s” (%s)', (name, description, args, expected) => {
    expect(said(name, description, args)).toBe(expected);
  });

  test('of a tool whose argument chooses is told by kind, the gravest first', () => {
    expect(said('manage_note', 'Manage notes.', '*action=create|delete|list|purge')).toBe(
      'Does one of 4 things, as “action” says: “delete” and “purge” are Destructive; “create” is Write; “list” is Read.',
    );
    expect(said('manage_note', 'Manage notes.', '*action=list|get|search')).toBe(
      'Does one of 3 things, as “action” says, all of them Read: “list”, “get” and “search”.',
    );
    expect(said('manage_note', 'Manage notes.', '*action=list|get|search|read|find|count')).toContain(
      'all of them Read: “list”, “get”, “search”, “read” and 2 more.',
    );
  });

  test('a capture without schemas does not tell the arguments', () => {
    const tool = normalise({ name: 'list_notes', description: 'List all notes.' });
    expect(opener(subjectOf({ tool, verdict: classify(tool) }), 'Notes')).toBe(
      'Lists all notes; the capture does not tell with which arguments.',
    );
  });
});

describe('what a call touches besides', () => {
  test.each<[...Told, string]>([
    ['send_email', 'Send an email.', 'to body', ' It sends data to people or third parties. '],
    ['grant_role', 'Grant a role to a user.', 'user role', ' It changes who may do what. '],
    ['get_secret', 'Get a secret value.', 'name', ' It handles or returns credentials. '],
    ['login', 'Log in to the account.', '*password', ' “password” takes a credential. '],
    [
      'read_mail',
      'Read an email message.',
      '*id',
      ' Private data is among what comes back and what comes back holds text that third parties wrote.',
    ],
  ])('%s, “%s” (%s)', (name, description, args, expected) => {
    expect(`${said(name, description, args)} `).toContain(expected);
  });

  test('is nothing of many things in one call where no signal says so', () => {
    expect(opener(madeUpSubject(['get_note', 'Get a note.', '*note_ids[]'], { signals: [] }), 'Notes')).toBe(
      'Gets a note. A call must give “note_ids”.',
    );
  });

  test('is nothing where no signal says so', () => {
    expect(opener(madeUpSubject(['get_note', 'Get a note.', '*id'], { signals: [] }), 'Notes')).toBe(
      'Gets a note; “id” says which.',
    );
  });
});

describe('which arguments a call gives', () => {
  const given = (args: string) => said('create_thing', 'Create a thing.', args).replace('Creates a thing. ', '');

  test.each([
    ['title', 'Its one argument, “title”, may be left out.'],
    ['title body', 'Both arguments may be left out.'],
    ['title body tags', 'All 3 arguments may be left out.'],
    ['*title', 'A call must give “title”.'],
    ['*title body', 'A call must give “title”; one other is optional.'],
    ['*title *body tags colour', 'A call must give “title” and “body”; 2 others are optional.'],
    ['*a *b *c *d', 'A call must give “a”, “b”, “c” and “d”.'],
    ['*a *b *c *d *e', 'A call must give “a”, “b”, “c”, “d” and 1 more.'],
  ])('%s', (args, expected) => {
    expect(given(args)).toBe(expected);
  });

  test('the one that was named before is not named again', () => {
    expect(said('get_note', 'Get a note.', '*id page')).toBe(
      'Gets a note; “id” says which. One other argument is optional.',
    );
    expect(said('get_note', 'Get a note.', '*id page size')).toBe(
      'Gets a note; “id” says which. 2 other arguments are optional.',
    );
  });
});

describe('what comes back', () => {
  const back = (description: string) => /What comes back.*$/.exec(said('get_note', description, '*id'))?.[0];

  test.each([
    ['Get a note. Returns the text of the note.', '“the text of the note”'],
    ['Get a note.\nReturns: title and text\nArgs: id', '“title and text”'],
    ['Get a note! Return its text in Markdown', '“its text in Markdown”'],
  ])('is told in the author’s words: %j', (description, words) => {
    expect(back(description)).toBe(`What comes back, in its author’s words: ${words}.`);
  });

  test.each([
    'Get a note.',
    'Get a note. Returns {"text": …}.',
    'Get a note. Returns `text`.',
    'Get a note. Returns it.',
    'Get a note that returns the text of others',
    `Get a note. Returns ${'very '.repeat(40)}long text.`,
  ])('is not told where no words say so: %j', (description) => {
    expect(back(description)).toBeUndefined();
  });
});
