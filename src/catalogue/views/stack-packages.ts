import { type Advisory } from '../../manifest/advisory.ts';
import { purlOf, type ServerStart } from '../../client-config/configured-server.ts';
import { isAffected } from '../affected.ts';

/** A configured package and what is to be said of its version. */
export interface PackageRemark {
  /** The reader's key of the server. */
  readonly key: string;
  readonly text: string;
  /** Address of the advisory. */
  readonly url?: string;
}

/** A version that always means the same files; a range or a moving tag such as `latest` does not. */
const isPinned = (version: string | undefined): boolean =>
  version !== undefined && /^(?:v?\d+(?:\.\d+)+(?:[-+.\w]*)|sha256:[0-9a-f]+)$/.test(version);

const versionOf = (server: ServerStart): string | undefined => (server.kind === 'address' ? undefined : server.version);

/** Packages that a configuration starts in whatever version is newest, or in cache. */
export function unpinned(servers: readonly ServerStart[]): PackageRemark[] {
  return servers.flatMap((server) => {
    const purl = purlOf(server);
    const version = versionOf(server);
    if (purl === undefined || isPinned(version)) return [];
    const why = version === undefined ? 'names no version' : `names ${version}, which moves`;
    return [{ key: server.name, text: `${purl} ${why}: its tools can change without a change of your configuration.` }];
  });
}

/** Published weaknesses of the configured packages, unless the configured version is known to be free of them. */
export function affected(servers: readonly ServerStart[], advisories: readonly Advisory[]): PackageRemark[] {
  return servers.flatMap((server) => {
    const purl = purlOf(server)?.toLowerCase();
    const version = versionOf(server);
    return advisories
      .filter((one) => one.package.toLowerCase() === purl)
      .flatMap((one) => {
        const state = version !== undefined && isPinned(version) ? isAffected(version, one.affected) : undefined;
        if (state === false) return [];
        const said = state
          ? `version ${version ?? ''} is affected`
          : `versions ${one.affected} are affected; see which one you run`;
        return [{ key: server.name, text: `${one.id}: ${said}. ${one.summary}`, url: one.url }];
      });
  });
}
