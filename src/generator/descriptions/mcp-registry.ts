import { serverId } from '../../capture/package-spec.ts';
import { statedBy } from '../../capture/server-facts.ts';
import { isJsonObject, type Json, type JsonObject } from '../../manifest/json.ts';
import { dockerPurl, npmPurl, packageName, pypiPurl, withoutVersion, withVersion } from '../../manifest/package-url.ts';
import { registryEntries } from '../../manifest/registry-entry.ts';
import { type Description, type Describer, idOf, repositoryId, textUnder, webAddresses } from '../description.ts';

const objects = (list: Json | undefined): JsonObject[] => (Array.isArray(list) ? list.filter(isJsonObject) : []);

/** Versions and names as they may stand in a package URL; `${VERSION}` of a file that is yet to be released may not. */
const isPlain = (text: string): boolean => /^[\w.+-]+$/.test(text);

/** Package URLs by the registry that a package is from. */
const purls: Readonly<Record<string, (name: string) => string | undefined>> = {
  npm: (name) => (/^(?:@[\w.~-]+\/)?[\w.~-]+$/.test(name) ? npmPurl(name) : undefined),
  pypi: pypiPurl,
  oci: dockerPurl,
  nuget: (name) => (isPlain(name) ? `pkg:nuget/${name}` : undefined),
  cargo: (name) => (isPlain(name) ? `pkg:cargo/${name}` : undefined),
};

/** Keys were written with lines before 2025-09-16; an image states its version in its name since 2025-10-11. */
function purlOf(entry: JsonObject): string | undefined {
  const registry = textUnder(entry, 'registryType') ?? textUnder(entry, 'registry_type') ?? '';
  const name = textUnder(entry, 'identifier') ?? '';
  const purl = Object.hasOwn(purls, registry) ? purls[registry]?.(name) : undefined;
  const tag = registry === 'oci' ? /:([\w][\w.-]*)(?:@|$)/.exec(name)?.[1] : undefined;
  const version = textUnder(entry, 'version') ?? tag;
  return purl && withVersion(purl, version !== undefined && isPlain(version) ? version : undefined);
}

/** `io.github.<account>` stands for an account on GitHub, any other namespace for a domain. */
function nameId(name: string): string | undefined {
  const [, namespace, own] = /^([^/]+)\/([^/]+)$/.exec(name) ?? [];
  return namespace === undefined || own === undefined ? undefined : idOf(namespace.replace(/^io\.github\./, ''), own);
}

/**
 * `server.json` of the official MCP registry, from schema 2025-07-09 to 2025-12-11 and its drafts.
 * https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/generic-server-json.md
 */
function describe(document: Json): Description | undefined {
  const [entry, ...others] = registryEntries(document);
  if (entry === undefined || others.length > 0) return undefined;
  const { server } = entry;
  const name = textUnder(server, 'name') ?? '';
  const stated = statedBy({
    description: server['description'],
    repository: textUnder(server, 'repository', 'url'),
    homepage: textUnder(server, 'websiteUrl') ?? textUnder(server, 'website_url'),
  });
  const packages = objects(server['packages']).flatMap((one) => purlOf(one) ?? []);
  const npm = packages.find((purl) => purl.startsWith('pkg:npm/'));
  const isPart = textUnder(server, 'repository', 'subfolder') !== undefined;
  return {
    name,
    title: textUnder(server, 'title'),
    id: npm
      ? serverId(packageName(withoutVersion(npm)))
      : ((isPart ? undefined : repositoryId(stated.repository)) ?? nameId(name)),
    version: textUnder(server, 'version') ?? textUnder(server, 'version_detail', 'version'),
    packages: npm === undefined ? packages : [npm, ...packages.filter((purl) => purl !== npm)],
    urls: webAddresses(objects(server['remotes']).map((remote) => textUnder(remote, 'url'))),
    stated,
  };
}

export default { id: 'mcp-registry', title: 'server.json of an MCP registry', describe } satisfies Describer;
