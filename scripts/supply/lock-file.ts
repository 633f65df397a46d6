import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const versions = z.record(z.string(), z.string()).default({});

/** What npm lets a package do while it is installed, and what this project asks for (package.json). */
export const project = z.object({
  dependencies: versions,
  devDependencies: versions,
  allowScripts: z.record(z.string(), z.boolean()),
});

/** An installed package of the lock file (`lockfileVersion` 3). */
const locked = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  /** Operating systems that an optional build is for. */
  os: z.array(z.string()).optional(),
  optional: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
  resolved: z.string().optional(),
  dependencies: versions,
  devDependencies: versions,
});
export type Locked = z.infer<typeof locked>;

const lockFile = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), locked) });

const read = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** `package.json` and `package-lock.json` of a folder. Packages by their place, such as `node_modules/a`; the project's own is ''. */
export const supply = (folder: string) => ({
  project: project.parse(read(folder, 'package.json')),
  packages: lockFile.parse(read(folder, 'package-lock.json')).packages,
});

/** A package's name by its place: `node_modules/a/node_modules/@b/c` → `@b/c`. */
export const nameAt = (place: string): string => place.replace(/^.*node_modules\//, '');
