import { affected, type PackageRemark, unpinned } from '../../catalogue/views/stack-packages.ts';
import { purlOf } from '../../client-config/configured-server.ts';
import { withVersion } from '../../manifest/package-url.ts';
import { type Advisory } from '../../manifest/advisory.ts';
import { type ProfiledTool } from '../../policy/profiles.ts';
import { categories, compareRisk, type Category, type Risk } from '../../vocabulary.ts';
import { type KnownServer } from '../configured/known-servers.ts';

/** A configured server as `scan` tells of it; nothing of it is secret. */
export interface ScannedServer {
  readonly name: string;
  readonly project?: string;
  readonly enabled: boolean;
  readonly transport: string;
  /** Package URL with the version, tag or commit that the configuration names; without one where it names a range. */
  readonly package?: string;
  readonly command?: string;
  readonly url?: string;
  readonly env: readonly string[];
  readonly headers: readonly string[];
  /** Places of what looks like a secret in the configuration. */
  readonly secrets: readonly string[];
  /** Why the package is not always the same one. */
  readonly unpinned?: string;
  readonly weaknesses: readonly Omit<PackageRemark, 'key'>[];
  /** Where the tools are known from; absent where they are not. */
  readonly known?: string;
  /** Why they are not known, or not from the server itself. */
  readonly why?: string;
  /** Nobody was asked about it: no catalogue was there, and it was not started. */
  readonly notLookedUp?: true;
  /** Why there may be more to know: tools that are missing, definitions that are longer than is read. */
  readonly incomplete?: readonly string[];
  /** The gravest first. */
  readonly tools: readonly { readonly name: string; readonly category: Category; readonly risk: Risk }[];
}

/** A version, tag or commit; a range is none, and stands in no package URL. */
const isOneVersion = (version: string | undefined): boolean =>
  /^[\w.:-]+$/.test(version ?? '') && !/^[\d.]*\bx\b/.test(version ?? '');

const graver = (a: ProfiledTool, b: ProfiledTool): number =>
  compareRisk(b.risk, a.risk) || categories.indexOf(b.category) - categories.indexOf(a.category);

/** A server with what is known of it and of its package. */
export function scannedServer(
  { server, tools, from, why, notLookedUp }: KnownServer,
  advisories: readonly Advisory[],
): ScannedServer {
  const purl = purlOf(server);
  const version = server.kind === 'address' ? undefined : server.version;
  const url = server.kind === 'address' ? server.url : server.kind === 'package' ? server.reaches : undefined;
  const [remark] = unpinned([server]);
  return {
    name: server.name,
    ...(server.project !== undefined && { project: server.project }),
    enabled: server.enabled,
    transport: server.transport,
    ...(purl !== undefined && { package: withVersion(purl, isOneVersion(version) ? version : undefined) }),
    ...(server.kind === 'command' && purl === undefined && { command: server.command }),
    ...(url !== undefined && { url }),
    env: server.env,
    headers: server.headers,
    secrets: server.secrets,
    ...(remark && { unpinned: remark.text }),
    weaknesses: affected([server], advisories).map(({ text, url }) => ({ text, ...(url !== undefined && { url }) })),
    ...(from !== '' && { known: from }),
    ...(why !== '' && { why }),
    ...(notLookedUp === true && { notLookedUp }),
    ...(tools && tools.notes.length > 0 && { incomplete: tools.notes }),
    tools: (tools?.tools ?? []).toSorted(graver).map(({ tool, category, risk }) => ({ name: tool, category, risk })),
  };
}
