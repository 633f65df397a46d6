import { type APIRoute, type GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { readSite, urls } from '../../catalogue/store.ts';
import { glossaryFact } from '../../catalogue/views/glossary-facts.ts';
import { factMarkdown, proseMarkdown, questionsMarkdown } from '../../explain/prose-markdown.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('glossary')).map(({ id, data: { term, short, count, questions }, body = '' }) => {
    const page = new URL(urls().term(id), readSite().url).href;
    const fact = glossaryFact(count);
    const after = [...(fact ? [factMarkdown(fact)] : []), ...questionsMarkdown(questions)];
    return { params: { slug: id }, props: { text: proseMarkdown({ title: term, summary: short, page, body, after }) } };
  });

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/markdown' } });
