import { committedCaptures } from './capture-file.ts';
import { type CapturePackage } from './capture-package.ts';
import { publicAddress, type Running } from './capture-url.ts';
import { type ServerStart } from '../client-config/configured-server.ts';
import { parsePackageSpec, serverId } from './package-spec.ts';
import { isKnown, type Saved, savePackage, saveRunning } from './save-capture.ts';

/** What capturing from a configuration needs from outside. */
export interface ConfigPorts {
  readonly catalog: string;
  /** Whether a version that is filed with other tools may be overwritten. */
  readonly replace?: boolean | undefined;
  readonly capture: CapturePackage;
  readonly captureAt: (url: URL) => Promise<Running>;
  /** The newest version of a package, for entries that name none or a range. */
  readonly newestVersion: (name: string) => Promise<string>;
}

/**
 * Captures one server of a client's configuration into the folder it already has in the catalogue.
 * Throws one line when it has none yet, with the command that makes it, or when it cannot be captured.
 */
export function captureConfigured(server: ServerStart, ports: ConfigPorts): Promise<Saved> {
  if (server.kind === 'package') return capturePublished(server, ports);
  if (server.kind === 'address') return captureAddress(new URL(server.url), ports);
  const command = server.command || 'nothing';
  return Promise.reject(new Error(`starts ${command}; only npm packages and addresses can be captured from here`));
}

const unknown = (options: string): Error =>
  new Error(`not in the catalogue yet: npm run capture -- ${options} --title … --summary …`);

async function capturePublished(
  server: Extract<ServerStart, { kind: 'package' }>,
  { catalog, replace, capture, newestVersion }: ConfigPorts,
): Promise<Saved> {
  const { package: name, version, bin, args, env } = server;
  const exact = version !== undefined && /^\d+\.\d+\.\d/.test(version) ? version : await newestVersion(name);
  const spec = parsePackageSpec(`${name}@${exact}`);
  if (!isKnown(catalog, serverId(name))) {
    const program = bin === undefined ? [] : [`--bin ${bin}`];
    const options = [
      ...program,
      ...args.map((argument) => `--arg=${argument}`),
      ...env.map((variable) => `--env ${variable}`),
    ];
    throw unknown([`${name}@${exact}`, ...options].join(' '));
  }
  const recipe = { bin, args, env, network: false };
  return savePackage(spec, recipe, { catalog, words: undefined, replace }, capture);
}

async function captureAddress(url: URL, { catalog, replace, captureAt }: ConfigPorts): Promise<Saved> {
  const address = publicAddress(url);
  const before = (await committedCaptures(catalog)).find(({ capture }) => capture.source === address);
  if (before === undefined) throw unknown(`--url ${address} --id OWNER/SERVER`);
  return saveRunning(before.id, { catalog, words: undefined, replace }, () => captureAt(url));
}
