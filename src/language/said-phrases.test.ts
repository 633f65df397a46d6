import { describe, expect, it, test } from 'vitest';
import { lossPhrases } from './lexicon/losses.ts';
import { paymentPhrases } from './lexicon/payments.ts';
import { waysBack } from './lexicon/ways-back.ts';
import { phraseFinder, withPlainApostrophes } from './said-phrases.ts';
import { sentencesOf } from './sentences.ts';

/** Words that a phrase is made for: the last of its choices, what need not stand left out, `one thing` in its gaps. */
const madeFor = (written: string): string =>
  written
    .replace(/ (?:!\S+|\.)$/, '')
    .replace(/\s\S+\?/g, '')
    .replace(/\((?:[^)]*\|)?([^)|]*)\)/g, '$1')
    .replace(/[*+]/g, 'one thing');

const inText = (find: ReturnType<typeof phraseFinder>, text: string): string | undefined => {
  for (const sentence of sentencesOf(text)) {
    const place = find(withPlainApostrophes(sentence));
    if (place !== undefined) return text.slice(place.start, place.end);
  }
  return undefined;
};

describe.each([
  ['losses', lossPhrases],
  ['payments', paymentPhrases],
  ['ways back', waysBack],
])('phrases of %s', (_, written) => {
  const find = phraseFinder(written);

  test.each(written.split(';').map((one) => one.trim().replace(/\s+/g, ' ')))('%s', (one) => {
    const words = madeFor(one);
    expect(words).toMatch(/^[\p{L}' -]+$/u);
    expect(inText(find, `Works on it: ${words}.`)).toBeDefined();
    expect(inText(find, `If ${words}, it stops.`)).toBeUndefined();
  });
});

describe('a phrase', () => {
  const find = phraseFinder('is (all|then)? lost !if; (takes|puts) * away; are gone .');

  it.each([
    ['What was in it IS then lost.', 'IS then lost'],
    ['It takes a lamp, a plug or a sensor away', 'takes a lamp, a plug or a sensor away'],
    ['Nothing is saved, and the rest is lost', 'is lost'],
    ['All that was not saved is lost', 'is lost'],
    ['The only copy is lost', 'is lost'],
    ['Pages are gone; old links stay', 'are gone'],
  ])('is found as it stands: %s', (text, words) => {
    expect(inText(find, text)).toBe(words);
  });

  it.each([
    'Nothing is lost',
    'No page of it is lost',
    'Fails when a page is lost',
    'A page is lost if the disk is full',
    'Never takes a lamp away',
    'Pages are gone through one by one',
    'It takes one. Puts nothing. Far away',
  ])('is not found where it is denied, under a condition, goes on otherwise or spans two sentences: %s', (text) => {
    expect(inText(find, text)).toBeUndefined();
  });

  it('is found with either apostrophe', () => {
    const never = phraseFinder("(cannot|can't) be undone");
    expect(inText(never, 'This can’t be undone')).toBe('can’t be undone');
    expect(inText(never, "This can't be undone")).toBe("can't be undone");
  });
});
