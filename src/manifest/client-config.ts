import { foreignPackage } from './foreign-package.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { parseJsonc } from './jsonc.ts';
import { npmCommand, type NpmCommand } from './npm-command.ts';
import { npmPurl } from './package-url.ts';
import { parseToml } from './parse-toml.ts';

/** A server a client is configured to use. Values of variables, headers and secrets are gone; names are kept. */
export type ConfiguredServer =
  | ({ readonly kind: 'package'; readonly name: string; readonly env: readonly string[] } & NpmCommand)
  | { readonly kind: 'address'; readonly name: string; readonly url: string }
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly command: string;
      /** Package URL of what `uvx`, `pipx` or `docker` starts. */
      readonly purl: string | undefined;
      /** Version or tag that the command line names. */
      readonly version: string | undefined;
    };

/** Package URL, without version, of the package that a configured server is, where its command line names one. */
export const purlOf = (server: ConfiguredServer): string | undefined =>
  server.kind === 'package' ? npmPurl(server.package) : server.kind === 'command' ? server.purl : undefined;

/** Where the clients keep their servers: Claude, Cursor, Gemini CLI and others; VS Code; Codex; Zed. */
const places = ['mcpServers', 'servers', 'mcp_servers', 'context_servers'] as const;

/**
 * Reads the servers of a client's configuration: `.mcp.json`, `claude_desktop_config.json`, VS Code's `mcp.json`
 * (JSON, with comments) or Codex's `config.toml`. Throws when the text is neither or names no servers.
 */
export function readClientConfig(text: string): ConfiguredServer[] {
  const config = /^\uFEFF?\s*(?:\{|\/\/|\/\*)/.test(text) ? parseJsonc(text) : tomlOrNothing(text);
  const found = isJsonObject(config) ? places.map((place) => config[place]).find(isJsonObject) : undefined;
  if (found === undefined) throw new Error(`names no servers: none of ${places.join(', ')} is there`);
  return Object.entries(found).flatMap(([name, entry]) => (isJsonObject(entry) ? [configured(name, entry)] : []));
}

/** Some clients keep their servers in YAML, which reads like broken TOML; so does anything else that is no TOML. */
function tomlOrNothing(text: string): Json {
  try {
    return parseToml(text) as unknown as Json;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`neither JSON nor TOML (${why}); expected a client’s configuration in one of them`, {
      cause: error,
    });
  }
}

const strings = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

function configured(name: string, entry: JsonObject): ConfiguredServer {
  const url = entry['url'] ?? entry['httpUrl'] ?? entry['serverUrl'];
  if (typeof url === 'string') return { kind: 'address', name, url };
  const command = typeof entry['command'] === 'string' ? entry['command'] : '';
  const env = isJsonObject(entry['env']) ? Object.keys(entry['env']) : [];
  const args = strings(entry['args']);
  const started = publishedPackage(command, args);
  if (started === undefined) {
    const foreign = foreignPackage(programName(command), args);
    return { kind: 'command', name, command, purl: foreign?.purl, version: foreign?.version };
  }
  return { kind: 'package', name, ...started, env };
}

const programName = (command: string): string => (command.split(/[\\/]/).at(-1) ?? '').replace(/\.(?:cmd|exe)$/i, '');

/** The npm package a command line runs, or undefined when it runs something else. */
function publishedPackage(command: string, given: readonly string[]): NpmCommand | undefined {
  const program = programName(command);
  if (program === 'cmd' && given[0]?.toLowerCase() === '/c') return publishedPackage(given[1] ?? '', given.slice(2));
  return npmCommand(program, given);
}
