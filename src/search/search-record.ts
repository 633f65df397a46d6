import { type ServerRecord, type ToolRecord } from '../record.ts';
import { type Urls } from '../urls.ts';
import { firstSentence } from '../explain/grammar.ts';
import { showHidden } from '../manifest/hidden-characters.ts';
import { repositoryOwner } from '../manifest/repository-owner.ts';
import { shownName } from '../manifest/shown-name.ts';
import { nameWords } from './name-key.ts';

/** One record of the index of descriptions, in the form of Pagefind's `addCustomRecord`. Names have an index of their own. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: 'en';
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/** Words of a description that are searched; longer texts add bytes, not finds. */
const contentLength = 600;

/** The search record of one tool. */
export function toolSearchRecord(server: ServerRecord, record: ToolRecord, urls: Urls): SearchRecord {
  const { tool, verdict } = record;
  const description = showHidden(tool.description.replace(/\s+/g, ' ').trim());
  return {
    url: urls.tool(server.id, record.slug),
    content: [nameWords(tool.name).join(' '), tool.title ?? '', server.facts.title, description.slice(0, contentLength)]
      .filter(Boolean)
      .join('. '),
    language: 'en',
    meta: {
      title: shownName(tool.name),
      server: server.facts.title,
      description: firstSentence(tool.description, 140),
      category: verdict.category,
      risk: verdict.risk,
    },
    filters: {
      type: ['Tool'],
      category: [verdict.category],
      risk: [verdict.risk],
      ...(verdict.signals.length > 0 && { signal: [...verdict.signals] }),
    },
  };
}

/** The search record of one server. */
export function serverSearchRecord(server: ServerRecord, urls: Urls): SearchRecord {
  return {
    url: urls.server(server.id),
    content: [
      server.facts.title,
      server.id,
      repositoryOwner(server) ?? '',
      server.facts.package ?? '',
      server.facts.summary,
    ]
      .filter(Boolean)
      .join('. '),
    language: 'en',
    meta: { title: server.facts.title, server: server.id, description: server.facts.summary },
    filters: { type: ['Server'] },
  };
}
