import { type AttackFacts, type ServerRecord } from '../record.ts';
import { type Site } from '../manifest/site.ts';
import { type Urls } from '../urls.ts';
import { counted } from './grammar.ts';
import { markdownText } from './markdown-text.ts';
import { schemaNote } from './schema-note.ts';
import { publishWith } from './publish.ts';
import { untrusted } from './server-twin.ts';
import { toolMarkdown } from './tool-markdown.ts';

/** The Markdown twin of a server in pieces that make sense by themselves: what it is, then its tools, one by one. */
export interface ServerMarkdown {
  readonly head: string;
  readonly tools: readonly string[];
}

/** What the twin of a server needs beside its record. */
export interface ServerSurroundings {
  readonly attacks: readonly AttackFacts[];
  readonly site: Pick<Site, 'url'>;
}

/** The Markdown twin of a server's page and of the pages of all its tools: our words, and the server's in fences. */
export function serverMarkdown(
  server: ServerRecord,
  { attacks, site }: ServerSurroundings,
  urls: Urls,
): ServerMarkdown {
  const { id, facts, provenance, tools } = server;
  const toolUrl = (slug: string): string => new URL(urls.tool(id, slug), site.url).href;
  const around = { attacks, urls, origin: site.url };
  const schemas = schemaNote(tools.map(({ tool }) => tool));
  const head = [
    `# ${markdownText(facts.title)} (${id})`,
    '',
    `> ${markdownText(facts.summary)}`,
    '',
    `${untrusted.replace('below `tools`', 'in fences, code and quotation marks')} ${counted(tools.length, 'tool')}, version ${provenance.version}, captured on ${provenance.capturedAt}.`,
    '',
    ...(schemas === undefined ? [] : [schemas, '']),
  ].join('\n');
  return {
    head,
    tools: tools.map((record) =>
      toolMarkdown(id, record, { verdict: publishWith(record, record.sentences), url: toolUrl(record.slug) }, around),
    ),
  };
}
