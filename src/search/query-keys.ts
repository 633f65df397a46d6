import { type Query, requiredTokens } from './query.ts';

/** Words of a query under which parts of names are looked up. */
export const wordsLookedUp = 4;

/** Keys under which what is called like the whole query stands. */
export function wholeKeys({ key, bareKey, scope, tokens }: Query): string[] {
  const forms = tokens.length === 1 ? (tokens[0]?.forms.slice(0, 2) ?? []) : [];
  return [...new Set([key, bareKey, scope?.tool ?? '', ...forms])].filter(Boolean);
}

/** Keys under which parts of a query stand: what follows each of its words, and each word alone. None for one word. */
export function partKeysOf(query: Query): string[] {
  const texts = query.tokens.map(({ text }) => text);
  if (texts.length < 2) return [];
  const behind = texts.map((_, from) => texts.slice(from).join('')).slice(1, 1 + wordsLookedUp);
  const before = texts.slice(0, -1).join('');
  const alone = requiredTokens(query)
    .toSorted((a, b) => b.text.length - a.text.length)
    .slice(0, wordsLookedUp)
    .flatMap(({ forms }) => forms.slice(0, 2));
  return [...new Set([...behind, before, ...alone])].filter(Boolean);
}
