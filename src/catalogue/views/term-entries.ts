import { type GlossaryTerm } from '../../manifest/prose.ts';
import { type Urls } from '../../urls.ts';

/** Glossary entries as a list of prose shows them; the order is kept. */
export const termEntries = (
  terms: readonly { readonly id: string; readonly data: GlossaryTerm }[],
  urls: Urls,
): { title: string; url: string; summary: string }[] =>
  terms.map(({ id, data }) => ({ title: data.term, url: urls.term(id), summary: data.short }));
