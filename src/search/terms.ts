import { stemmer } from 'stemmer';
import { wordsOf } from '../language/words.ts';
import { withoutAccents } from './name-key.ts';
import { isNeedless } from './query.ts';

/**
 * Letters of scripts that put no space between words, or grow endings onto them: what is found of them is every pair of
 * neighbours, since a dictionary of words would differ from browser to browser and from Node.
 */
const unspaced =
  '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}]';
const run = new RegExp(`(?:(?=[\\p{L}\\p{N}])${unspaced})+|(?:(?!${unspaced})[\\p{L}\\p{N}])+`, 'gu');
const isUnspaced = new RegExp(`^${unspaced}`, 'u');

/** Letters of a term; longer words are addresses and keys. */
const longest = 24;

/** Letters of English, of which a stem is taken; others stand as they are. */
const english = /^[a-z]{4,}$/;

const stems = new Map<string, string>();

/** The stem of a word, lower-case, without accents: `emails` and `emailing` are one. Kept, since texts repeat their words. */
function stem(word: string): string {
  if (!english.test(word)) return word;
  const known = stems.get(word) ?? stemmer(word);
  stems.set(word, known);
  return known;
}

/** Pairs of neighbours; a letter that stands alone is one by itself. */
function pairs(letters: string): string[] {
  const all = [...letters];
  return all.length < 2 ? all : all.slice(1).map((letter, at) => `${all[at] ?? ''}${letter}`);
}

/**
 * The terms under which a text is found, in its order: stems of its words, pairs of letters where a script has no spaces.
 * Words that a query need not answer are left out. Index and query both use it.
 */
export function termsOf(text: string): string[] {
  const plain = withoutAccents(text).toLowerCase().normalize('NFC');
  return (plain.match(run) ?? []).flatMap((word) => {
    if (isUnspaced.test(word)) return pairs(word);
    return isNeedless(word) || word.length > longest || (word.length < 2 && word < 'a') ? [] : [stem(word)];
  });
}

/** The terms of a name, split at capitals and signs as names are. */
export const nameTerms = (name: string): string[] => wordsOf(name).flatMap(({ text }) => termsOf(text));
