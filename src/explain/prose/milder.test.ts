import { describe, expect, test } from 'vitest';
import { terms } from '../../../tests/committed-taxonomy.ts';
import { madeUpOverride } from '../../../tests/made-up-server.ts';
import { madeUpSubject, type Told } from '../../../tests/made-up-subject.ts';
import { counterfactual } from './milder.ts';
import { notMore } from './not-more.ts';

const milder = (...parts: Parameters<typeof madeUpSubject>) => counterfactual(madeUpSubject(...parts), terms);

describe('what would have to be absent for a milder verdict', () => {
  test.each<[...Told, string]>([
    ['list_notes', 'List notes.', '', ''],
    [
      'delete_note',
      'Delete a note.',
      'id',
      'Without “Delete a note” and “delete_note” no word would be left that makes it more than a Read, low risk.',
    ],
    [
      'manage_note',
      'Manage notes.',
      'action=create|delete|list',
      'Without “delete” the words that are left would make it a Write tool, medium risk.',
    ],
    [
      'read_file',
      'Read a file.',
      'path',
      'Without what the rule “Returns the contents of any file” found, this would be low risk.',
    ],
    [
      'grant_role',
      'Grant a role to a user.',
      'user role',
      'Without “Grant a role” and “grant_role” no word would be left that makes it more than a Read, low risk. Without the fact that it changes who may do what, a Write would be medium risk.',
    ],
  ])('%s, “%s” (%s)', (name, description, args, expected) => {
    expect(milder([name, description, args])).toBe(expected);
  });

  const key: Told = ['create_key', 'Create an API key that grants a role to a user.', 'name'];

  test('of several facts that each hold the risk, all are named', () => {
    const said = milder(key, { risk: 'high', signals: ['access', 'bulk'], counterfactual: undefined });
    expect(said).toMatch(/Each of these alone holds it at high risk: “.+” and that it changes who may do what\.$/);
  });

  test('an override is held against what the rules say, where they say something else', () => {
    const machineVerdict = madeUpSubject(['list_notes', 'List notes.', '']).verdict;
    expect(milder(key, {}, { override: madeUpOverride, machineVerdict })).toBe(
      'Without the override the rules say Read, low risk.',
    );
    expect(milder(key, {}, { override: madeUpOverride })).toBe('');
  });

  test('where no words can be taken away, it is said who decided', () => {
    const note: Told = ['x', 'Notes.', ''];
    const part = { category: 'Write', risk: 'medium', evidence: [] } as const;
    expect(milder(note, part)).toBe('No single word decides, so none can be taken away to make it milder.');
    const review = { reader: 'model', accept: [] } as never;
    expect(milder(note, part, { review })).toMatch(/^The whole of the definition decides here/);
    const machineVerdict = madeUpSubject(['list_notes', 'List notes.', '']).verdict;
    expect(milder(note, part, { review, machineVerdict })).toBe(
      'The rules alone, without the reading, come to Read, low risk.',
    );
  });
});

describe('what the definition shows no word of', () => {
  const said = (...parts: Parameters<typeof madeUpSubject>) => notMore(madeUpSubject(...parts));
  const all = 'changing what is kept, running code, reaching people, deleting for good or moving money';

  test.each<[...Told, string]>([
    ['list_notes', 'List notes.', '', all],
    [
      'list_notes',
      'List notes that were deleted.',
      '',
      all.replace('deleting for good or ', 'or ').replace('people, or', 'people or'),
    ],
    [
      'listInvoices',
      'List what is open.',
      '',
      all.replace(', deleting for good or moving money', ' or deleting for good'),
    ],
    ['create_note', 'Create a note.', 'title', 'running code, reaching people, deleting for good or moving money'],
    ['run_it', 'Run a script.', 'command', 'deleting for good or moving money'],
    ['delete_note', 'Delete a note.', 'id', 'moving money'],
  ])('%s, “%s” (%s)', (name, description, args, nothing) => {
    expect(said([name, description, args])).toBe(`Nothing in its name or description speaks of ${nothing}.`);
  });

  test('is nothing where words speak of all of it, or of the gravest category', () => {
    expect(said(['list_all', 'List paid orders, updates, deleted files and running scripts.', ''])).toBe('');
    expect(said(['create_payment', 'Create a payment.', 'amount#'])).toBe('');
  });

  test('an argument for a command speaks of running it', () => {
    expect(said(['show_it', 'Show it.', 'command'], { category: 'Write' })).toBe(
      'Nothing in its name or description speaks of deleting for good or moving money.',
    );
  });

  test('is not said where the reader would let another defend something graver', () => {
    const review = (accept: readonly string[]) => ({ review: { category: 'Read', accept } as never });
    expect(said(['list_notes', 'List notes.', ''], {}, review(['Write']))).toBe('');
    expect(said(['list_notes', 'List notes.', ''], {}, review([]))).toContain(all);
  });
});
