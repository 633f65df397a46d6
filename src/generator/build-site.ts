import { join, resolve } from 'node:path';
import { moveFolder } from '../publish/publish-folder.ts';
import { sweepWorkFolders, takeWorkFolder } from '../publish/work-folder.ts';
import { renderPages, setStage } from './render-pages.ts';
import { makeParts, partNames } from './site-parts.ts';

/** A site that is being made, step by step, and who hears of it. */
export interface SiteOrder {
  readonly catalog: string;
  readonly verbose: boolean;
  readonly say: (line: string) => void;
  /** Notes for the catalogue's maintainer. */
  readonly warn: (line: string) => void;
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Makes a site at `fresh`, where nothing stands, and says at which base it is to be served and how many tools it shows.
 * Works below `.cache/builds` of the working directory. Throws `WrongCatalogue`, or what a tool or the file system says.
 */
export async function makeSite(order: SiteOrder, fresh: string): Promise<{ base: string; tools: number }> {
  const { catalog, verbose, say, warn } = order;
  const builds = resolve('.cache/builds');
  sweepWorkFolders(builds);
  const work = takeWorkFolder(join(builds, String(process.pid)));
  const parts = makeParts({ catalog, folder: work.path });
  const rendering = { store: join(work.path, partNames.store), catalog };
  setStage(rendering, 'production');
  // It takes Node as long to load Astro as the thread to read and classify a small catalogue.
  const [{ notes, summary, base, tools }] = await Promise.all([parts.compiled, import('astro')]);
  for (const note of notes) warn(note);
  say(summary);
  const started = performance.now();
  const site = join(work.path, 'site');
  await renderPages(site, verbose);
  say(`pages rendered in ${seconds(started)}`);
  say(await parts.made);
  for (const name of [partNames.images, partNames.index]) moveFolder(join(work.path, name), join(site, name));
  moveFolder(site, fresh);
  work.release();
  return { base, tools };
}
