import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { buildStore, type StoreResult } from '../catalogue/build-store.ts';
import { compileCachePath } from '../catalogue/compile-cache.ts';
import { serverIds } from '../catalogue/read-catalogue.ts';
import { oneLine } from '../cli/one-line.ts';
import { mirrorFolder } from '../files/mirror-folder.ts';
import { sweepWorkFolders, takeWorkFolder } from '../publish/work-folder.ts';
import { urlsUnder } from '../urls.ts';
import { problemLine } from '../manifest/problem.ts';
import { serverOf } from './changed-servers.ts';
import { readProseFiles } from './check/prose-problems.ts';
import { ownCatalogue } from './home.ts';
import { setStage } from './stage.ts';
import { watchFolder } from './watch-folder.ts';

/** A development server and who hears of what it does. */
export interface Development {
  readonly catalog: string;
  readonly port: number;
  /** Whether Astro says what it does. */
  readonly verbose: boolean;
  readonly say: (line: string) => void;
  readonly warn: (line: string) => void;
}

type ViteServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Pages keep what they have read of the store; forgetting their modules makes them read it again. */
function forget({ environments }: ViteServer): void {
  for (const { moduleGraph, hot } of Object.values(environments)) {
    moduleGraph.invalidateAll();
    hot.send({ type: 'full-reload' });
  }
}

/**
 * Serves the pages of a catalogue folder while it is edited. A change is compiled and the addresses of the servers that it is
 * about are said; a folder that has become wrong is told line by line, and the last right one stays. Works below
 * `.cache/dev` of the working directory, which `stop` empties. Rejects with one line per problem when the folder is wrong from
 * the start.
 */
export async function serveWhileEdited(development: Development): Promise<{ stop: () => Promise<void> }> {
  const { catalog, port, verbose, say, warn } = development;
  sweepWorkFolders(resolve('.cache/dev'));
  const work = takeWorkFolder(resolve('.cache/dev', String(process.pid)));
  const [store, next] = [join(work.path, 'catalogue'), join(work.path, 'next')];
  const compile = async (): Promise<StoreResult> => {
    rmSync(next, { recursive: true, force: true });
    const built = await buildStore(catalog, next, { beneath: ownCatalogue, cache: compileCachePath() });
    const wrong = built.ok ? readProseFiles(catalog, ownCatalogue).problems : [];
    if (wrong.length > 0) return { ok: false, lines: wrong.map(problemLine) };
    if (built.ok) mirrorFolder(next, store);
    return built;
  };
  const first = await compile();
  if (!first.ok) throw new Error(first.lines.join('\n'));
  for (const line of first.lines) warn(line);
  say(first.summary);

  setStage({ store, catalog }, 'development');
  const { dev } = await import('astro');
  const { astroAtWork } = await import('./astro-at-work.ts');
  let reread = (): Promise<void> => Promise.resolve();
  const reach: AstroIntegration = {
    name: 'reach-the-server',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        reread = async () => {
          await refreshContent?.({});
          forget(server);
        };
      },
    },
  };
  const { base } = first.frame.site;
  const server = await dev({ ...astroAtWork([reach]), base, server: { port }, logLevel: verbose ? 'info' : 'error' });
  const origin = `http://localhost:${String(server.address.port)}`;
  if (port !== 0 && server.address.port !== port) say(`Port ${String(port)} is taken`);
  say(`Watching ${catalog}/, serving it at ${origin}${base} (stop with Ctrl+C)`);

  let site = JSON.stringify(first.frame.site);
  const update = async (paths: readonly string[]): Promise<void> => {
    const built = await compile();
    for (const line of built.lines) warn(line);
    if (!built.ok) {
      warn('The pages show the catalogue as it was before.');
      return;
    }
    await reread();
    const known = new Set(serverIds(catalog));
    const about = [...new Set(paths.flatMap((path) => serverOf(path) ?? []))].filter((id) => known.has(id));
    for (const id of about) say(`${origin}${urlsUnder(base).server(id)}`);
    if (about.length === 0) say(built.summary);
    const facts = JSON.stringify(built.frame.site);
    if (facts !== site) say('site.yaml has changed: what it says of address and base counts from the next start');
    site = facts;
  };
  let last = Promise.resolve();
  const unwatch = watchFolder(catalog, (paths) => {
    last = last
      .then(() => update(paths))
      .catch((error: unknown) => {
        warn(oneLine(error));
      });
  });
  return {
    stop: async () => {
      unwatch();
      await server.stop();
      work.release();
    },
  };
}
