import { answer, type Answer, lookUp, rankAll } from './answer.ts';
import { type Candidate } from './by-words.ts';
import { type Entry } from './entry.ts';
import { type Filters, passes } from './filters.ts';
import { type OpenIndex } from './open-index.ts';
import { mostAlike, otherQueries } from './other-queries.ts';
import { longQuery, parseQuery, type Query, requiredTokens } from './query.ts';
import { partKeysOf } from './query-keys.ts';

/** What a query found. */
export interface Finding extends Pick<Answer, 'entries' | 'described' | 'more' | 'total' | 'deeper'> {
  /** The query that was answered instead, where nothing answers the one that was typed. */
  readonly instead: string | undefined;
  /** Where nothing was found: what is written most like the query. */
  readonly nearest: readonly Entry[];
}

const nothing: Finding = {
  entries: [],
  described: 0,
  more: false,
  total: 0,
  deeper: false,
  instead: undefined,
  nearest: [],
};

/**
 * Finds tools and servers by name, by what they can do, by words of both and by their descriptions, through slips of the
 * keyboard where nothing answers what was typed. Every word of a query must be answered, but for one of three or more where
 * nothing answers all; that is said (`instead`). `wanted` is how many results are asked for; more are returned where they
 * are known. `deep` adds what only descriptions answer to what names do.
 */
export async function find(
  index: OpenIndex,
  typed: string,
  filters: Filters,
  wanted: number,
  deep = false,
): Promise<Finding> {
  const query = parseQuery(typed);
  if (query.key === '') return nothing;
  const asTyped = await answer(index, { query, filters, wanted, deep });
  if (asTyped.entries.length > 0) return { ...asTyped, instead: undefined, nearest: [] };
  for (const other of [...(await otherQueries(index, query, asTyped.unknown)), ...fewerWords(query, asTyped.partly)]) {
    const found = await answer(index, { query: parseQuery(other), filters, wanted, deep });
    if (found.entries.length > 0) return { ...found, instead: other, nearest: [] };
  }
  // What is typed as one word may be several of a name, and the other way round.
  const { items } = await lookUp(index, partKeysOf(query));
  const entries = rankAll({ query, filters }, items).map(({ entry }) => entry);
  if (entries.length > 0) return { ...nothing, entries, total: undefined };
  const seen = [...asTyped.seen, ...items].filter((entry) => passes(entry, filters));
  return { ...nothing, nearest: mostAlike(query, seen) };
}

/** The query without the one word that the best candidate does not answer. */
function fewerWords(query: Query, [best]: readonly Candidate[]): string[] {
  const texts = requiredTokens(query).map(({ text }) => text);
  if (!best || texts.length < longQuery) return [];
  return [texts.filter((text) => !best.lacks.includes(text)).join(' ')];
}
