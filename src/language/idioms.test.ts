import { describe, expect, it } from 'vitest';
import { idiomAt } from './idioms.ts';
import { leadingVerbs } from './leading-verb.ts';
import { idioms } from './lexicon/idioms.ts';
import { sentencesOf } from './sentences.ts';
import { third } from './written-forms.ts';
import { wordsOf } from './words.ts';

const all = Object.entries(idioms).flatMap(([verb, list]) =>
  list.split(';').map((written) => ({ verb, written: written.trim().replace(/\s+/g, ' ') })),
);

/** The sentence that an idiom is made for: the first of its choices, `the thing` in its gaps, in the third person. */
const sentenceOf = (written: string): string => {
  const [first = '', ...others] = written
    .replace(/ !\S+$/, '')
    .replace(/\s?\([^)]*\)\?/g, '')
    .replace(/\(([^|)]*)[^)]*\)/g, '$1')
    .replace(/[*+]/g, 'the thing')
    .split(' ');
  return [third(first), ...others].join(' ');
};

/** Every way to take the choices of an idiom: `(a|b) c?` is a, b, a c and b c. */
function choicesOf([step, ...others]: readonly string[]): string[] {
  if (step === undefined) return [''];
  const words = step.replace(/[()?]/g, '').split('|');
  const taken = step.endsWith('?') ? [...words, ''] : words;
  return choicesOf(others).flatMap((rest) => taken.map((word) => `${word} ${rest}`.trim()));
}

const lead = (text: string): string | undefined => leadingVerbs(sentencesOf(text)[0] ?? [])[0]?.form.verb;

describe('idioms', () => {
  it.each(all)('$written is read as $verb', ({ verb, written }) => {
    expect(idiomAt(sentencesOf(sentenceOf(written))[0] ?? [], 0)?.form.verb).toBe(verb);
  });

  it('none stands for two verbs, whichever of its choices is taken', () => {
    const verbs = new Map<string, Set<string>>();
    for (const { verb, written } of all)
      for (const one of choicesOf(written.split(' '))) verbs.set(one, (verbs.get(one) ?? new Set()).add(verb));
    expect([...verbs].filter(([, of]) => of.size > 1).map(([one, of]) => `${one}: ${[...of].join(', ')}`)).toEqual([]);
  });

  it.each([
    ['Holds the live objects of a namespace up against what is in git', 'compare'],
    ['Puts in a binding bid on an auction lot', 'pay'],
    ['Casts an eye over an invoice', 'inspect'],
    ['Start following a supplier', 'follow'],
    ['Puts the lines in order', 'sort'],
    ['Put a note down in order to remember', 'put'],
    ['Holds a seat. Up against the wall', 'hold'],
    ['Takes the site, and the air', 'take'],
  ])('%s: %s', (text, verb) => {
    expect(lead(text)).toBe(verb);
  });

  it('is found in names, with what it acts on apart', () => {
    const words = wordsOf('put_order_on_hold');
    const found = idiomAt(words, 0);
    expect(found?.form.verb).toBe('update');
    expect(found?.open.map((at) => words[at]?.text)).toEqual(['order']);
  });
});
