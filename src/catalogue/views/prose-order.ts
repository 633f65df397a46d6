/** Entries in the order that they give themselves. */
export const inOrder = <T extends { readonly data: { readonly order: number } }>(entries: readonly T[]): T[] =>
  entries.toSorted((a, b) => a.data.order - b.data.order);

/** Glossary entries by term, whatever the case of its first letter. */
export const byTerm = <T extends { readonly data: { readonly term: string } }>(entries: readonly T[]): T[] =>
  entries.toSorted((a, b) => a.data.term.localeCompare(b.data.term, 'en'));
