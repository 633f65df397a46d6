import { judgeDefinitions } from '../explain/judge-definitions.ts';
import { likelyServer } from '../explain/lookup-report.ts';
import { normaliseAll } from '../manifest/normalise.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { type PublishedCatalogue } from '../published/published-catalogue.ts';
import { type PublishedTwin } from '../published/published-files.ts';
import { type Category, type Risk } from '../vocabulary.ts';
import { ToolError } from './server-tool.ts';

/** What a manifest is held against: definitions that were reviewed, each with what was decided about it. */
export interface ReviewedListing {
  /** Id and version of the catalogue's server; undefined for a manifest. */
  readonly server: string | undefined;
  readonly version: string | undefined;
  readonly tools: readonly ToolDefinition[];
  readonly verdicts: ReadonlyMap<string, { readonly category: Category; readonly risk: Risk }>;
}

/** An earlier manifest, as the rules judge it. */
export const ofManifest = (tools: readonly ToolDefinition[]): ReviewedListing => ({
  server: undefined,
  version: undefined,
  tools,
  verdicts: new Map(judgeDefinitions(tools).map(({ tool, verdict }) => [tool.name, verdict])),
});

/** The catalogue's newest capture of a server. */
export const ofServer = ({ id, provenance, tools }: PublishedTwin): ReviewedListing => ({
  server: id,
  version: provenance.version,
  tools: tools.map(({ definition }) => definition as ToolDefinition),
  verdicts: new Map(tools.map(({ definition, verdict }) => [definition.name, verdict])),
});

/** The server that these tools plainly come from, by their definitions and names. Throws a ToolError where none is. */
export async function plainlyServer(
  definitions: readonly ToolDefinition[],
  catalogue: PublishedCatalogue,
): Promise<PublishedTwin> {
  const tools = normaliseAll(definitions);
  const places = new Map(
    await Promise.all(tools.map(async ({ hash }) => [hash, await catalogue.places(hash)] as const)),
  );
  const namesakes = new Map(
    await Promise.all(tools.map(async ({ name }) => [name, await catalogue.namesakes(name)] as const)),
  );
  const id = likelyServer(tools, {
    places: (hash) => places.get(hash) ?? [],
    namesakes: (name) => namesakes.get(name) ?? [],
  });
  const server = id === undefined ? undefined : await catalogue.server(id);
  if (server) return server;
  throw new ToolError('manifest: no server of the catalogue is plainly this one; expected server or reviewed as well');
}
