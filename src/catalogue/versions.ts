/**
 * Orders version strings as package managers do: numbers by value, a release after its pre-releases
 * (`2.0.0-beta.1` < `2.0.0`). Unlike semver it takes any string that real servers use, e.g. `0.8.x`.
 */
export function compareVersions(a: string, b: string): number {
  const [releaseA, preA] = split(a);
  const [releaseB, preB] = split(b);
  return (
    natural.compare(releaseA, releaseB) || (preA === '' ? 1 : 0) - (preB === '' ? 1 : 0) || natural.compare(preA, preB)
  );
}

const natural = new Intl.Collator('en', { numeric: true });

function split(version: string): [release: string, preRelease: string] {
  const [release = '', ...rest] = version.replace(/^v/, '').replace(/\+.*$/, '').split('-');
  return [release, rest.join('-')];
}
