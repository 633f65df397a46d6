import { verbForm } from '../language/verb-forms.ts';
import { wordsOf, type Word } from '../language/words.ts';

/** Share of a server's tools that must begin with a word before it counts as the server's prefix. */
const share = 0.6;
/** Fewer tools than this share no prefix that means anything. */
const fewest = 3;

/** Prefixes by the very list of names they were found in, so that a server's list is read once. */
const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** First words that most tools of a server have in common and that are no verb: `browser` of `browser_click`, `browser_type`. */
export function sharedPrefix(toolNames: readonly string[]): ReadonlySet<string> {
  const remembered = known.get(toolNames);
  if (remembered !== undefined) return remembered;
  const found = findPrefix(toolNames);
  known.set(toolNames, found);
  return found;
}

function findPrefix(toolNames: readonly string[]): ReadonlySet<string> {
  if (toolNames.length < fewest) return new Set();
  const counts = new Map<string, number>();
  for (const name of toolNames) {
    const first = wordsOf(name)[0]?.text;
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const shared = [...counts].filter(
    ([word, count]) =>
      count >= share * toolNames.length &&
      (verbForm(word) === undefined || (count === toolNames.length && isNounHere(word, toolNames))),
  );
  return new Set(shared.map(([word]) => word));
}

/** `map` of `map_weather`, `map_search_places`: a word that could be a verb, before one that surely is. */
const isNounHere = (word: string, toolNames: readonly string[]): boolean =>
  verbForm(word)?.grade === 'noun' &&
  toolNames.some((name) => {
    const second = verbForm(wordsOf(name)[1]?.text ?? '');
    return second?.grade === 'plain' && second.form === 'base' && !second.foreign;
  });

/** The words without the server's prefix; a name that is nothing but the prefix stays whole. */
export function withoutPrefix(words: readonly Word[], prefix: ReadonlySet<string>): readonly Word[] {
  const first = words[0];
  return words.length > 1 && first !== undefined && prefix.has(first.text) ? words.slice(1) : words;
}
