import { type ServerRecord, type CatalogueIndex, type VersionChange } from '../record.ts';
import { type Urls } from '../urls.ts';
import { changeSummary } from './change-lines.ts';
import { counted } from './grammar.ts';

/** One entry of a feed. Texts are ours; names of tools do not occur. */
export interface FeedItem {
  readonly title: string;
  readonly description: string;
  readonly link: string;
  /** Capture date; a feed has no other clock. */
  readonly pubDate: Date;
}

const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

const changeItem = (id: string, title: string, change: VersionChange, urls: Urls): FeedItem => ({
  title: `${title} ${change.from} to ${change.to}: ${changeSummary(change)}`,
  description: `Between ${change.from} and ${change.to} of ${id}: ${changeSummary(change)}.`,
  link: `${urls.server(id)}#history`,
  pubDate: day(change.capturedAt),
});

/** The catalogue's newest entries: changes first, then servers by capture date. */
export function catalogueFeed({ changes, servers }: CatalogueIndex, urls: Urls, max = 100): FeedItem[] {
  const changed = changes.map((change) => changeItem(change.server, change.title, change, urls));
  const captured = servers.map(({ id, title, summary, version, capturedAt, counts }) => ({
    title: `${title} ${version}: ${counted(counts.tools, 'tool')}`,
    description: summary,
    link: urls.server(id),
    pubDate: day(capturedAt),
  }));
  return [...changed, ...captured].sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime()).slice(0, max);
}

/** One server's versions, newest first. */
export const serverFeed = ({ id, facts, history }: ServerRecord, urls: Urls): FeedItem[] =>
  history.map((change) => changeItem(id, facts.title, change, urls)).reverse();
