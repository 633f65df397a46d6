/** One published version of an npm package. */
export interface PackageSpec {
  readonly name: string;
  readonly version: string;
}

/** Narrower than npm's own rule in one point: no leading dash, so that no name can pass for an option. */
const npmName = /^(?:@[a-z0-9~][a-z0-9._~-]*\/)?[a-z0-9~][a-z0-9._~-]*$/i;
const exactVersion = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

/** The name of an npm package. Throws where npm allows no such name. */
export function parsePackageName(name: string): string {
  if (npmName.test(name)) return name;
  throw new Error(`${name}: not an npm package; write it as name@1.2.3 or @scope/name@1.2.3`);
}

/**
 * Reads `name@version` or `@scope/name@version`.
 * Throws when the name is none npm allows or the version is not exact: a range would not be reproducible.
 */
export function parsePackageSpec(text: string): PackageSpec {
  const at = text.lastIndexOf('@');
  const name = at > 0 ? text.slice(0, at) : text;
  const version = at > 0 ? text.slice(at + 1) : '';
  parsePackageName(name);
  if (!exactVersion.test(version))
    throw new Error(`${text}: needs an exact version, as in ${name}@1.2.3, since a range cannot be captured again`);
  return { name, version };
}

/** Server id of an npm package: `<scope>/<name>` without the at sign, or `npm/<name>` when it has no scope. */
export const serverId = (name: string): string => (name.startsWith('@') ? name.slice(1) : `npm/${name}`);

/** Name of the npm package that a capture is of; undefined where it is of none. */
export const packageIn = ({ package: purl }: { readonly package?: string | undefined }): string | undefined =>
  specFromPurl(purl ?? '')?.name;

/** The package a purl with version names, or undefined when it is not an npm purl with an exact version. */
export function specFromPurl(purl: string): PackageSpec | undefined {
  const match = /^pkg:npm\/((?:%40[^/@]+\/)?[^/@]+)@([^@]+)$/.exec(purl);
  if (!match?.[1] || !match[2]) return undefined;
  return { name: match[1].replace(/^%40/, '@'), version: decodeURIComponent(match[2]) };
}
