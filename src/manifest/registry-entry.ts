import { entriesAt, type ToolPage } from './dialects.ts';
import { escapeToken, valueAt } from './json-pointer.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';

/** One server of an MCP registry: its `server.json`, and the registry's answer about it where there is one. */
export interface RegistryEntry {
  readonly server: JsonObject;
  /** What stands around `server` in answers of the registry, `{ server, _meta }`; `server` itself in a file of its own. */
  readonly whole: JsonObject;
  /** JSON Pointer of `whole`. */
  readonly at: string;
}

/** The schema's address, of whatever date: https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json */
const schemaAddress = /\/server\.schema\.json$/;

const isServer = (value: Json | undefined): value is JsonObject =>
  isJsonObject(value) &&
  typeof value['name'] === 'string' &&
  (Array.isArray(value['packages']) ||
    Array.isArray(value['remotes']) ||
    (typeof value['$schema'] === 'string' && schemaAddress.test(value['$schema'])));

function entryAt(whole: Json, at: string): RegistryEntry | undefined {
  if (!isJsonObject(whole)) return undefined;
  const { server } = whole;
  const found = [whole, server].find(isServer);
  return found && { server: found, whole, at };
}

/**
 * The servers of a document in the format of the official MCP registry: a `server.json`, the registry's answer about one
 * (`{ server, _meta }`), its list of many (`servers`, or an array), or a registry's file in which that list lies under
 * `data`. Empty for anything else.
 * https://github.com/modelcontextprotocol/registry/tree/main/docs/reference/server-json
 */
export function registryEntries(document: Json): RegistryEntry[] {
  const one = entryAt(document, '');
  if (one) return [one];
  const found = ['', '/servers', '/data/servers'].find((at) => Array.isArray(valueAt(document, at)));
  if (found === undefined) return [];
  const entries = (valueAt(document, found) as Json[]).map((entry, index) =>
    entryAt(entry, `${found}/${String(index)}`),
  );
  return entries.every((entry) => entry !== undefined) ? entries : [];
}

/** Where a publisher may put definitions, the full ones first; lists of names alone are none. */
const definitionKeys = ['tool_definitions', 'tools'];

/** `_meta`, a key of a registry, a publisher, a package: definitions lie no deeper. */
const mostLevels = 3;

const isDefinitions = (value: Json | undefined): value is Json[] =>
  Array.isArray(value) && value.length > 0 && value.every(isJsonObject);

/** A list of definitions and its JSON Pointer. */
interface ToolList {
  readonly tools: Json[];
  readonly at: string;
}

function listsIn(value: Json | undefined, at: string, levels: number): ToolList[] {
  if (!isJsonObject(value)) return [];
  const key = definitionKeys.find((one) => isDefinitions(value[one]));
  if (key !== undefined) return [{ tools: value[key] as Json[], at: `${at}/${key}` }];
  if (levels === 0) return [];
  return Object.entries(value).flatMap(([inner, held]) => listsIn(held, `${at}/${escapeToken(inner)}`, levels - 1));
}

/**
 * The tools in what a publisher adds to its entry. The format itself has none, and `_meta` is for anything; ToolHive's
 * registry puts `tool_definitions` there (stacklok/toolhive-rfcs, THV-0015). Undefined where the document is not one entry, or
 * has no definitions.
 */
export function publishedTools(document: JsonObject): ToolPage | undefined {
  const [entry, ...others] = registryEntries(document);
  if (entry === undefined || others.length > 0) return undefined;
  const { server, whole, at } = entry;
  const own = listsIn(server['_meta'], `${at}${server === whole ? '' : '/server'}/_meta`, mostLevels);
  const lists = server === whole ? own : [...own, ...listsIn(whole['_meta'], `${at}/_meta`, mostLevels)];
  if (lists.length === 0) return undefined;
  const entries = lists.flatMap((list) => entriesAt(list.tools, list.at));
  return { entries, lists: lists.map(({ tools }) => tools), more: undefined, total: undefined, admits: undefined };
}
