import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Limits } from '../../capture/limits.ts';
import { pooled } from '../../capture/pooled.ts';
import { startConfigured } from '../../capture/start-configured.ts';
import { listServers, type Listed } from '../../catalogue/listed-servers.ts';
import { type ConfigEntry } from '../../client-config/config-entry.ts';
import { type ConfiguredServer, configuredServer } from '../../client-config/configured-server.ts';
import { matchStack } from '../../explain/stack-match.ts';
import { printable } from '../../manifest/printable.ts';
import { problemLine } from '../../manifest/problem.ts';
import { readManifest } from '../../manifest/read-manifest.ts';
import { type ServerTools, toolsOf, toolsOfCatalogue, toolsOfManifest } from '../policy/server-tools.ts';
import { endWithChildren } from '../ask/end-with-children.ts';
import { fail } from '../fail.ts';
import { oneLine } from '../one-line.ts';

/** Where tools of configured servers may be known from. */
export interface Sources {
  /** Manifest files by the reader's key. */
  readonly manifests: ReadonlyMap<string, string>;
  readonly catalog: string | undefined;
  /** What starting may cost; undefined where nothing is started. */
  readonly start: Limits | undefined;
}

/** A configured server and its tools, or why they are not known. */
export interface KnownServer {
  readonly server: ConfiguredServer;
  readonly tools: ServerTools | undefined;
  /** Where the tools are known from, `catalogue: npm/notes`; empty where they are not. */
  readonly from: string;
  /** Why nothing is known, or not what was asked for; empty otherwise. */
  readonly why: string;
  /** Whether nobody was asked about it: there is no catalogue to look it up in, and it was not started. */
  readonly notLookedUp?: boolean;
}

/** Servers that are asked at one time. */
const atOnce = 4;

/** The catalogue folder that an option names, or the usual one where it is there. */
export function catalogueFolder(given: string | undefined): string | undefined {
  if (given !== undefined && !existsSync(join(given, 'servers')))
    fail(`${printable(given)}: no catalogue; expected a folder with servers/`);
  return given ?? (existsSync('catalog/servers') ? 'catalog' : undefined);
}

/** What the catalogue lists; problems in its files end the command. */
export function listedIn(catalog: string | undefined): Listed {
  if (catalog === undefined) return { servers: [], advisories: [], problems: [] };
  const listed = listServers(catalog);
  return listed.problems.length > 0 ? fail(listed.problems.map(problemLine).join('\n')) : listed;
}

async function asStarted(entry: ConfigEntry, limits: Limits): Promise<ServerTools | string> {
  const around = { environment: process.env, home: homedir(), folder: process.cwd() };
  const answer = await startConfigured(entry, around, limits);
  if (!answer.ok) return oneLine(answer.reason);
  const { value, gaps, problems } = readManifest(entry.name, JSON.stringify({ tools: answer.listing.tools }));
  return problems ? problems.map(problemLine).join('; ') : toolsOf(value, entry.name, gaps);
}

/**
 * The tools of configured servers: from the manifest that is given for a key, from the server itself where it may be started,
 * or as the catalogue has them. Servers that are switched off are not started.
 */
export function knownServers(
  entries: readonly ConfigEntry[],
  { manifests, catalog, start }: Sources,
  { servers: listed }: Listed,
): Promise<KnownServer[]> {
  if (start) endWithChildren();
  const ofCatalogue = (server: ConfiguredServer): Omit<KnownServer, 'server'> => {
    const [match] = matchStack([server], listed);
    if (catalog === undefined) return { tools: undefined, from: '', why: 'no catalogue is given', notLookedUp: true };
    if (!match?.server) return { tools: undefined, from: '', why: (match?.why ?? '').replace(/\.$/, '') };
    return { tools: toolsOfCatalogue(catalog, match.server.id), from: `catalogue: ${match.server.id}`, why: '' };
  };
  return pooled(entries, atOnce, async (entry): Promise<KnownServer> => {
    const server = configuredServer(entry);
    const manifest = manifests.get(entry.name);
    if (manifest !== undefined) return { server, tools: toolsOfManifest(manifest), from: manifest, why: '' };
    if (!start || !entry.enabled) return { server, ...ofCatalogue(server) };
    const answer = await asStarted(entry, start);
    if (typeof answer !== 'string') return { server, tools: answer, from: 'asked', why: '' };
    const { tools, from } = ofCatalogue(server);
    return { server, tools, from, why: `could not be asked: ${answer}` };
  });
}
