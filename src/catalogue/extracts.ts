import { dataRows } from '../explain/data-row.ts';
import { serverMarkdown } from '../explain/server-markdown.ts';
import { listedServer } from '../explain/server-list.ts';
import { serverTally } from '../explain/term-tally.ts';
import { type Site } from '../manifest/site.ts';
import { type AttackFacts, type ServerRecord } from '../record.ts';
import { type Reading } from '../reading/reading.ts';
import { findsOf } from '../search/finds.ts';
import { urlsUnder } from '../urls.ts';
import { type Extracts } from './extract-kinds.ts';
import { hashesOf } from './hash-shards.ts';

/** What extracts say beside the record: where the site stands, and what its attack patterns are called. */
export interface ExtractTerms {
  readonly attacks: readonly AttackFacts[];
  readonly site: Pick<Site, 'url' | 'base'>;
}

/** The extracts of a server's record, which is whole but for `Among`; `readings` are those of its tools. */
export function extractsOf(
  record: ServerRecord,
  readings: readonly Reading[],
  { attacks, site }: ExtractTerms,
): Extracts {
  const urls = urlsUnder(site.base);
  return {
    listed: listedServer(record),
    tally: serverTally(record),
    hashes: hashesOf(record),
    rows: dataRows(record, (slug) => new URL(urls.tool(record.id, slug), site.url).href),
    history: record.history,
    text: serverMarkdown(record, { attacks, site }, urls),
    finds: findsOf(record, readings),
  };
}
