import { normaliseAll } from '../manifest/normalise.ts';
import { contextOf, type ServerContext } from '../reading/server-context.ts';
import { definitionHash } from '../manifest/definition-hash.ts';
import { type RoundLabel } from '../manifest/round-label.ts';
import { type ToolDefinition } from '../manifest/tool.ts';

/** One server's tools from any collection. */
export interface Manifest {
  /** Package URL, with or without version; absent when no package is known. */
  readonly package: string | undefined;
  readonly tools: readonly ToolDefinition[];
}

/** A definition that was found by its hash. */
export interface Found {
  readonly definition: ToolDefinition;
  readonly package: string | undefined;
  /** What the manifest it stands in says of its server. */
  readonly context: ServerContext;
}

/** What is looked for. */
export type Wanted = Pick<RoundLabel, 'tool' | 'hash' | 'package'>;

const withoutVersion = (purl: string | undefined): string | undefined => purl?.replace(/(?<=.)@[^@/]+$/, '');

/**
 * Definitions by hash. Where several servers list the very same one, that of the wanted package is taken, else the first.
 * Hashes only what bears a wanted name, so that a large collection is searched in seconds.
 */
export function findDefinitions(manifests: Iterable<Manifest>, wanted: readonly Wanted[]): ReadonlyMap<string, Found> {
  const names = new Set(wanted.map(({ tool }) => tool));
  const packages = new Map(wanted.map((one) => [one.hash, withoutVersion(one.package)]));
  const found = new Map<string, Found>();
  for (const manifest of manifests) {
    const listed = manifest.tools
      .filter(({ name }) => names.has(name))
      .map((definition) => ({ definition, hash: definitionHash(definition) }))
      .filter(({ hash }) => packages.has(hash));
    if (listed.length === 0) continue;
    const context = contextOf(normaliseAll(manifest.tools));
    for (const { definition, hash } of listed) {
      const isWanted = withoutVersion(manifest.package) === packages.get(hash);
      if (isWanted || !found.has(hash)) found.set(hash, { definition, package: manifest.package, context });
    }
  }
  return found;
}
