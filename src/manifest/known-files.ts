import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { registryEntries } from './registry-entry.ts';

/** A file that is something known and lists no tools: what it is, and what would be right in its place. */
export interface KnownFile {
  readonly what: string;
  /** Undefined where any list of tools would be. */
  readonly right: string | undefined;
}

const known = (what: string, right?: string): KnownFile => ({ what, right });

/** OpenAPI 3 says so under `openapi`, version 2 under `swagger`. */
const isOpenApi = ({ openapi, swagger }: JsonObject): boolean => typeof (openapi ?? swagger) === 'string';

/**
 * What a document without a list of tools is; undefined where it is nothing known. An OpenAPI description is not turned into
 * tools: generators name operations, join bodies and parameters and write descriptions each in their own way (FastMCP,
 * openapi-mcp-generator and rmcp-openapi do all three differently), and what a server of theirs offers is what is reviewed.
 */
export function knownWithoutTools(document: Json): KnownFile | undefined {
  if (!isJsonObject(document)) return undefined;
  const servers = registryEntries(document);
  if (servers.length > 1)
    return known(`a registry’s list of ${String(servers.length)} servers, each of which wants a file of its own`);
  if (servers.length === 1) return known('a registry server.json, which identifies a server but holds no tools');
  if (isJsonObject(document['mcpServers']) || isJsonObject(document['servers']))
    return known('a client configuration, which names servers but holds no tools');
  if (isOpenApi(document))
    return known(
      'an OpenAPI description, which holds operations but no tools',
      'the tools that your generator makes of them, as it exports them or the server lists them (each generator names and shapes them in its own way)',
    );
  const { tools } = document;
  if (tools !== undefined)
    return known(`an object whose “tools” is no list but ${tools === null ? 'null' : `of type ${typeof tools}`}`);
  const inner = Object.entries(document).find(([, value]) => isJsonObject(value) && Array.isArray(value['tools']));
  return inner === undefined
    ? undefined
    : known(
        `a map of servers; the tools of ${JSON.stringify(inner[0].slice(0, 60))} stand one level down, each server wants a file of its own`,
      );
}
