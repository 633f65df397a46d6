import { existsSync } from 'node:fs';
import path from 'node:path';
import { compareVersions } from '../catalogue/versions.ts';
import { captureFile, committedCaptures, formatCapture, writeWhole } from './capture-file.ts';
import { type CapturePackage, type Recipe, recipeOf } from './capture-package.ts';
import { type PackageSpec, serverId } from './package-spec.ts';
import { type OwnWords, serverYaml } from './server-facts.ts';

/** Where a capture goes and what a person adds to it. */
export interface Destination {
  readonly catalog: string;
  /** Needed when the server has no `server.yaml` yet. */
  readonly words: OwnWords | undefined;
}

/** How the newest committed capture of a server was started, or undefined when there is none. */
async function lastRecipe(catalog: string, id: string): Promise<Recipe | undefined> {
  const own = (await committedCaptures(catalog)).filter((committed) => committed.id === id);
  const newest = own.sort((a, b) => compareVersions(path.basename(a.file), path.basename(b.file))).at(-1);
  return newest && recipeOf(newest.capture);
}

/**
 * Captures one version of a package and writes it below the catalogue, with a `server.yaml` when there is none.
 * Without a recipe the server is started as for its newest capture. Nothing is written unless all of it can be.
 * Returns the file and how many tools are in it.
 */
export async function saveCapture(
  spec: PackageSpec,
  recipe: Recipe | undefined,
  { catalog, words }: Destination,
  capture: CapturePackage,
): Promise<{ readonly file: string; readonly tools: number }> {
  const id = serverId(spec.name);
  const facts = path.join(catalog, 'servers', id, 'server.yaml');
  const isNew = !existsSync(facts);
  if (isNew && words === undefined)
    throw new Error(`${facts} does not exist yet: give --title and --summary, in your own words`);
  const chosen = recipe ?? (await lastRecipe(catalog, id)) ?? { bin: undefined, args: [], env: [], network: false };
  const { capture: record, manifest } = await capture(spec, chosen);
  const yaml = isNew && words !== undefined ? serverYaml(manifest, words) : undefined;
  const file = captureFile(catalog, id, spec.version);
  await writeWhole(file, formatCapture(record));
  if (yaml !== undefined) await writeWhole(facts, yaml);
  return { file, tools: record.tools.length };
}
