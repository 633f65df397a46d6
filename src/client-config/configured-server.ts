import { npmPurl } from '../manifest/package-url.ts';
import { type ConfigEntry, type Transport } from './config-entry.ts';
import { type Loose, type NpmCommand, notUnderstood, type Started } from './launch/started.ts';
import { startedBy } from './launch/starts.ts';
import { startedName } from './started-name.ts';
import { addressWithoutSecrets, textWithoutSecrets, withoutSecrets } from './without-secrets.ts';
import { writtenSecrets } from './written-secrets.ts';

/** What a configuration starts, or where it reaches a server. Values of variables, headers and secrets are gone. */
export type ServerStart =
  | ({
      readonly kind: 'package';
      readonly name: string;
      readonly env: readonly string[];
      /** The address that the package is started with, as those are that stand between a client and a server elsewhere. */
      readonly reaches?: string;
      /** Why it is not always the same files that are started; absent where it is. */
      readonly loose?: Loose;
    } & NpmCommand)
  | { readonly kind: 'address'; readonly name: string; readonly url: string }
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly command: string;
      /** Package URL of what is fetched from another registry than npm's: a project of PyPI, an image, a repository. */
      readonly purl: string | undefined;
      /** Version, tag or commit that the command line names. */
      readonly version: string | undefined;
      /** Path or name of the script or program that it starts: `startedName`. */
      readonly starts?: string | undefined;
      readonly loose?: Loose;
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
  /** Places of what looks like a secret in its entry, `args[2] (after --api-key)`, `env.API_KEY`. */
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

const plain = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : textWithoutSecrets(text);

/** What is started, without keys that somebody put in place of a name. */
function withoutTokens({ npm, purl, version, loose, words }: Started): Started {
  const bin = plain(npm?.bin);
  return {
    ...(npm && {
      npm: {
        ...{ package: textWithoutSecrets(npm.package), version: plain(npm.version), args: npm.args },
        ...(bin !== undefined && { bin }),
      },
    }),
    ...(purl !== undefined && { purl: textWithoutSecrets(purl) }),
    ...(version !== undefined && { version: textWithoutSecrets(version) }),
    ...(loose && { loose: { ...loose, what: textWithoutSecrets(loose.what), why: textWithoutSecrets(loose.why) } }),
    ...(words && { words }),
  };
}

const looseStart = (entry: ConfigEntry): Loose | undefined =>
  entry.flaw !== undefined || entry.command.join('').trim() === ''
    ? notUnderstood(entry.name, entry.flaw ?? 'its entry names no command and no address').loose
    : undefined;

function startOf(entry: ConfigEntry): ServerStart {
  const { name, url, command, env, inherited } = entry;
  if (url !== undefined) return { kind: 'address', name, url: addressWithoutSecrets(url) };
  const { npm, purl, version, words, loose } = withoutTokens(startedBy(command));
  const reason = looseStart(entry) ?? loose;
  if (npm) {
    const args = withoutSecrets(npm.args);
    const reaches = reached(args);
    return {
      ...{ kind: 'package', name, ...npm, args, env: [...Object.keys(env), ...inherited] },
      ...(reaches !== undefined && { reaches }),
      ...(reason && { loose: reason }),
    };
  }
  return {
    ...{ kind: 'command', name, command: withoutSecrets(command)[0] ?? '', purl, version },
    starts: words && startedName(withoutSecrets(words)),
    ...(reason && { loose: reason }),
  };
}

/** A configured server as it may be shown to anybody. */
export function configuredServer(entry: ConfigEntry): ConfiguredServer {
  const { project, enabled, transport, env, inherited, headers, headerVariables } = entry;
  return {
    ...startOf(entry),
    ...(project !== undefined && { project }),
    enabled,
    transport,
    env: [...new Set([...Object.keys(env), ...inherited, ...Object.values(headerVariables)])],
    headers: [...new Set([...Object.keys(headers), ...Object.keys(headerVariables)])],
    secrets: writtenSecrets(entry),
  };
}
