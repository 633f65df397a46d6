import { isJsonObject, type Json, type JsonObject } from '../manifest/json.ts';
import { posix, shellCommands } from './launch/shell-line.ts';
import { type ServerTable } from './server-tables.ts';

/** How a client talks with a server; `http` is streamable HTTP, or where the file leaves open which of the two is spoken. */
export type Transport = 'stdio' | 'http' | 'sse';

/**
 * A server with all that its client starts or reaches it by, secrets among it. It is for starting the server and for nothing
 * else: what is printed comes from `configuredServer`.
 */
export interface ConfigEntry {
  /** The reader's key for it. */
  readonly name: string;
  /** The folder that it is for, where the file keeps servers for several. */
  readonly project: string | undefined;
  readonly enabled: boolean;
  readonly transport: Transport;
  /** The program and its arguments; empty for a server that is reached at an address, or that an extension brings. */
  readonly command: readonly string[];
  readonly folder: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  /** Names of variables that are handed on from the client's own environment. */
  readonly inherited: readonly string[];
  readonly url: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** Names of variables that hold the values of headers, by header. */
  readonly headerVariables: Readonly<Record<string, string>>;
  /** The entry as it is written, for what else may stand in it. */
  readonly written: Json;
  /** Why it is not known what is started: its place holds `null`, or its command line something that is no text. */
  readonly flaw: string | undefined;
}

const strings = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

const text = (...values: (Json | undefined)[]): string | undefined => values.find((value) => typeof value === 'string');

/** A table of texts; numbers and switches count as what they read like, anything else is left out. */
const texts = (value: Json | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isJsonObject(value) ? value : {}).flatMap(([key, one]) =>
      ['string', 'number', 'boolean'].includes(typeof one) ? [[key, String(one)]] : [],
    ),
  );

/** A word as a program gets it: numbers and switches are what they read like. */
const isWord = (value: Json): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const words = (value: Json | undefined): string[] => (Array.isArray(value) ? value.filter(isWord).map(String) : []);

/** Arguments as a list, or in one text as on a command line. */
const argumentsOf = (args: Json | undefined): string[] =>
  typeof args === 'string' ? (shellCommands(args, posix)?.flat() ?? [args]) : words(args);

/** One word and its arguments (most clients), one list (opencode), or a table of both (Zed until 2025). */
function commandLine({ command, args }: JsonObject): string[] {
  if (Array.isArray(command)) return [...words(command), ...argumentsOf(args)];
  if (isJsonObject(command)) return [text(command['path']) ?? '', ...argumentsOf(command['args'])];
  return typeof command === 'string' ? [command, ...argumentsOf(args)] : [];
}

/** Whether a list of words, a text, or nothing at all stands here. */
const isPlain = (value: Json | undefined): boolean =>
  value === undefined || value === null || (Array.isArray(value) ? value.every(isWord) : typeof value === 'string');

/** Why a command line is not known, though a client may make one of it. */
function flawOf(written: Json, { command, args }: JsonObject): string | undefined {
  if (!isJsonObject(written)) return 'its entry is no table of settings';
  const [program, more] = isJsonObject(command) ? [command['path'], command['args']] : [command, undefined];
  if (![program, args, more].every(isPlain)) return 'its command line holds something that is no text';
  return undefined;
}

function transportOf({ type, transport }: JsonObject, url: string | undefined): Transport {
  if (url === undefined) return 'stdio';
  return text(type, transport)?.toLowerCase() === 'sse' ? 'sse' : 'http';
}

/** Codex names the variable with a bearer token, and those of other headers. */
function headerVariables(given: JsonObject): Record<string, string> {
  const token = text(given['bearer_token_env_var']);
  return { ...(token !== undefined && { Authorization: token }), ...texts(given['env_http_headers']) };
}

/**
 * Reads one entry of a table of servers. Keys as clients document them: `command`, `args`, `env`, `cwd`, `url`, `headers`,
 * `type` (Claude, Cursor, VS Code); `httpUrl` (Gemini CLI), `serverUrl` (Windsurf), `environment` (opencode), `env_vars`,
 * `http_headers`, `env_http_headers`, `bearer_token_env_var` (Codex), `transport` and `requestOptions` (Continue).
 */
export function configEntry(name: string, written: Json, { project, isOff }: ServerTable): ConfigEntry {
  const given = isJsonObject(written) ? written : {};
  const own = isJsonObject(given['transport']) ? { ...given, ...given['transport'] } : given;
  const { command: program, requestOptions: request } = own;
  const url = text(own['url'], own['httpUrl'], own['serverUrl']);
  const env = own['env'] ?? own['environment'] ?? (isJsonObject(program) ? program['env'] : undefined);
  const headers = own['headers'] ?? own['http_headers'] ?? (isJsonObject(request) ? request['headers'] : undefined);
  return {
    name,
    project,
    enabled: own['enabled'] !== false && own['disabled'] !== true && !isOff(name),
    transport: transportOf(own, url),
    command: url === undefined ? commandLine(own) : [],
    flaw: flawOf(written, own),
    folder: text(own['cwd']),
    env: texts(env),
    inherited: strings(own['env_vars']),
    url,
    headers: texts(headers),
    headerVariables: headerVariables(own),
    written,
  };
}
