import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFrame, readTotals } from '../catalogue/store.ts';
import { filesBelow } from '../files/files-below.ts';
import { problemLine } from '../manifest/problem.ts';
import { isInternal } from '../manifest/site.ts';
import { type Marker } from '../publish/marker.ts';
import { moveFolder } from '../publish/publish-folder.ts';
import { sweepWorkFolders, takeWorkFolder } from '../publish/work-folder.ts';
import { ownPeakMb, type Phase } from './build-report.ts';
import { bundleNames } from './bundle-names.ts';
import { readProseFiles } from './check/prose-problems.ts';
import { type SiteRecord } from './earlier-site.ts';
import { ownCatalogue } from './home.ts';
import { pageBundle, sharedShelf } from './page-bundle.ts';
import { type ProgressLine } from './progress-line.ts';
import { renderSite } from './render-site.ts';
import { type Shard } from './render-unit.ts';
import { writeHostFiles, writeSitemap } from './site-lists.ts';
import { makeParts, partNames, WrongCatalogue } from './site-parts.ts';
import { setStage } from './stage.ts';

/** A site that is being made, step by step, and who hears of it. */
export interface SiteOrder {
  readonly catalog: string;
  readonly verbose: boolean;
  /** Takes nothing over from earlier builds. */
  readonly fresh: boolean;
  /** Names what the site is made from (`inputsKey`). */
  readonly build: string;
  /** Names the code that makes it (`codeKey`). */
  readonly code: string;
  /** The part that is made; absent for a whole site. */
  readonly shard: Shard | undefined;
  /** The site that stands at the target, and what is known of it. */
  readonly earlier: { readonly folder: string; readonly record: SiteRecord } | undefined;
  readonly say: (line: string) => void;
  /** Notes for the catalogue's maintainer. */
  readonly warn: (line: string) => void;
  readonly progress: ProgressLine;
}

/** A site that was made. */
export interface MadeSite extends Marker {
  readonly tools: number;
  readonly phases: readonly Phase[];
  readonly record: SiteRecord;
}

/** Where builds work, each in a folder of its own. */
export const buildsFolder = (): string => resolve('.cache/builds');

/**
 * Makes a site, or one part of it, at `fresh`, where nothing stands, and says at which base it is to be served and how many
 * tools it shows. Works below `.cache` of the working directory. Throws `WrongCatalogue`, or what a tool or the file system says.
 */
export async function makeSite(order: SiteOrder, fresh: string): Promise<MadeSite> {
  const { catalog, verbose, build, code, shard, earlier, say, progress } = order;
  const phases: Phase[] = [];
  let started = performance.now();
  const end = (phase: string, items: number, unit: string, peakMb = ownPeakMb()): void => {
    phases.push({ phase, items, unit, seconds: (performance.now() - started) / 1000, peakMb });
    started = performance.now();
  };
  const builds = buildsFolder();
  sweepWorkFolders(builds);
  const work = takeWorkFolder(join(builds, String(process.pid)));
  const store = join(work.path, partNames.store);
  const isFirst = (shard?.part ?? 1) === 1;

  setStage({ store, catalog }, 'production');
  const parts = makeParts({ catalog, folder: work.path, isWhole: isFirst, isFresh: order.fresh }, progress);
  const { notes, summary, base, tools } = await parts.compiled;
  const wrong = readProseFiles(catalog, ownCatalogue).problems;
  if (wrong.length > 0) throw new WrongCatalogue(wrong.map(problemLine));
  progress.clear();
  notes.forEach(order.warn);
  say(summary);
  end('compile', tools, 'tools');

  const frame = readFrame();
  const shelf = order.fresh ? join(work.path, 'pages') : sharedShelf();
  const bundle = await pageBundle({ store, code, shelf }, verbose);
  end(bundle.isKept ? 'bundle (kept)' : 'bundle', 1, 'bundle');

  const site = join(work.path, 'site');
  mkdirSync(site);
  const made = await renderSite({ bundle, frame, site, build, shard, earlier, progress });
  const { files, kept, pages, sitemaps } = made;
  say(
    `${String(files - kept)} files rendered by ${String(made.processes)} processes, ${String(kept)} kept as they were`,
  );
  end('render', files, 'files', made.peakMb);

  const others: string[] = [];
  if (isFirst) {
    const assets = join(bundle.folder, bundleNames.assets);
    cpSync(assets, site, { recursive: true });
    others.push(...filesBelow(assets), ...writeHostFiles(site, frame));
    say(await parts.made);
    for (const name of [partNames.images, partNames.index]) {
      const inside = filesBelow(join(work.path, name));
      others.push(...inside.map((file) => `${name}/${file}`));
      // As in a site that is joined of parts, there is no empty folder.
      if (inside.length > 0) moveFolder(join(work.path, name), join(site, name));
    }
  }
  const origin = isInternal(frame.site) ? null : frame.site.url;
  const listed = { pages: [...pages], sitemaps: [...sitemaps], asOf: readTotals().asOf, origin, base };
  if (!shard) others.push(...writeSitemap(site, listed));
  end('search and images', tools, 'tools');

  moveFolder(site, fresh);
  work.release();
  const units = { ...made.units, others: { key: '', files: others } };
  return {
    base,
    build,
    ...(shard && { part: { number: shard.part, of: shard.of, listed } }),
    tools,
    phases,
    record: { build, before: Date.now(), tools, units },
  };
}
