import { madeUpAttack } from '../../../tests/made-up-attack.ts';
import { expect, test } from 'vitest';
import { type ToolPage } from '../../explain/tool-page.ts';
import { urlsUnder } from '../../urls.ts';
import { entry } from './entry.ts';

const page = (name: string, description: string, printed = description): ToolPage =>
  ({
    name,
    description,
    definition: { description: [{ text: printed, rules: [], marks: [] }] },
    attacks: [{ slug: 'rug-pull', because: 'the name says so' }],
  }) as unknown as ToolPage;

const urls = urlsUnder('/');

test('a short description is quoted whole, hidden characters as tokens', () => {
  const prepared = entry(page('re\u202Ead', ' Reads\u200B a file. '), { attacks: [] }, urls);
  expect(prepared.name).toBe('re⟨U+202E⟩ad');
  expect(prepared.opening).toEqual({ text: 'Reads⟨U+200B⟩ a file.', cut: false });
  expect(prepared.isCut).toBe(false);
});

test('a long one is cut at a space and says so', () => {
  const { opening, isCut } = entry(page('x', 'many words '.repeat(500), 'many words'), { attacks: [] }, urls);
  expect(opening.cut).toBe(true);
  expect(opening.text).toMatch(/(many|words) …$/);
  expect(opening.text.length).toBeLessThan(500);
  expect(isCut).toBe(true);
});

test('an attack pattern has its title and address', () => {
  const attacks = [madeUpAttack({ slug: 'rug-pull', title: 'Rug pull' })];
  expect(entry(page('x', ''), { attacks }, urls).attacks).toEqual([
    { title: 'Rug pull', url: '/attacks/rug-pull/', because: 'the name says so' },
  ]);
});
