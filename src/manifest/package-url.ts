/**
 * Package URL of an npm package, with or without version: the scope's at sign is percent-encoded, the slash is kept.
 * https://github.com/package-url/purl-spec/blob/main/types-doc/npm-definition.md
 */
export const npmPurl = (name: string, version?: string): string =>
  `pkg:npm/${name.replace(/^@/, '%40')}${version === undefined ? '' : `@${version}`}`;

/**
 * Package URL of a PyPI project as its specification normalises names: small letters, dashes for underscores. Extras
 * and versions, as in `name[cli]==1.2`, are left out. Undefined when the text names no project.
 */
export function pypiPurl(requirement: string): string | undefined {
  const name = /^([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)(?:\[[^\]]*\])?(?:(?:[=<>!~]=?|===|@).*)?$/i.exec(requirement)?.[1];
  return name && `pkg:pypi/${name.toLowerCase().replaceAll('_', '-')}`;
}

/** Names of Docker's own registry, which images mean that name none. */
const dockerHub = /^(?:(?:index\.)?docker\.io|registry(?:-1)?\.docker\.io|registry\.hub\.docker\.com)$/;

/**
 * Package URL of a container image without tag and digest; a registry other than Docker's own becomes a qualifier, and Docker's
 * own images stand without their namespace `library/`, which names may leave out.
 * https://github.com/package-url/purl-spec/blob/main/types-doc/docker-definition.md
 * Undefined when the text names no image.
 */
export function dockerPurl(image: string): string | undefined {
  const [, host, path] =
    /^(?:((?:[a-z0-9-]+(?:\.[a-z0-9-]+)+|localhost|[a-z0-9-]+(?=:\d+\/))(?::\d+)?)\/)?([a-z0-9][\w.-]*(?:\/[a-z0-9][\w.-]*)*)(?::[\w][\w.-]*)?(?:@sha\d+:[0-9a-f]+)?$/i.exec(
      image,
    ) ?? [];
  if (path === undefined) return undefined;
  if (host !== undefined && !dockerHub.test(host)) return `pkg:docker/${path}?repository_url=${host}`;
  return `pkg:docker/${path.replace(/^library\/(?=[^/]+$)/, '')}`;
}

/** Version in a package URL: `1.2.3` of `pkg:pypi/notes@1.2.3`. */
export const purlVersion = (purl: string): string | undefined => /@([^@/?#]+)/.exec(purl.slice(4))?.[1];

/** A package URL with its version, before any qualifier; without one as it is. */
export const withVersion = (purl: string, version: string | undefined): string =>
  version === undefined ? purl : purl.replace(/(?=[?#]|$)/, `@${version}`);

/** The same without version; qualifiers stay. */
export const withoutVersion = (purl: string): string => purl.replace(/@[^@/?#]*(?=[?#]|$)/, '');

/** A package URL as people type its name: `@scope/name` for `pkg:npm/%40scope/name`. */
export const packageName = (purl: string): string => purl.replace(/^pkg:[^/]+\//, '').replaceAll('%40', '@');
