import { findServer } from '../explain/find-server.ts';
import { type PublishedCatalogue } from '../published/published-catalogue.ts';
import { type PublishedTwin } from '../published/published-files.ts';
import { plain } from './quoted-text.ts';
import { ToolError } from './server-tool.ts';

/** The server that a text names by id, title or package. Throws a ToolError that says which there are. */
export async function findCatalogued(text: string, catalogue: PublishedCatalogue): Promise<PublishedTwin> {
  const found = findServer(withoutVersion(text), await catalogue.servers());
  if ('problem' in found) throw new ToolError(plain(`server: ${found.problem}`, 400));
  const server = await catalogue.server(found.server.id);
  if (server) return server;
  throw new ToolError(plain(`server: the catalogue lists ${found.server.id} and has no file of it`, 400));
}

/** A package as people write it, `npm:@scope/name@1.2.3` or a package URL, as the name that servers are found by. */
const withoutVersion = (text: string): string =>
  text
    .trim()
    .replace(/^(?:pkg:[a-z]+\/|npm:)/, '')
    .replace(/^%40/, '@')
    .replace(/(?<=[^@/])@[^@/]*$/, '');
