import { type PackageSpec } from './package-spec.ts';
import { pooled } from './pooled.ts';

/** A package in some version, the newest where none is named. */
export interface WantedPackage {
  readonly name: string;
  readonly version?: string;
}

/**
 * Names the version of every package, some at a time, in the order of the list. One whose version cannot be told is left out, and
 * `lost` hears why.
 */
export async function pinVersions(
  wanted: readonly WantedPackage[],
  newestVersion: (name: string) => Promise<string>,
  jobs: number,
  lost: (error: unknown) => void,
): Promise<readonly PackageSpec[]> {
  const pinned = await pooled(wanted, jobs, async ({ name, version }) => {
    try {
      return { name, version: version ?? (await newestVersion(name)) };
    } catch (error) {
      lost(error);
      return undefined;
    }
  });
  return pinned.filter((one) => one !== undefined);
}
