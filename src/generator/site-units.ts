import { createHash } from 'node:crypto';
import { type KeyedServer } from '../catalogue/open-store.ts';
import { type SiteRecord } from './earlier-site.ts';
import { type RenderUnit, type Shard } from './render-unit.ts';

/** Files that one build makes or takes over together, and what they are made from. */
export interface SiteUnit {
  readonly kind: RenderUnit['kind'];
  readonly name: string;
  /** Pages, roughly. */
  readonly weight: number;
  /** Names everything that its files are a function of. */
  readonly key: string;
}

export const unitName = ({ kind, name }: Pick<SiteUnit, 'kind' | 'name'>): string => `${kind} ${name}`;

export const keyOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);

/** Pages about a server beside those of its tools. */
const pagesOfServer = 6;

/** What rendering depends on beside the records. */
export interface UnitKeys {
  /** Code, prose and Node. */
  readonly bundle: string;
  /** What pages of one server read beside its record. */
  readonly shared: string;
  /** Everything that is compiled. */
  readonly catalogue: string;
}

/** Routes whose files tell of the build itself and not of the catalogue alone. */
const ofBuild = ['/build.json'];

/** All units of a site, those of the whole catalogue first, since they take longest. */
export function siteUnits(
  routes: readonly string[],
  servers: Iterable<KeyedServer>,
  keys: UnitKeys,
  build: string,
): SiteUnit[] {
  const ofRoutes = routes.map((name): SiteUnit => {
    const key = keyOf(keys.bundle, keys.catalogue, ...(ofBuild.includes(name) ? [build] : []));
    return { kind: 'route', name, weight: 60, key };
  });
  const ofServers = Array.from(servers, ({ id, tools, hash }): SiteUnit => {
    return { kind: 'server', name: id, weight: tools + pagesOfServer, key: keyOf(keys.bundle, keys.shared, hash) };
  });
  return [...ofRoutes, ...ofServers];
}

/** The units of one part of a site: every `of`-th of each kind. */
export function unitsOfShard(units: readonly SiteUnit[], { part, of }: Shard): SiteUnit[] {
  const seen = { route: 0, server: 0 };
  return units.filter(({ kind }) => seen[kind]++ % of === part - 1);
}

/** Units as the processes are given them: those whose key an earlier site has too bring their files along. */
export const toRender = (units: readonly SiteUnit[], earlier: SiteRecord | undefined): RenderUnit[] =>
  units.map(({ kind, name, weight, key }) => {
    const before = earlier?.units[unitName({ kind, name })];
    return { kind, name, weight, kept: before?.key === key ? before.files : undefined };
  });
