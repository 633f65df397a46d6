import { isJsonObject, type Json } from '../manifest/json.ts';
import { type ConfigEntry, configEntry } from './config-entry.ts';
import { configValue } from './config-value.ts';
import { type ConfiguredServer, configuredServer } from './configured-server.ts';
import { serverPlaces, serverTables, type ServerTable } from './server-tables.ts';

/** The text can be read and is the configuration of something without MCP servers. */
export class NamesNoServers extends Error {}

/**
 * Entries of a table under their names; those of a list name themselves, or the block of a hub that they use. What is no table,
 * such as `null`, is an entry too: nobody should take it for left out.
 */
function named(servers: Json): [string, Json][] {
  if (isJsonObject(servers)) return Object.entries(servers);
  if (!Array.isArray(servers)) return [];
  return servers.map((entry, index) => {
    const own = isJsonObject(entry) ? [entry['name'], entry['uses']] : [];
    return [own.find((one) => typeof one === 'string') ?? `server ${String(index + 1)}`, entry];
  });
}

const entriesOf = (table: ServerTable): ConfigEntry[] =>
  named(table.servers).map(([name, entry]) => configEntry(name, entry, table));

/** Continue takes a file with one server in its folder of servers, under the name of the file. */
function serverOfFile(config: Json, path = ''): ServerTable | undefined {
  const [, name] = /\.continue[\\/]mcpServers[\\/](?:.*[\\/])?([^\\/]+)\.json$/.exec(path) ?? [];
  if (name === undefined || !isJsonObject(config)) return undefined;
  const isServer = typeof config['command'] === 'string' || typeof config['url'] === 'string';
  return isServer ? { servers: { [name]: config }, project: undefined, isOff: () => false } : undefined;
}

/**
 * The servers of a client's configuration with their secrets, to start or reach them: `.mcp.json`,
 * `claude_desktop_config.json`, `~/.claude.json`, VS Code's `mcp.json` and `settings.json`, Cursor's and Windsurf's files,
 * Codex's `config.toml`, `settings.json` of Gemini CLI and of Zed, `opencode.json`, Continue's `config.yaml`, `config.json` and the
 * files of its folder `mcpServers`.
 * Throws one line that repeats nothing of the text: what is wrong and where, or `NamesNoServers`.
 * @param path where the text comes from, if it is a file; its ending says how it is written
 */
export function clientConfigEntries(text: string, path?: string): ConfigEntry[] {
  const config = configValue(text, path);
  const own = serverOfFile(config, path);
  const tables = own ? [own] : serverTables(config);
  if (tables.length === 0) throw new NamesNoServers(`names no servers: none of ${serverPlaces} is there`);
  return tables.flatMap(entriesOf);
}

/** The same without secrets: of variables and headers the names alone, of arguments what may be shown. */
export const readClientConfig = (text: string, path?: string): ConfiguredServer[] =>
  clientConfigEntries(text, path).map(configuredServer);
