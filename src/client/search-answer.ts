import { find, type Filters } from '../search/find.ts';
import { type OpenIndex } from '../search/open-index.ts';
import { isCategory, risks, signals } from '../vocabulary.ts';
import { type Urls } from '../urls.ts';
import { fullText } from './full-text.ts';
import { shownEntry, type Shown } from './search-result.ts';

/** What is shown of an answer. */
export interface Answer {
  readonly rows: readonly Shown[];
  /** One sentence on what was found. */
  readonly told: string;
  /** Whether asking for more rows shows more. */
  readonly more: boolean;
  /** Whether descriptions can still be looked through for the same words. */
  readonly descriptions: boolean;
  /** Where nothing was found: what is written most like the query. */
  readonly nearest: readonly Shown[];
}

/** What is asked for: the query and filters of the address, how many rows, and whether descriptions are searched too. */
export interface Question {
  readonly state: URLSearchParams;
  readonly rows: number;
  readonly descriptions: boolean;
}

export const filterNames = ['category', 'risk', 'signal'] as const;

/** Undefined when nothing is asked. Descriptions are looked through only where names and capabilities have no answer. */
export async function answer(index: OpenIndex, urls: Urls, question: Question): Promise<Answer | undefined> {
  const { state, rows, descriptions } = question;
  const query = (state.get('q') ?? '').trim();
  const filters = filtersOf(state);
  if (query === '' && Object.keys(filters).length === 0) return undefined;
  const found = query === '' ? undefined : await find(index, query, filters, rows);
  const entries = found?.entries ?? [];
  const named = entries.slice(0, rows).map((entry) => shownEntry(entry, index, urls));
  const hasMore = entries.length > rows || (found?.more ?? false);
  if (entries.length > 0 && (hasMore || !descriptions)) {
    const told = `${found?.more === true ? 'More than ' : ''}${number(entries.length)} found.`;
    const instead = found?.instead;
    return {
      rows: named,
      told: instead === undefined ? told : `Nothing is called “${query}”. ${told.slice(0, -1)} for “${instead}”.`,
      more: hasMore,
      descriptions: !hasMore,
      nearest: [],
    };
  }
  const { rows: texts, total } = await (await fullText()).find(query, filters, 0, Math.max(step, rows - named.length));
  const known = new Set(named.map(({ url }) => url));
  const others = texts.filter(({ url }) => !known.has(url));
  const all = [...named, ...others];
  return {
    rows: all,
    told: toldOf(query, named.length, query === '' ? total : others.length),
    more: total > texts.length,
    descriptions: false,
    nearest: all.length > 0 ? [] : (found?.nearest ?? []).map((entry) => shownEntry(entry, index, urls)),
  };
}

/** What is said where descriptions were looked through. */
function toldOf(query: string, named: number, others: number): string {
  if (query === '') return `${number(others)} found.`;
  if (named + others === 0) return `Nothing found for “${query}”.`;
  const described = `${number(others)} found by ${others === 1 ? 'its' : 'their'} description`;
  return named === 0 ? `Nothing is called “${query}”. ${described}.` : `${number(named)} found by name, ${described}.`;
}

/** Rows shown at first and added at a time. */
export const step = 12;

const number = (count: number): string => count.toLocaleString('en-GB');

/** The filters of an address; a value that nobody knows is none. */
function filtersOf(state: URLSearchParams): Filters & Readonly<Record<string, string>> {
  const [category = '', risk, signal] = filterNames.map((name) => state.get(name) ?? undefined);
  const level = risks.find((one) => one === risk);
  const fact = signals.find((one) => one === signal);
  return {
    ...(isCategory(category) && { category }),
    ...(level && { risk: level }),
    ...(fact && { signal: fact }),
  };
}
