import { type APIRoute, type GetStaticPaths } from 'astro';
import { readSite, urls } from '../../catalogue/store.ts';
import { docMarkdown } from '../../docs/doc-markdown.ts';
import { docPages } from '../../docs/doc-pages.ts';

const absolute = (path: string): string => new URL(path, readSite().url).href;

export const getStaticPaths: GetStaticPaths = async () =>
  (await docPages(absolute(urls().home))).map((page) => ({
    params: { page: page.slug },
    props: { text: docMarkdown(page, absolute(urls().page(`docs/${page.slug}`))) },
  }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/markdown' } });
