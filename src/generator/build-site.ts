import { join, resolve } from 'node:path';
import { buildStore } from '../catalogue/build-store.ts';
import { type Compiled } from '../catalogue/compile.ts';
import { counted } from '../explain/grammar.ts';
import { type Frame } from '../record.ts';
import { drawAll } from '../preview/draw-all.ts';
import { previews } from '../preview/preview.ts';
import { moveFolder } from '../publish/publish-folder.ts';
import { sweepWorkFolders, takeWorkFolder } from '../publish/work-folder.ts';
import { serverSearchRecord, toolSearchRecord } from '../search/search-record.ts';
import { writeIndex } from '../search/write-index.ts';
import { writeSearchIndex } from '../search/write-search-index.ts';
import { urlsUnder } from '../urls.ts';
import { ownCatalogue } from './home.ts';
import { renderPages } from './render-pages.ts';

/** A site that is being made, step by step, and who hears of it. */
export interface SiteOrder {
  readonly catalog: string;
  readonly verbose: boolean;
  readonly say: (line: string) => void;
  /** Notes for the catalogue's maintainer. */
  readonly warn: (line: string) => void;
}

/** What keeps a catalogue from becoming a site: one line for each thing that is wrong with it. */
export class WrongCatalogue extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function writeSearch(
  servers: Compiled['servers'],
  { site, taxonomy }: Pick<Frame, 'site' | 'taxonomy'>,
  folder: string,
): Promise<string> {
  const started = performance.now();
  const files = writeIndex(servers, taxonomy, join(folder, 'search-index'));
  const urls = urlsUnder(site.base);
  const records = servers.flatMap((server) => [
    serverSearchRecord(server, urls),
    ...server.tools.map((tool) => toolSearchRecord(server, tool, urls)),
  ]);
  const indexed = await writeSearchIndex(records, join(folder, 'pagefind'));
  return `search index of ${counted(files, 'file')} and ${counted(indexed, 'description')} written in ${seconds(started)}`;
}

/**
 * Makes a site at `fresh`, where nothing stands, and says at which base it is to be served and how many tools it shows.
 * Works below `.cache/builds` of the working directory. Throws `WrongCatalogue`, or what a tool or the file system says.
 */
export async function makeSite(order: SiteOrder, fresh: string): Promise<{ base: string; tools: number }> {
  const { catalog, verbose, say, warn } = order;
  const builds = resolve('.cache/builds');
  sweepWorkFolders(builds);
  const work = takeWorkFolder(join(builds, String(process.pid)));
  const store = join(work.path, 'catalogue');
  const built = buildStore(catalog, store, ownCatalogue);
  if (!built.ok) throw new WrongCatalogue(built.lines);
  for (const line of built.lines) warn(line);
  say(built.summary);
  const { servers, index } = built.compiled;
  const started = performance.now();
  const site = join(work.path, 'site');
  // Images are drawn while Astro starts and bundles, which leaves a second core idle.
  const images = join(work.path, 'og');
  const drawn = drawAll(previews(index, built.frame.site, built.frame.taxonomy), images);
  await Promise.all([drawn, renderPages({ store, catalog }, site, verbose)]);
  moveFolder(images, join(site, 'og'));
  say(`pages rendered in ${seconds(started)}`);
  say(await writeSearch(servers, built.frame, site));
  moveFolder(site, fresh);
  work.release();
  return { base: built.frame.site.base, tools: index.counts.tools };
}
