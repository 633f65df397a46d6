import { npmPurl } from '../manifest/package-url.ts';
import { type LeftOutPackage, whyLeftOut, type WhyLeftOut } from '../manifest/left-out.ts';
import { type Listed } from './list-entry.ts';
import { packageIn, parsePackageSpec } from './package-spec.ts';

const isReason = (state: string): state is WhyLeftOut => Object.hasOwn(whyLeftOut, state);
const nameOf = (one: LeftOutPackage): string => packageIn(one) ?? one.package;

/**
 * Packages that are left out once those of a list were asked, by name: what was tried again has today's reason, and what the
 * catalogue holds in any version is not left out.
 * @param held names of the packages that the catalogue holds
 */
export function leftOutAfter(
  before: readonly LeftOutPackage[],
  listed: readonly Listed[],
  held: ReadonlySet<string>,
  date: string,
): readonly LeftOutPackage[] {
  const packages = new Map(before.map((one) => [nameOf(one), one]));
  // Backwards, since of several releases of a package the first is the one that was listed.
  for (const { package: asked, state, as } of listed.toReversed()) {
    const { name, version } = parsePackageSpec(asked);
    if (isReason(state))
      packages.set(name, { package: npmPurl(name, version), why: state, date, ...(as !== undefined && { as }) });
  }
  return [...packages]
    .filter(([name]) => !held.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
}

/** `left-out.yaml`, a line a package. */
export const leftOutYaml = (packages: readonly LeftOutPackage[]): string =>
  [
    '# Packages that were asked for their tools and are not in the catalogue. `npm run capture -- --from` keeps this list.\n',
    ...(packages.length > 0 ? packages.map((one) => `- ${JSON.stringify(one)}\n`) : ['[]\n']),
  ].join('');
