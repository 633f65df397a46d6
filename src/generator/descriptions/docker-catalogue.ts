import { statedBy } from '../../capture/server-facts.ts';
import { isJsonObject, type Json } from '../../manifest/json.ts';
import { dockerPurl } from '../../manifest/package-url.ts';
import { type Description, type Describer, repositoryId, textUnder, webAddresses } from '../description.ts';

/**
 * `server.yaml` of a server in Docker's catalogue; `tools.json` lies beside it. An image there has no version of its own.
 * https://github.com/docker/mcp-registry/blob/main/CONTRIBUTING.md
 */
function describe(document: Json): Description | undefined {
  if (!isJsonObject(document) || !isJsonObject(document['about'])) return undefined;
  const name = textUnder(document, 'name');
  const image = dockerPurl(textUnder(document, 'image') ?? '');
  const urls = webAddresses([textUnder(document, 'remote', 'url')]);
  if (name === undefined || (image === undefined && urls.length === 0)) return undefined;
  const stated = statedBy({
    description: textUnder(document, 'about', 'description'),
    repository: textUnder(document, 'source', 'project'),
  });
  const isPart = textUnder(document, 'source', 'directory') !== undefined;
  return {
    name,
    title: textUnder(document, 'about', 'title'),
    id: isPart ? undefined : repositoryId(stated.repository),
    version: undefined,
    packages: image === undefined ? [] : [image],
    urls,
    stated,
  };
}

export default { id: 'docker-catalogue', title: 'server.yaml of Docker’s catalogue', describe } satisfies Describer;
