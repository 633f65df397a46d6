import { trustWorker } from './trusted-worker.ts';

/** One search result, as text. `category` and `risk` are absent for servers. */
export interface Found {
  readonly url: string;
  readonly title: string;
  readonly server: string;
  readonly description: string;
  readonly category: string | undefined;
  readonly risk: string | undefined;
}

/** Some of the results, and how many there are. */
export interface FoundStep {
  readonly rows: readonly Found[];
  readonly total: number;
}

export type Facets = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchIndex {
  /** Filter → value → number of records. Fetches every filter's data. */
  readonly facets: () => Promise<Facets>;
  /** Results from the `from`th on; servers stand before the tools on the first step. */
  readonly find: (
    query: string,
    filters: Readonly<Record<string, string>>,
    step: { readonly from: number; readonly tools: number; readonly servers: number },
  ) => Promise<FoundStep>;
}

interface Handle {
  readonly data: () => Promise<{ readonly url: string; readonly meta: Readonly<Record<string, string | undefined>> }>;
}

/** What is used of Pagefind's browser API (https://pagefind.app/docs/api/). */
interface Pagefind {
  readonly options: (options: { readonly baseUrl: string }) => Promise<void>;
  readonly filters: () => Promise<Facets>;
  readonly search: (
    query: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly Handle[] }>;
}

/** Loads Pagefind from the site itself; rejects when it cannot be had. */
export async function loadIndex(): Promise<SearchIndex> {
  const folder = `${import.meta.env.BASE_URL}pagefind/`;
  trustWorker(`${folder}pagefind-worker.js`);
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // Records carry whole addresses; Pagefind would put the base path before them a second time.
  await pagefind.options({ baseUrl: '/' });
  return {
    facets: () => pagefind.filters(),
    find: async (query, filters, { from, tools, servers }) => {
      const words = query.trim() || null;
      const [ofServers, ofTools] = await Promise.all([
        Object.keys(filters).length > 0 || words === null
          ? { results: [] }
          : pagefind.search(words, { filters: { type: 'Server' } }),
        pagefind.search(words, { filters: { ...filters, type: 'Tool' } }),
      ]);
      const all = [...ofServers.results.slice(0, servers), ...ofTools.results];
      const rows = await Promise.all(all.slice(from, from + tools).map(found));
      return { rows, total: all.length };
    },
  };
}

async function found({ data }: Handle): Promise<Found> {
  const { url, meta } = await data();
  const { title = url, server = '', description = '', category, risk } = meta;
  return { url, title, server, description, category, risk };
}
