import { describe, expect, test } from 'vitest';
import { terms } from '../../../tests/committed-taxonomy.ts';
import { madeUpOverride } from '../../../tests/made-up-server.ts';
import { madeUpSubject, type Told } from '../../../tests/made-up-subject.ts';
import { type Evidence, type Verdict } from '../../classify/verdict.ts';
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

  test('of one fact that holds the risk nothing is said twice', () => {
    const note: Told = ['create_note', 'Create a note.', 'title'];
    const said = milder(note, { risk: 'high', signals: ['access'], counterfactual: undefined });
    expect(said).toBe(milder(note, { signals: ['access'] }));
    expect(said).not.toContain('Each of these');
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
    const write = madeUpSubject(['create_note', 'Create a note.', 'title']).verdict;
    expect(milder(note, { ...part, risk: 'high' }, { review, machineVerdict: { ...write, evidence: [] } })).toBe(
      'The rules alone, without the reading, come to Write, medium risk.',
    );
  });
});

describe('the words that are left when those of the category are taken away', () => {
  const words = (rule: string, text: string, start: number, field = '/description'): Evidence => ({
    ...{ rule, field, text, start, end: start + text.length },
  });
  const erases = words('deletes-records', 'Delete', 0);
  const left = (evidence: readonly Evidence[], part: Partial<Verdict> = {}) =>
    milder(['note', 'Deletes or writes notes.', ''], { category: 'Destructive', risk: 'critical', evidence, ...part });
  const nothing = 'no word would be left that makes it more than a Read, low risk.';
  const write = 'the words that are left would make it a Write tool, medium risk.';

  test('are others in the same text or elsewhere, and none that share letters with them', () => {
    expect(left([erases])).toBe(`Without “Delete” ${nothing}`);
    expect(left([erases, words('creates-records', 'tes or', 5)])).toBe(`Without “Delete” ${nothing}`);
    expect(left([words('deletes-records', 'Delete', 5), words('creates-records', 'writes', 0)])).toMatch(nothing);
    expect(left([erases, words('creates-records', 's or', 6)])).toBe(`Without “Delete” ${write}`);
    expect(left([words('deletes-records', 'Delete', 6), words('creates-records', 'writes', 0)])).toMatch(write);
    expect(left([erases, words('creates-records', 'note', 0, '/name')])).toBe(`Without “Delete” ${write}`);
  });

  test('make the gravest category below the one that was taken away', () => {
    const both = [words('runs-commands-or-code', 'run', 0, '/name'), words('creates-records', 'make', 8)];
    expect(left([erases, ...both])).toMatch(/would make it an Execute tool, high risk\./);
    expect(left([erases, ...both.toReversed()])).toMatch(/would make it an Execute tool, high risk\./);
    const graver = words('deletes-records', 'erase', 20);
    const note = words('creates-records', 'writes', 11);
    expect(left([note, graver], { category: 'Write', risk: 'medium' })).toBe(`Without “writes” ${nothing}`);
  });

  test('keep the risk that signals and rules give', () => {
    const writes = words('creates-records', 'writes', 11);
    expect(left([erases, writes], { signals: ['access'] })).toMatch(/would make it a Write tool, high risk\./);
    expect(left([erases, words('reads-any-file', 'path', 0, '/name')])).toMatch(/more than a Read, medium risk\./);
  });

  test('are told apart from the words taken away: each once, the longest of several, four at most', () => {
    const many = ['Delete', 'erases', 'purges', 'wipes', 'drops'];
    expect(left([erases, words('deletes-records', 'Delete all', 30)])).toBe(`Without “Delete all” ${nothing}`);
    expect(left([erases, words('deletes-records', 'Delete', 30)])).toBe(`Without “Delete” ${nothing}`);
    expect(left(many.map((text, at) => words('deletes-records', text, 10 * at)))).toMatch(
      /^Without “Delete”, “erases”, “purges”, “wipes” and 1 more no word/,
    );
    expect(left(many.slice(1).map((text, at) => words('deletes-records', text, 10 * at)))).toMatch(
      /^Without “erases”, “purges”, “wipes” and “drops” no word/,
    );
  });

  test('a hint of the author is called one, since it is no word of the text', () => {
    const hint = words('deletes-records', 'destructiveHint', 0, '/annotations/destructiveHint');
    expect(left([erases, hint])).toBe(`Without “Delete” and the author’s own hint ${nothing}`);
  });

  test('a rule that is gone makes no category', () => {
    expect(left([erases, words('a-rule-that-is-gone', 'writes', 11)])).toBe(`Without “Delete” ${nothing}`);
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
