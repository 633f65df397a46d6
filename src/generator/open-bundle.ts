import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setServersInScope } from '../catalogue/render-scope.ts';
import { type Site } from '../manifest/site.ts';
import { bundleEntry, bundleNames, type PageHeads } from './bundle-names.ts';

/** A page or file of the site as Astro knows it: the pattern of its address and how an address is filled in. */
interface Route {
  readonly route: string;
  readonly type: 'page' | 'endpoint' | 'redirect' | 'fallback';
  readonly component: string;
  /** Set where there is one page alone. */
  readonly pathname?: string;
  readonly segments: readonly (readonly {
    readonly content: string;
    readonly dynamic: boolean;
    readonly spread: boolean;
  }[])[];
}

type Params = Readonly<Record<string, string | undefined>>;
interface StaticPath {
  readonly params: Params;
  readonly props?: object;
}
interface PageModule {
  readonly getStaticPaths?: (options: object) => readonly StaticPath[] | Promise<readonly StaticPath[]>;
}

/** As much of a request as Astro reads for a page that depends on its address alone. */
type PageRequest = Pick<Request, 'url' | 'method' | 'headers'>;

/** What the entry of a bundle exports: the app that Astro's own build renders with (astro/dist/core/build/app.js, 7.3). */
interface App {
  readonly manifest: {
    readonly routes: readonly { readonly routeData: Route }[];
    /** Base path under which Astro names scripts and styles; it asks for it anew with each page. */
    base: string;
    /** Loads the module of a route, by component. */
    readonly pageMap: Map<string, () => Promise<object>>;
  };
  readonly routeCache: {
    set: (
      route: Route,
      entry: { mod: PageModule; staticPaths: readonly StaticPath[] & { keyed: Map<string, StaticPath> } },
    ) => void;
    clearAll: () => void;
  };
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
  getComponentByRoute: (route: Route) => Promise<PageModule>;
  render: (request: PageRequest, options: { routeData: Route }) => Promise<Response>;
}

/** Pages that a bundle renders, by the patterns of their addresses. */
export interface OpenBundle {
  /** Writes all pages of some patterns about one server below the folder `to`; returns the files. */
  readonly renderServer: (id: string, to: string) => Promise<string[]>;
  /** Writes all pages of one pattern of the whole catalogue below the folder `to`; returns the files. */
  readonly renderRoute: (pattern: string, to: string) => Promise<string[]>;
}

/** What the patterns of pages about one server or tool hold. */
export const ofOneServer = '[owner]/[server]';

/** The path of a route with its parameters filled in; a rest parameter that is not given leaves its segment out. */
function pathOf({ segments }: Route, params: Params): string {
  const parts = segments.map((segment) =>
    segment
      .map(({ content, dynamic, spread }) => (dynamic ? (params[spread ? content.slice(3) : content] ?? '') : content))
      .join(''),
  );
  return `/${parts.filter((part) => part !== '').join('/')}`.normalize();
}

/** The key under which Astro looks a path up (`stringifyParams`, with slashes at the end except after a file's ending). */
const keyOf = (route: Route, params: Params): string =>
  route.pathname === '/'
    ? '/'
    : pathOf(route, params) + (route.type === 'endpoint' && /\.[^/.]+$/.test(route.route) ? '' : '/');

/** Where a page stands below the site's folder, as Astro's `directory` format has it. */
function fileOf({ type }: Route, path: string): string {
  if (type !== 'page') return path;
  return path === '/404' ? '/404.html' : join(path, 'index.html');
}

const headers = new Headers();

const complaints = {
  options: {
    level: 'warn',
    destination: {
      write: ({ level, message }: { level: string; message: string }) => {
        if (level === 'error' || level === 'warn') console.error(message);
        return true;
      },
    },
  },
};

/** Opens a bundle that `bundlePages` has made, for a site. Pages read the store that the environment names (`setStage`). */
export async function openBundle(folder: string, site: Pick<Site, 'url' | 'base'>): Promise<OpenBundle> {
  const entry = join(folder, bundleNames.code, bundleEntry);
  const { app } = (await import(pathToFileURL(entry).href)) as { app: App };
  app.manifest.base = site.base;
  // Astro imports a page's module anew for each page, which Node looks up each time.
  for (const [component, load] of app.manifest.pageMap) {
    let loaded: Promise<object> | undefined;
    app.manifest.pageMap.set(component, () => (loaded ??= load()));
  }
  const heads = JSON.parse(readFileSync(join(folder, bundleNames.heads), 'utf8')) as PageHeads;
  app.setInternals({ pagesByKeys: new Map(Object.entries(heads)), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: complaints });
  const routes = app.manifest.routes
    .map(({ routeData }) => routeData)
    .filter(({ type }) => type === 'page' || type === 'endpoint');
  const [ofServers, ofCatalogue] = [
    routes.filter(({ route }) => route.includes(ofOneServer)),
    routes.filter(({ route }) => !route.includes(ofOneServer)),
  ];

  async function write(route: Route, params: Params, to: string): Promise<string> {
    const path = pathOf(route, params);
    const { href: url } = new URL(site.base.slice(0, -1) + encodeURI(keyOf(route, params)), site.url);
    const response = await app.render({ url, method: 'GET', headers }, { routeData: route });
    const body = await response.bytes();
    if (response.status >= 400 && path !== '/404') throw new Error(`${path}: answered ${String(response.status)}`);
    const file = fileOf(route, path).slice(1);
    mkdirSync(join(to, dirname(file)), { recursive: true });
    // Two routes that make the same page are a fault of ours that must not pass.
    writeFileSync(join(to, file), body, { flag: 'wx' });
    return file;
  }

  async function render(route: Route, to: string): Promise<string[]> {
    const mod = await app.getComponentByRoute(route);
    if (route.pathname !== undefined) return [await write(route, {}, to)];
    const paths = (await mod.getStaticPaths?.({})) ?? [];
    const keyed = new Map(paths.map((one) => [keyOf(route, one.params), one]));
    app.routeCache.set(route, { mod, staticPaths: Object.assign(paths, { keyed }) });
    const done: string[] = [];
    for (const { params } of paths) done.push(await write(route, params, to));
    return done;
  }

  return {
    renderServer: async (id, to) => {
      setServersInScope([id]);
      app.routeCache.clearAll();
      const done: string[] = [];
      for (const route of ofServers) done.push(...(await render(route, to)));
      return done;
    },
    renderRoute: async (pattern, to) => {
      const route = ofCatalogue.find((one) => one.route === pattern);
      if (!route) throw new Error(`${pattern}: no such route`);
      setServersInScope(undefined);
      app.routeCache.clearAll();
      return render(route, to);
    },
  };
}
