import { type APIRoute, type GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { readFrameworkTables, readSite, readTaxonomy, urls } from '../../catalogue/store.ts';
import { openingRows } from '../../catalogue/views/attack-openings.ts';
import { rules } from '../../classify/rules.ts';
import { evidenceMarkdown, frameworksMarkdown, openingsMarkdown, proseMarkdown } from '../../explain/prose-markdown.ts';
import { frameworkLink } from '../../manifest/frameworks.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const table = readFrameworkTables();
  return (await getCollection('attacks')).map(({ id, data, body = '' }) => {
    const { title, summary, opens, evidence, frameworks } = data;
    const page = new URL(urls().attack(id), readSite().url).href;
    const after = [
      ...openingsMarkdown(openingRows(opens, readTaxonomy(), rules, urls())),
      evidenceMarkdown(evidence),
      frameworksMarkdown(frameworks.map((one) => frameworkLink(table, one.framework, one.id))),
    ];
    return { params: { slug: id }, props: { text: proseMarkdown({ title, summary, page, body, after }) } };
  });
};

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/markdown' } });
