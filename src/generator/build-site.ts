import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { keyedServers, readFrame, readTotals } from '../catalogue/store.ts';
import { sharedByServers } from '../catalogue/render-scope.ts';
import { isListedRoute } from '../catalogue/views/sitemap-index.ts';
import { isInternal } from '../manifest/site.ts';
import { haveOwnImages } from '../preview/preview.ts';
import { type Marker } from '../publish/marker.ts';
import { moveFolder } from '../publish/publish-folder.ts';
import { sweepWorkFolders, takeWorkFolder } from '../publish/work-folder.ts';
import { ownPeakMb, type Phase } from './build-report.ts';
import { bundleNames, type PageHeads } from './bundle-pages.ts';
import { type SiteRecord } from './earlier-site.ts';
import { ofOneServer } from './open-bundle.ts';
import { pageBundle, sharedShelf } from './page-bundle.ts';
import { type ProgressLine } from './progress-line.ts';
import { renderUnits } from './render-farm.ts';
import { type RenderedUnit, type Shard } from './render-unit.ts';
import { writeHostFiles, writeSitemap } from './site-lists.ts';
import { makeParts, partNames } from './site-parts.ts';
import { keyOf, siteUnits, toRender, unitName, unitsOfShard } from './site-units.ts';
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
  readonly shard?: Shard | undefined;
  /** The site that stands at the target, and what is known of it. */
  readonly earlier?: { readonly folder: string; readonly record: SiteRecord } | undefined;
  readonly cores?: number | undefined;
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

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/**
 * Makes a site, or one part of it, at `fresh`, where nothing stands, and says at which base it is to be served and how many
 * tools it shows. Works below `.cache` of the working directory. Throws `WrongCatalogue`, or what a tool or the file system says.
 */
export async function makeSite(order: SiteOrder, fresh: string): Promise<MadeSite> {
  const { catalog, verbose, say, warn, shard, earlier, progress } = order;
  const phases: Phase[] = [];
  let started = performance.now();
  const end = (phase: string, items: number, unit: string, peakMb = ownPeakMb()): void => {
    phases.push({ phase, items, unit, seconds: (performance.now() - started) / 1000, peakMb });
    started = performance.now();
  };
  const builds = resolve('.cache/builds');
  sweepWorkFolders(builds);
  const work = takeWorkFolder(join(builds, String(process.pid)));
  const isFirst = (shard?.part ?? 1) === 1;
  const parts = makeParts({ catalog, folder: work.path, isWhole: isFirst });
  const store = join(work.path, partNames.store);
  setStage({ store, catalog }, 'production');
  const { notes, summary, base, tools } = await parts.compiled;
  for (const note of notes) warn(note);
  say(summary);
  end('compile', tools, 'tools');

  const frame = readFrame();
  const bundle = await pageBundle(
    { store, site: frame.site, code: order.code, shelf: order.fresh ? join(work.path, 'pages') : sharedShelf() },
    verbose,
  );
  end(bundle.isKept ? 'bundle (kept)' : 'bundle', 1, 'bundle');

  const site = join(work.path, 'site');
  mkdirSync(site);
  const heads = JSON.parse(readFileSync(join(bundle.folder, bundleNames.heads), 'utf8')) as PageHeads;
  const routes = Object.keys(heads)
    .map((key) => key.slice(0, key.indexOf('&')))
    .filter((pattern) => !pattern.includes(ofOneServer));
  const servers = keyedServers();
  const keys = {
    bundle: bundle.key,
    // Of the totals they read one thing: whether servers have images of their own.
    shared: keyOf(sharedByServers(frame), String(haveOwnImages(servers.length))),
    catalogue: keyOf(JSON.stringify(frame), ...servers.map(({ hash }) => hash)),
  };
  const all = siteUnits(routes, servers, keys, order.build);
  const units = shard ? unitsOfShard(all, shard) : all;
  const keyOfUnit = new Map(units.map((unit) => [unitName(unit), unit.key]));
  const record: SiteRecord['units'] = {};
  const weight = units.reduce((sum, unit) => sum + unit.weight, 0);
  let [files, kept, done] = [0, 0, 0];
  const pages: string[] = [];
  const sitemaps: string[] = [];
  const weightOf = new Map(units.map((unit) => [unitName(unit), unit.weight]));
  const onDone = (unit: RenderedUnit): void => {
    const name = unitName(unit);
    record[name] = { key: keyOfUnit.get(name) ?? '', files: [...unit.files] };
    files += unit.files.length;
    if (unit.isKept) kept += unit.files.length;
    if (unit.kind === 'route' && isListedRoute(unit.name))
      pages.push(...unit.files.filter((file) => file.endsWith('index.html')));
    if (unit.kind === 'route') sitemaps.push(...unit.files.filter((file) => file.startsWith('sitemap-')));
    done += weightOf.get(name) ?? 0;
    progress.show('pages', Math.min(done, weight), weight, 'pages');
  };
  const task = {
    bundle: bundle.folder,
    site,
    origin: frame.site.url,
    earlier: earlier && { folder: earlier.folder, before: earlier.record.before },
  };
  const farm = await renderUnits(task, toRender(units, earlier?.record), onDone, order.cores ?? availableParallelism());
  progress.clear();
  say(
    `${String(files - kept)} files rendered by ${String(farm.processes)} processes, ${String(kept)} kept as they were`,
  );
  end('render', files, 'files', farm.peakMb);

  const others: string[] = [];
  if (isFirst) {
    cpSync(join(bundle.folder, bundleNames.assets), site, { recursive: true });
    others.push(...filesBelow(join(bundle.folder, bundleNames.assets)));
    say(await parts.made);
    for (const name of [partNames.images, partNames.index]) {
      others.push(...filesBelow(join(work.path, name)).map((file) => `${name}/${file}`));
      moveFolder(join(work.path, name), join(site, name));
    }
    others.push(...writeHostFiles(site, frame));
  }
  const listed = {
    pages: pages.sort(),
    sitemaps: sitemaps.sort(),
    asOf: readTotals().asOf,
    origin: isInternal(frame.site) ? null : frame.site.url,
    base,
  };
  if (!shard) others.push(...writeSitemap(site, listed));
  record['others'] = { key: '', files: others };
  end('search and images', tools, 'tools');
  moveFolder(site, fresh);
  work.release();
  return {
    base,
    build: order.build,
    ...(shard && { part: { number: shard.part, of: shard.of, listed } }),
    tools,
    phases,
    record: { build: order.build, before: Date.now(), tools, units: record },
  };
}
