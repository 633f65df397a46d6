import { type ServerRecord, type CatalogueIndex, type VersionChange } from '../record.ts';
import { type Urls } from '../urls.ts';
import { changeSummary } from './change-lines.ts';
import { counted } from './grammar.ts';

/** One entry of a feed. Texts are ours; names of tools do not occur. */
export interface FeedItem {
  readonly title: string;
  readonly description: string;
  /** The whole address, with the place on the page where there is one. */
  readonly link: string;
  /** Capture date; a feed has no other clock. */
  readonly pubDate: Date;
  /** The entry's own id as XML: the same in every build, and no other entry's, whatever page both lead to. */
  readonly customData: string;
}

const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Not an address, since readers follow one that says it is. */
const guid = (id: string, what: string): string => `<guid isPermaLink="false">${escaped(`${id}@${what}`)}</guid>`;

/** Where a feed stands: the addresses of its pages, and the host before them. */
export interface FeedPlace {
  readonly urls: Urls;
  readonly site: string;
}

const changeItem = (id: string, title: string, change: VersionChange, { urls, site }: FeedPlace): FeedItem => ({
  title: `${title} ${change.from} to ${change.to}: ${changeSummary(change)}`,
  description: `Between ${change.from} and ${change.to} of ${id}: ${changeSummary(change)}.`,
  link: new URL(urls.version(id, change.to), site).href,
  pubDate: day(change.capturedAt),
  customData: guid(id, `${change.from}..${change.to}`),
});

/** The catalogue's newest entries: changes first, then servers by capture date. */
export function catalogueFeed({ changes, servers }: CatalogueIndex, place: FeedPlace, max = 100): FeedItem[] {
  const changed = changes.map((change) => changeItem(change.server, change.title, change, place));
  const captured = servers.map(({ id, title, summary, version, capturedAt, counts }) => ({
    title: `${title} ${version}: ${counted(counts.tools, 'tool')}`,
    description: summary,
    link: new URL(place.urls.server(id), place.site).href,
    pubDate: day(capturedAt),
    customData: guid(id, version),
  }));
  return [...changed, ...captured].sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime()).slice(0, max);
}

/** One server's versions, newest first. */
export const serverFeed = ({ id, facts, history }: ServerRecord, place: FeedPlace): FeedItem[] =>
  history.map((change) => changeItem(id, facts.title, change, place)).reverse();
