import { describe, expect, test } from 'vitest';
import { leadingVerbs } from './leading-verb.ts';
import { sentencesOf } from './sentences.ts';

const verbsOf = (text: string): string[] => leadingVerbs(sentencesOf(text)[0] ?? []).map(({ form }) => form.verb);

describe('a verb whose first part stands at the end of the clause', () => {
  test.each([
    ['Trägt die Note einer Schülerin ins Klassenbuch ein.', 'add'],
    ['Schaltet die Heizung aus und meldet es.', 'stop'],
    ['Stellt eine Fassung von gestern wieder her.', 'restore'],
    ['Haalt alle openstaande facturen op.', 'get'],
    ['Zegt het abonnement per direct op.', 'cancel'],
  ])('%s', (text, verb) => {
    expect(verbsOf(text)).toContain(verb);
  });

  test('and not where the part is a preposition of what follows', () => {
    expect(verbsOf('Stellt Fragen an die Leser.')).not.toContain('stop');
  });
});

describe('words behind what a verb acts on that turn it', () => {
  test.each([
    ['Sets savings accounts of different banks side by side.', 'compare'],
    ['Gives a lamp, plug or sensor another name.', 'rename'],
    ['Puts the lines of a text in order.', 'sort'],
    ['Kick it off again from a given stage.', 'start'],
    ["Takes a child off the kindergarten's waiting list.", 'detach'],
    ['Takes the site offline.', 'stop'],
    ['Puts the order on hold until it is paid.', 'update'],
    ['Takes 10 percent off the price.', 'take'],
    ['Gets data out of the table.', 'get'],
  ])('%s', (text, verb) => {
    expect(verbsOf(text)).toEqual([verb]);
  });

  test('`in order to` says what for', () => {
    expect(verbsOf('Puts labels on a board in order to group it.')).not.toContain('sort');
  });
});

describe('a word that could be a plural, before a fact with a subject of its own', () => {
  test.each([
    ['Records that an exhibit is on loan to another museum', 'record'],
    ['Marks which seats are taken', 'mark'],
  ])('%s', (text, verb) => {
    expect(verbsOf(text)).toEqual([verb]);
  });

  test('and not before what tells the things apart', () => {
    expect(verbsOf('Records which match the query')).toEqual([]);
    expect(verbsOf('Free bays per deck')).toEqual([]);
  });
});

test('a negated noun does not end what is done', () => {
  expect(verbsOf('Finds blobs that no product refers to and removes them')).toContain('remove');
});

test('a place that a further verb goes to', () => {
  expect(verbsOf('Initialize the environment and navigate to the application')).toEqual(['initialize', 'navigate']);
});

test('a short verb done again, joined by a hyphen', () => {
  expect(verbsOf('Re-run the failed jobs')).toEqual(verbsOf('Rerun the failed jobs'));
});

test('things in the plural that more is told of are no verb, known one by one or by their class alone', () => {
  expect(verbsOf('Certificates that run out within the next days')).toEqual([]);
  expect(verbsOf('Backups that exist')).toEqual([]);
});

test('what is run may be whatever there is', () => {
  expect(verbsOf('Log on to a server and run whatever you type there.')).toContain('run');
});

test.each([
  ['Müşteri kartına bir not ekler.', 'add'],
  ['Keeps the sharpest picture of each set and erases the others.', 'erase'],
  ['Commits of a branch, newest first.', undefined],
  ['Monthly rate, interest and remaining debt for a loan.', undefined],
])('%s', (text, verb) => {
  expect(verbsOf(text)[0]).toBe(verb);
});
