import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskOf, numberOf } from '../language/interned.ts';
import { byVerb, type Needed } from './by-verb.ts';

const verbs = ['get', 'list', 'delete', 'send', 'run'];
const some = fc.uniqueArray(fc.constantFrom(...verbs), { maxLength: 3 });

test('picks what asking one by one would pick, in the order of the list', () => {
  fc.assert(
    fc.property(fc.array(fc.option(some, { nil: undefined }), { maxLength: 8 }), some, (needs, said) => {
      const all = needs.map((words, place) => ({ place, words }));
      const needed = ({ words }: (typeof all)[number]): Needed =>
        words === undefined ? undefined : maskOf(words.join(' '));
      const expected = all.filter(({ words }) => words === undefined || words.some((verb) => said.includes(verb)));
      expect(byVerb(all, needed)(said.map(numberOf))).toEqual(expected);
    }),
  );
});
