import { type APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { readIndex, readSite, urls } from '../catalogue/store.ts';
import { withoutTicks } from '../catalogue/views/code-spans.ts';
import { byTerm, inOrder } from '../catalogue/views/prose-order.ts';
import { termEntries } from '../catalogue/views/term-entries.ts';
import { docPages } from '../docs/doc-pages.ts';
import { llmsText } from '../explain/llms-text.ts';

export const GET: APIRoute = async () => {
  const attacks = inOrder(await getCollection('attacks')).map(({ id, data }) => ({ ...data, url: urls().attack(id) }));
  const guides = inOrder(await getCollection('guides')).map(({ id, data }) => ({ ...data, url: urls().guide(id) }));
  const terms = termEntries(byTerm(await getCollection('glossary')), urls());
  const docs = (await docPages(new URL(urls().home, readSite().url).href)).map(({ slug, title, summary }) => ({
    ...{ title, summary: withoutTicks(summary), url: urls().page(`docs/${slug}`) },
  }));
  const prose = [
    { title: 'Attack patterns', entries: attacks },
    { title: 'Guides', entries: guides },
    { title: 'Glossary', entries: terms },
    { title: 'Docs', entries: docs },
  ];
  return new Response(llmsText(readSite(), readIndex(), urls(), prose));
};
