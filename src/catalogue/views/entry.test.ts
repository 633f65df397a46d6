import { madeUpAttack } from '../../../tests/made-up-attack.ts';
import { expect, test } from 'vitest';
import { type Segment, type ToolPage } from '../../explain/tool-page.ts';
import { urlsUnder } from '../../urls.ts';
import { entry } from './entry.ts';

const page = (name: string, description: string, printed = description, named?: readonly Segment[]): ToolPage =>
  ({
    name,
    description,
    definition: {
      deciding: 'deletes-records',
      name: named ?? [{ text: name, rules: [], marks: [] }],
      description: [{ text: printed, rules: [], marks: [] }],
    },
    actions: [],
    attacks: [{ slug: 'rug-pull', because: 'the name says so' }],
  }) as unknown as ToolPage;

const urls = urlsUnder('/');

test('a short description is quoted whole, a name has its hidden characters as tokens', () => {
  const prepared = entry(page('re\u202Ead', ' Reads\u200B a file. '), { attacks: [] }, urls);
  expect(prepared.name).toBe('re⟨U+202E⟩ad');
  expect(prepared.quote.map(({ fold }) => fold)).toEqual(['shown']);
  expect([prepared.isCut, prepared.heading]).toEqual([false, undefined]);
});

test('a description that is printed in part says so', () => {
  expect(entry(page('x', 'many words '.repeat(500), 'many words'), { attacks: [] }, urls).isCut).toBe(true);
});

test('a heading marks the words that decided, and neither others nor the whole name', () => {
  const at = (text: string, ...rules: string[]): Segment => ({ text, rules, marks: [] });
  const heading = (...named: Segment[]) =>
    entry(page(named.map(({ text }) => text).join(''), 'x', 'x', named), { attacks: [] }, urls).heading;
  expect(heading(at('delete', 'deletes-records'), at('_'), at('secret', 'handles-secrets'))).toEqual([
    at('delete', 'deletes-records'),
    at('_'),
    at('secret'),
  ]);
  expect(heading(at('get'), at('_secret', 'handles-secrets'))).toBeUndefined();
  expect(heading(at('delete_all', 'deletes-records'))).toBeUndefined();
  expect(heading(at('delete', 'deletes-records'), at('\u202Ell'))).toBeUndefined();
});

test('an attack pattern has its title and address', () => {
  const attacks = [madeUpAttack({ slug: 'rug-pull', title: 'Rug pull' })];
  expect(entry(page('x', ''), { attacks }, urls).attacks).toEqual([
    { title: 'Rug pull', url: '/attacks/rug-pull/', because: 'the name says so' },
  ]);
});
