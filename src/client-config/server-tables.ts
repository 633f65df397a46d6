import { isJsonObject, type Json, type JsonObject } from '../manifest/json.ts';

/** A place of a configuration where servers stand. */
export interface ServerTable {
  /** Servers by name, or a list of servers that name themselves. */
  readonly servers: Json;
  /** The folder that they are for; undefined where they are for every one. */
  readonly project: string | undefined;
  /** Whether the file switches the server of this name off elsewhere. */
  readonly isOff: (name: string) => boolean;
}

/**
 * Where the clients keep their servers: Claude Code and Desktop, Cursor, Windsurf, Gemini CLI, Copilot CLI and Continue;
 * VS Code's `mcp.json`; Codex; Zed; VS Code's `settings.json` where it is written with a dot.
 */
const keys = ['mcpServers', 'servers', 'mcp_servers', 'context_servers', 'mcp.servers'] as const;

const at = (value: Json | undefined, ...path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (inner, key) => (isJsonObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );

const names = (value: Json | undefined): string[] | undefined =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;

const isTable = (value: Json | undefined): value is JsonObject | Json[] =>
  isJsonObject(value) || (Array.isArray(value) && (value.length === 0 || value.some(isJsonObject)));

/** `mcp` holds servers in opencode, `servers` in VS Code's settings, and switches in Gemini CLI's. */
function underMcp(config: JsonObject): (Json | undefined)[] {
  const mcp = at(config, 'mcp');
  const servers = at(mcp, 'servers');
  if (isTable(servers)) return [servers];
  return isJsonObject(mcp) && Object.values(mcp).every(isJsonObject) ? [mcp] : [];
}

/** Gemini CLI: `mcp.excluded`, and `mcp.allowed` for a list of all that may run. */
function switchedOff(config: JsonObject): (name: string) => boolean {
  const excluded = names(at(config, 'mcp', 'excluded')) ?? [];
  const allowed = names(at(config, 'mcp', 'allowed'));
  return (name) => excluded.includes(name) || allowed?.includes(name) === false;
}

/** Claude Code keeps servers of one folder each in `~/.claude.json`, and the names of those that are switched off there. */
function ofProjects(config: JsonObject): ServerTable[] {
  const projects = at(config, 'projects');
  return Object.entries(isJsonObject(projects) ? projects : {}).flatMap(([project, settings]) => {
    const servers = at(settings, 'mcpServers');
    const off = names(at(settings, 'disabledMcpServers')) ?? [];
    return isTable(servers) ? [{ servers, project, isOff: (name: string) => off.includes(name) }] : [];
  });
}

/** Every place of a configuration where servers stand; none where it is the configuration of something else. */
export function serverTables(config: Json): ServerTable[] {
  if (!isJsonObject(config)) return [];
  const isOff = switchedOff(config);
  const places = [
    ...keys.map((key) => at(config, key)),
    ...underMcp(config),
    at(config, 'experimental', 'modelContextProtocolServers'),
  ];
  const everywhere = places.flatMap((servers) => (isTable(servers) ? [{ servers, project: undefined, isOff }] : []));
  return [...everywhere, ...ofProjects(config)];
}

/** What was looked for, for messages. */
export const serverPlaces = [...keys.slice(0, 4), 'mcp'].join(', ');
