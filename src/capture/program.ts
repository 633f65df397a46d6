import path from 'node:path';

/** What is used of an installed `package.json`. */
export interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly main?: unknown;
  readonly license?: unknown;
  readonly licenses?: unknown;
  readonly repository?: unknown;
  readonly homepage?: unknown;
  readonly description?: unknown;
}

/** npm links a program by its name without a scope. */
const unscoped = (name: string): string => name.replace(/^@[^/]+\//, '');

/** The files that a package's programs are, by the names that npm links them by. */
export function programNames(manifest: PackageManifest): ReadonlyMap<string, string> {
  const given = typeof manifest.bin === 'string' ? { [unscoped(manifest.name)]: manifest.bin } : (manifest.bin ?? {});
  return new Map(Object.entries(given).map(([name, file]) => [unscoped(name), file]));
}

/**
 * Name of the program to start, by the rule of `npm exec`: the only one, several names of one file, or the one called like the package.
 * Throws with the names to choose from when that does not decide, or when the package has no program.
 */
export function programName(manifest: PackageManifest, wanted?: string): string {
  const own = unscoped(manifest.name);
  const bins = programNames(manifest);
  const names = [...bins.keys()];
  const choice = names.join(', ');
  if (wanted !== undefined) {
    if (names.includes(wanted)) return wanted;
    throw new Error(`${manifest.name} has no program ${wanted}; it has ${choice || 'none'}`);
  }
  const first = names[0];
  if (first === undefined) throw new Error(`${manifest.name} has no program to start (no "bin" in its package.json)`);
  if (new Set(bins.values()).size === 1) return first;
  if (names.includes(own)) return own;
  throw new Error(`${manifest.name} has several programs; choose one with --bin: ${choice}`);
}

/**
 * Path of the program to start below the folder that a package is installed in. The script that is the main file of a package
 * without programs counts as one: some servers are published so. Throws as `programName` does.
 */
export function programPath(manifest: PackageManifest, wanted?: string): string {
  const { name, main } = manifest;
  if (wanted === undefined && programNames(manifest).size === 0 && typeof main === 'string' && /\.[cm]?js$/.test(main))
    return path.posix.join('node_modules', name, main);
  return path.posix.join('node_modules', '.bin', programName(manifest, wanted));
}

/** Whether a program is the one that is started when none is asked for. */
export function isChosen(program: string, manifest: PackageManifest): boolean {
  const bins = programNames(manifest);
  return new Set(bins.values()).size === 1 || program === unscoped(manifest.name);
}
