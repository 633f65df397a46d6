import { type ServerRecord, type ToolRecord } from '../record.ts';
import { type Urls } from '../urls.ts';
import { wordsOf } from '../language/words.ts';
import { firstSentence } from '../explain/grammar.ts';
import { showHidden } from '../manifest/hidden-characters.ts';
import { repositoryOwner } from '../manifest/repository-owner.ts';
import { shownName } from '../manifest/shown-name.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';

/** One record of the search index, in the form of Pagefind's `addCustomRecord`. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: 'en';
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/** Words of a description that are searched; longer texts add bytes, not finds. */
const contentLength = 600;

/**
 * Spellings under which people type a tool's name: as it is, its words, and those words joined by `_`, by `-` and by
 * nothing. Pagefind splits names at borders of its own, so `deletefile` would otherwise miss `delete_file`.
 */
export function spellings(name: string): string[] {
  const words = wordsOf(name).map(({ text }) => text);
  return [...new Set([name, words.join(' '), words.join('_'), words.join('-'), words.join('')])];
}

/** The search record of one tool. */
export function toolSearchRecord(
  server: ServerRecord,
  record: ToolRecord,
  taxonomy: Taxonomy,
  urls: Urls,
): SearchRecord {
  const { tool, verdict } = record;
  const description = showHidden(tool.description.replace(/\s+/g, ' ').trim());
  return {
    url: urls.tool(server.id, record.slug),
    content: [
      spellings(tool.name).join(' '),
      tool.title ?? '',
      server.facts.title,
      server.id,
      description.slice(0, contentLength),
    ]
      .filter(Boolean)
      .join('. '),
    language: 'en',
    meta: {
      title: shownName(tool.name),
      server: server.facts.title,
      description: firstSentence(tool.description, 140),
      category: verdict.category,
      risk: taxonomy.risks[verdict.risk].label,
    },
    filters: {
      type: ['Tool'],
      category: [verdict.category],
      risk: [taxonomy.risks[verdict.risk].label],
      ...(verdict.signals.length > 0 && { signal: verdict.signals.map((signal) => taxonomy.signals[signal].label) }),
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
