import { type PackageRemark, affected, unpinned } from '../catalogue/views/stack-packages.ts';
import { type StackEntry } from '../explain/stack-choice.ts';
import { matchStack } from '../explain/stack-match.ts';
import { type StackServer } from '../explain/stack-plan.ts';
import { readClientConfig } from '../client-config/client-config.ts';
import { type ConfiguredServer } from '../client-config/configured-server.ts';
import { type CatalogueData } from './catalogue-data.ts';

/** What the catalogue knows of a reader's servers. Nothing of the configuration but keys and versions is in it. */
export interface FoundStack {
  readonly servers: readonly StackServer[];
  readonly unknown: readonly { readonly key: string; readonly text: string }[];
  readonly unpinned: readonly PackageRemark[];
  readonly affected: readonly PackageRemark[];
  /** False where the stack comes from an address, which says nothing of versions. */
  readonly knowsVersions: boolean;
}

/** A configuration as it is read, or one line on what is wrong with it and what to do. */
export function configuredServers(text: string): readonly ConfiguredServer[] | string {
  const next = 'Paste the whole file, from its first line to its last, or show the example.';
  try {
    const servers = readClientConfig(text);
    return servers.length > 0 ? servers : `This configuration names no server yet. ${next}`;
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : '').split('\n');
    const cause = why.length > 140 ? `${why.slice(0, 139)}…` : why;
    return `This is no configuration with servers${cause === '' ? '' : ` (${cause})`}. ${next}`;
  }
}

/** Looks configured servers up. Only names of files of this site leave the browser. */
export async function findConfigured(
  configured: readonly ConfiguredServer[],
  data: CatalogueData,
): Promise<FoundStack> {
  const [{ servers: listed }, advisories] = await Promise.all([data.list(), data.advisories()]);
  const matches = matchStack(configured, listed);
  const found = matches.flatMap(({ name, server }) => (server ? [{ key: name, id: server.id }] : []));
  return {
    servers: await load(found, data),
    unknown: matches.flatMap(({ name, server, why }) => (server ? [] : [{ key: name, text: why }])),
    unpinned: unpinned(configured),
    affected: affected(configured, advisories),
    knowsVersions: true,
  };
}

/** Looks up the servers that an address names; those that the catalogue does not hold are said to be unknown. */
export async function findNamed(entries: readonly StackEntry[], data: CatalogueData): Promise<FoundStack> {
  const ids = new Set((await data.list()).servers.map(({ id }) => id));
  return {
    servers: await load(
      entries.filter(({ id }) => ids.has(id)),
      data,
    ),
    unknown: entries
      .filter(({ id }) => !ids.has(id))
      .map(({ key, id }) => ({ key, text: `The catalogue has no server ${id}.` })),
    unpinned: [],
    affected: [],
    knowsVersions: false,
  };
}

const load = (entries: readonly StackEntry[], data: CatalogueData): Promise<StackServer[]> =>
  Promise.all(entries.map(async ({ key, id }) => ({ key, server: await data.server(id) })));
