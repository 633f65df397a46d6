import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedByServers } from '../catalogue/render-scope.ts';
import { keyedServers } from '../catalogue/store.ts';
import { isListedRoute } from '../catalogue/views/sitemap-index.ts';
import { haveOwnImages } from '../preview/preview.ts';
import { type Frame } from '../record.ts';
import { bundleNames, type PageHeads } from './bundle-names.ts';
import { type SiteRecord } from './earlier-site.ts';
import { ofOneServer } from './open-bundle.ts';
import { type PageBundle } from './page-bundle.ts';
import { type ProgressLine } from './progress-line.ts';
import { renderUnits, type FarmFigures } from './render-farm.ts';
import { type RenderedUnit, type Shard } from './render-unit.ts';
import { keyOf, type SiteUnit, siteUnits, toRender, unitName, unitsOfShard } from './site-units.ts';

/** What is rendered: the pages of the store that `setStage` has named. */
export interface SiteRendering {
  readonly bundle: PageBundle;
  readonly frame: Frame;
  /** Folder that the pages go into; it exists. */
  readonly site: string;
  /** Names what the site is made from. */
  readonly build: string;
  readonly shard: Shard | undefined;
  readonly earlier: { readonly folder: string; readonly record: SiteRecord } | undefined;
  readonly progress: ProgressLine;
}

/** What was rendered. */
export interface RenderedSite extends FarmFigures {
  readonly files: number;
  /** Of these, taken over from the earlier site. */
  readonly kept: number;
  readonly units: SiteRecord['units'];
  /** HTML files that the sitemap's own files do not list, and those files; sorted. */
  readonly pages: readonly string[];
  readonly sitemaps: readonly string[];
}

/** Patterns of the pages of a bundle that are about the whole catalogue. */
function catalogueRoutes({ folder }: PageBundle): string[] {
  const heads = JSON.parse(readFileSync(join(folder, bundleNames.heads), 'utf8')) as PageHeads;
  return Object.keys(heads)
    .map((key) => key.slice(0, key.indexOf('&')))
    .filter((pattern) => !pattern.includes(ofOneServer));
}

function unitsOf({ bundle, frame, build, shard }: SiteRendering): readonly SiteUnit[] {
  const servers = keyedServers();
  const keys = {
    bundle: keyOf(bundle.key, process.version),
    // Of the totals they read one thing: whether servers have images of their own.
    shared: keyOf(sharedByServers(frame), String(haveOwnImages(servers.length))),
    catalogue: keyOf(JSON.stringify(frame), ...servers.map(({ hash }) => hash)),
  };
  const all = siteUnits(catalogueRoutes(bundle), servers, keys, build);
  return shard ? unitsOfShard(all, shard) : all;
}

/** Renders a site's pages, or those of one part of it, in one process per core. Rejects with what went wrong in one of them. */
export async function renderSite(rendering: SiteRendering): Promise<RenderedSite> {
  const { bundle, frame, site, earlier, progress } = rendering;
  const units = unitsOf(rendering);
  const byName = new Map(units.map((unit) => [unitName(unit), unit]));
  const weight = units.reduce((sum, unit) => sum + unit.weight, 0);
  const [record, pages, sitemaps]: [SiteRecord['units'], string[], string[]] = [{}, [], []];
  let [files, kept, done] = [0, 0, 0];
  const onDone = (rendered: RenderedUnit): void => {
    const name = unitName(rendered);
    const unit = byName.get(name);
    if (!unit) throw new Error(`${name}: rendered and not asked for`);
    record[name] = { key: unit.key, files: [...rendered.files] };
    files += rendered.files.length;
    if (rendered.isKept) kept += rendered.files.length;
    if (unit.kind === 'route') {
      if (isListedRoute(unit.name)) pages.push(...rendered.files.filter((file) => file.endsWith('index.html')));
      sitemaps.push(...rendered.files.filter((file) => file.startsWith('sitemap-')));
    }
    done += unit.weight;
    progress.show('pages', done, weight, 'pages');
  };
  const task = {
    bundle: bundle.folder,
    site,
    place: { url: frame.site.url, base: frame.site.base },
    earlier: earlier && { folder: earlier.folder, before: earlier.record.before },
  };
  const figures = await renderUnits(task, toRender(units, earlier?.record), onDone);
  progress.clear();
  return { ...figures, files, kept, units: record, pages: pages.sort(), sitemaps: sitemaps.sort() };
}
