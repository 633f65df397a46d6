import { type Advisory } from '../../manifest/advisory.ts';
import { purlOf, type ServerStart } from '../../client-config/configured-server.ts';
import { type Loose } from '../../client-config/launch/started.ts';
import { isAffected } from '../affected.ts';

/** A configured package and what is to be said of its version. */
export interface PackageRemark {
  /** The reader's key of the server. */
  readonly key: string;
  readonly text: string;
  /** Address of the advisory. */
  readonly url?: string;
}

/** A version that can be compared with those that an advisory names. */
const isVersion = (version: string | undefined): boolean =>
  version !== undefined && /^v?\d+(?:\.\d+)+(?:[-+.\w]*)$/.test(version);

const versionOf = (server: ServerStart): string | undefined => (server.kind === 'address' ? undefined : server.version);

function remark({ what, why, isUnderstood }: Loose): string {
  return isUnderstood
    ? `${what} ${why}: its tools can change without a change of your configuration.`
    : `What is started is not understood (${what}: ${why}), so it counts as not pinned.`;
}

/** What a configuration starts in whatever version is newest, or in cache; what is not understood counts among it. */
export const unpinned = (servers: readonly ServerStart[]): PackageRemark[] =>
  servers.flatMap((server) =>
    server.kind === 'address' || !server.loose ? [] : [{ key: server.name, text: remark(server.loose) }],
  );

/** Published weaknesses of the configured packages, unless the configured version is known to be free of them. */
export function affected(servers: readonly ServerStart[], advisories: readonly Advisory[]): PackageRemark[] {
  return servers.flatMap((server) => {
    const purl = purlOf(server)?.toLowerCase();
    const version = versionOf(server);
    return advisories
      .filter((one) => one.package.toLowerCase() === purl)
      .flatMap((one) => {
        const state = version !== undefined && isVersion(version) ? isAffected(version, one.affected) : undefined;
        if (state === false) return [];
        const said = state
          ? `version ${version ?? ''} is affected`
          : `versions ${one.affected} are affected; see which one you run`;
        return [{ key: server.name, text: `${one.id}: ${said}. ${one.summary}`, url: one.url }];
      });
  });
}
