/** Names below the folder of a bundle: what renders, what browsers load beside the pages, and what a page's head needs. */
export const bundleNames = { code: 'code', assets: 'assets', heads: 'heads.json' } as const;

/** The module of a bundle's code that loads all others. Astro knows it by the beginning of its name. */
export const bundleEntry = 'prerender-entry.mjs';

/** Style sheets of each page, in Astro's words; by Astro's key of the page's route. */
export type PageHeads = Readonly<Record<string, { readonly styles: readonly object[] }>>;
