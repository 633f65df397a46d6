import { npmPurl } from '../manifest/package-url.ts';
import { type ConfigEntry, type Transport } from './config-entry.ts';
import { foreignPackage } from './foreign-package.ts';
import { npmCommand, type NpmCommand } from './npm-command.ts';
import { startedName } from './started-name.ts';
import { addressSecrets, addressWithoutSecrets, secretArguments, withoutSecrets } from './without-secrets.ts';

/** What a configuration starts, or where it reaches a server. Values of variables, headers and secrets are gone. */
export type ServerStart =
  | ({
      readonly kind: 'package';
      readonly name: string;
      readonly env: readonly string[];
      /** The address that the package is started with, as those are that stand between a client and a server elsewhere. */
      readonly reaches?: string;
    } & NpmCommand)
  | { readonly kind: 'address'; readonly name: string; readonly url: string }
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly command: string;
      /** Package URL of what `uvx`, `pipx` or `docker` starts. */
      readonly purl: string | undefined;
      /** Version or tag that the command line names. */
      readonly version: string | undefined;
      /** Path or name of the script or program that it starts: `startedName`. */
      readonly starts?: string | undefined;
    };

/** A server that a client is configured to use, fit to be printed. */
export type ConfiguredServer = ServerStart & {
  /** The folder that it is for, where the file keeps servers for several. */
  readonly project?: string;
  readonly enabled: boolean;
  readonly transport: Transport;
  /** Names of the variables that are set for it, or handed on to it. */
  readonly env: readonly string[];
  /** Names of the headers that are sent to it. */
  readonly headers: readonly string[];
  /** Places of what looks like a secret on its command line or in its address, `args[2] (after --api-key)`. */
  readonly secrets: readonly string[];
};

/** Package URL, without version, of the package that a configured server is, where its command line names one. */
export const purlOf = (server: ServerStart): string | undefined =>
  server.kind === 'package' ? npmPurl(server.package) : server.kind === 'command' ? server.purl : undefined;

/** The web address that is the first operand of a command line. */
const reached = (args: readonly string[]): string | undefined => {
  const first = args.find((arg) => !arg.startsWith('-'));
  return first !== undefined && /^https?:\/\/\S+$/i.test(first) ? addressWithoutSecrets(first) : undefined;
};

const programName = (command: string): string => (command.split(/[\\/]/).at(-1) ?? '').replace(/\.(?:cmd|exe)$/i, '');

/** The npm package a command line runs, or undefined when it runs something else. */
function publishedPackage([command = '', ...given]: readonly string[]): NpmCommand | undefined {
  const program = programName(command);
  if (program === 'cmd' && given[0]?.toLowerCase() === '/c') return publishedPackage(given.slice(1));
  return npmCommand(program, given);
}

function startOf({ name, url, command, env, inherited }: ConfigEntry): ServerStart {
  if (url !== undefined) return { kind: 'address', name, url: addressWithoutSecrets(url) };
  const shown = withoutSecrets(command);
  const started = publishedPackage(shown);
  if (started) {
    const reaches = reached(started.args);
    const own = { kind: 'package', name, ...started, env: [...Object.keys(env), ...inherited] } as const;
    return reaches === undefined ? own : { ...own, reaches };
  }
  const [program = '', ...args] = shown;
  const foreign = foreignPackage(programName(program), args);
  return {
    kind: 'command',
    name,
    command: program,
    purl: foreign?.purl,
    version: foreign?.version,
    starts: startedName(shown),
  };
}

/** A configured server as it may be shown to anybody. */
export function configuredServer(entry: ConfigEntry): ConfiguredServer {
  const { project, enabled, transport, env, inherited, url, headers, headerVariables, command } = entry;
  const secrets = url === undefined ? secretArguments(command) : addressSecrets(url);
  return {
    ...startOf(entry),
    ...(project !== undefined && { project }),
    enabled,
    transport,
    env: [...new Set([...Object.keys(env), ...inherited, ...Object.values(headerVariables)])],
    headers: [...new Set([...Object.keys(headers), ...Object.keys(headerVariables)])],
    secrets,
  };
}
