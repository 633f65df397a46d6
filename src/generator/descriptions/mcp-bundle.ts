import { type Metadata, statedBy } from '../../capture/server-facts.ts';
import { isJsonObject, type Json } from '../../manifest/json.ts';
import { type Description, type Describer, repositoryId, textUnder } from '../description.ts';

/**
 * `manifest.json` of an MCP bundle (`.mcpb`, formerly `.dxt`), which names repository, home page and licence as `package.json`
 * does. https://github.com/modelcontextprotocol/mcpb/blob/main/MANIFEST.md
 */
function describe(document: Json): Description | undefined {
  if (!isJsonObject(document) || !isJsonObject(document['server'])) return undefined;
  const name = textUnder(document, 'name');
  if (name === undefined || (document['manifest_version'] ?? document['dxt_version']) === undefined) return undefined;
  const stated = statedBy(document as Metadata);
  return {
    name,
    title: textUnder(document, 'display_name'),
    id: repositoryId(stated.repository),
    version: textUnder(document, 'version'),
    packages: [],
    urls: [],
    stated,
  };
}

export default { id: 'mcp-bundle', title: 'manifest of an MCP bundle', describe } satisfies Describer;
