import { describe, expect, it } from 'vitest';
import { idiomAt } from './idioms.ts';
import { leadingVerbs } from './leading-verb.ts';
import { idioms } from './lexicon/idioms.ts';
import { sentencesOf } from './sentences.ts';
import { third } from './verb-forms.ts';
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

const lead = (text: string): string | undefined => leadingVerbs(sentencesOf(text)[0] ?? [])[0]?.form.verb;

describe('idioms', () => {
  it.each(all)('$written is read as $verb', ({ verb, written }) => {
    expect(idiomAt(sentencesOf(sentenceOf(written))[0] ?? [], 0)?.form.verb).toBe(verb);
  });

  it('none stands for two verbs', () => {
    expect(all.map(({ written }) => written)).toEqual([...new Set(all.map(({ written }) => written))]);
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
