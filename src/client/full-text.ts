import { isCategory, risks } from '../vocabulary.ts';
import { baseForms } from '../search/concepts.ts';
import { type Shown } from './search-result.ts';
import { trustWorker } from './trusted-worker.ts';

/** Results by the words of descriptions. */
export interface FullText {
  /** Results from the `from`th on, and how many there are. */
  readonly find: (
    query: string,
    filters: Readonly<Record<string, string>>,
    from: number,
    count: number,
  ) => Promise<{ readonly rows: readonly Shown[]; readonly total: number }>;
}

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** What is used of Pagefind's browser API (https://pagefind.app/docs/api/). */
interface Pagefind {
  readonly options: (options: { readonly baseUrl: string }) => Promise<void>;
  readonly search: (
    query: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Fragment> }[] }>;
}

let loaded: Promise<FullText> | undefined;

/** Loads Pagefind from the site itself, once; the next call tries again where it could not be had. */
export function fullText(): Promise<FullText> {
  loaded ??= load();
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

async function load(): Promise<FullText> {
  const folder = `${import.meta.env.BASE_URL}pagefind/`;
  trustWorker(`${folder}pagefind-worker.js`);
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // Records carry whole addresses; Pagefind would put the base path before them a second time.
  await pagefind.options({ baseUrl: '/' });
  return {
    find: async (query, filters, from, count) => {
      const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const { results } = await pagefind.search(words.join(' ') || null, { filters });
      const read = await Promise.all(results.slice(from, from + count).map(({ data }) => data()));
      const kept = read.filter(({ content }) => holdsAll(content.toLowerCase(), words));
      // Of a word that stands nowhere Pagefind takes the beginning, and finds hundreds of texts without it.
      return { rows: kept.map(shown), total: kept.length < read.length ? from + kept.length : results.length };
    },
  };
}

const holdsAll = (text: string, words: readonly string[]): boolean =>
  words.every((word) => baseForms(word).some((form) => text.includes(form)));

function shown({ url, meta }: Fragment): Shown {
  const { title = url, server = '', description = '', category = '', risk } = meta;
  return {
    url,
    title,
    server,
    about: Promise.resolve(description),
    category: isCategory(category) ? category : undefined,
    risk: risks.find((one) => one === risk),
  };
}
