import { type Limits } from '../../capture/limits.ts';
import { catalogueFolder, knownServers, listedIn } from '../configured/known-servers.ts';
import { fail } from '../fail.ts';
import { namedConfigs, usualConfigs } from './config-files.ts';
import { scanJson, scanText, type ScannedFile } from './print-scan.ts';
import { scannedServer } from './scanned-server.ts';
import { meets, type ScanThreshold } from './scan-threshold.ts';

/** What `scan` was asked for. */
export interface ScanAsked {
  readonly catalog: string | undefined;
  readonly start: Limits | undefined;
  readonly isJson: boolean;
  readonly failsOn: ScanThreshold | undefined;
}

/** Prints what configurations start and reach, and what is known of it; returns the exit code. */
export async function scanConfigs(words: readonly string[], asked: ScanAsked): Promise<0 | 1 | 2> {
  const catalog = catalogueFolder(asked.catalog);
  const { files: configs, problems } = words.length > 0 ? namedConfigs(words) : usualConfigs();
  const listed = listedIn(catalog);
  const sources = { manifests: new Map<string, string>(), catalog, start: asked.start };
  const files: ScannedFile[] = [];
  for (const { file, entries } of configs) {
    const known = await knownServers(entries, sources, listed);
    files.push({ file, servers: known.map((one) => scannedServer(one, listed.advisories)) });
  }
  if (asked.isJson) console.log(scanJson(files));
  else
    console.log(files.length > 0 ? scanText(files) : 'No client is configured with MCP servers in the usual places.');
  for (const problem of problems) console.error(problem);

  const { failsOn } = asked;
  const servers = files.flatMap((file) => file.servers);
  if (failsOn && servers.some((server) => meets(failsOn, server))) return 1;
  const unknown = servers.filter(({ enabled, known }) => enabled && known === undefined);
  if (failsOn?.risk !== undefined && unknown.length > 0) {
    const names = unknown.map(({ name }) => name).join(', ');
    return fail(`--fail-on cannot pass while nothing is known of ${names}; expected --catalog or --start`);
  }
  const partly = servers.flatMap(({ enabled, incomplete = [] }) => (enabled ? incomplete : []));
  if (failsOn?.risk !== undefined && partly.length > 0) return fail(partly.join('\n'));
  return problems.length > 0 ? 2 : 0;
}
