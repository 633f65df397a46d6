import { type APIRoute, type GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { readSite, urls } from '../../catalogue/store.ts';
import { proseMarkdown } from '../../explain/prose-markdown.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('guides')).map(({ id, data: { title, summary }, body = '' }) => {
    const page = new URL(urls().guide(id), readSite().url).href;
    return { params: { slug: id }, props: { text: proseMarkdown({ title, summary, page, body, after: [] }) } };
  });

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/markdown' } });
