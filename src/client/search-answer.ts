import { type Entry } from '../search/entry.ts';
import { type Filters, narrowed, narrows } from '../search/filters.ts';
import { find } from '../search/find.ts';
import { type OpenIndex } from '../search/open-index.ts';
import { isCategory, risks, signals } from '../vocabulary.ts';
import { type Urls } from '../urls.ts';
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

/** Undefined when nothing is asked. Descriptions answer where names and capabilities do not, and where they are asked too. */
export async function answer(index: OpenIndex, urls: Urls, question: Question): Promise<Answer | undefined> {
  const { state, rows, descriptions: deep } = question;
  const query = (state.get('q') ?? '').trim();
  const filters = filtersOf(state);
  const shown = (entries: readonly Entry[]): Shown[] => entries.map((entry) => shownEntry(entry, index, urls));
  if (query === '') {
    if (!narrows(filters)) return undefined;
    const { entries, more, total } = await narrowed(index, filters, rows);
    const told = `${total === undefined ? `More than ${number(entries.length)}` : number(total)} found.`;
    return { rows: shown(entries), told, more, descriptions: false, nearest: [] };
  }
  const found = await find(index, query, filters, rows, deep);
  const named = found.entries.length - found.described;
  const more = found.more || found.entries.length > rows;
  return {
    rows: shown(found.entries.slice(0, rows)),
    told: toldOf(query, named, found),
    more,
    descriptions: !more && found.deeper,
    nearest: shown(found.nearest),
  };
}

type Found = Awaited<ReturnType<typeof find>>;

/** What is said of what was found. */
function toldOf(query: string, named: number, { entries, described, more, total, instead }: Found): string {
  if (entries.length === 0) return `Nothing found for “${query}”.`;
  const behind = instead === undefined ? '' : ` for “${instead}”`;
  const nothing = `Nothing is called “${query}”.`;
  if (described === 0) {
    const count = `${more ? 'More than ' : ''}${number(entries.length)} found`;
    return `${instead === undefined ? '' : `${nothing} `}${count}${behind}.`;
  }
  const texts = (total ?? entries.length) - named;
  const byText = `${number(texts)} found by ${texts === 1 ? 'its' : 'their'} description${behind}`;
  return named === 0 ? `${nothing} ${byText}.` : `${number(named)} found by name, ${byText}.`;
}

/** Rows shown at first and added at a time. */
export const step = 12;

const number = (count: number): string => count.toLocaleString('en-GB');

/** The filters of an address; a value that nobody knows is none. */
function filtersOf(state: URLSearchParams): Filters {
  const [category = '', risk, signal] = filterNames.map((name) => state.get(name) ?? undefined);
  const level = risks.find((one) => one === risk);
  const fact = signals.find((one) => one === signal);
  return {
    ...(isCategory(category) && { category }),
    ...(level && { risk: level }),
    ...(fact && { signal: fact }),
  };
}
