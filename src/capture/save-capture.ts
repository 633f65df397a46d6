import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isPortable, namesake } from '../catalogue/portable-names.ts';
import { serverIds } from '../catalogue/read-catalogue.ts';
import { inputAt } from '../files/input-at.ts';
import { writeWhole } from '../files/write-whole.ts';
import { capture, type Capture } from '../manifest/capture.ts';
import { checked, parseJson } from '../manifest/parse-file.ts';
import { problemLine } from '../manifest/problem.ts';
import { byVersion, captureFile, committedCaptures, formatCapture } from './capture-file.ts';
import { changesBetween, changesLine, isUnchanged } from './changes.ts';
import { type CapturePackage } from './capture-package.ts';
import { plainStart, type Recipe, recipeOf } from './recipe.ts';
import { type Running } from './capture-url.ts';
import { type PackageSpec, serverId } from './package-spec.ts';
import { type OwnWords, serverYaml, type StatedFacts, statedByPackage } from './server-facts.ts';

/** Where a capture goes and what a person adds to it. */
export interface Destination {
  readonly catalog: string;
  /** Needed when the server has no `server.yaml` yet. */
  readonly words: OwnWords | undefined;
  /** Whether a version that is filed with other tools may be overwritten. */
  readonly replace?: boolean | undefined;
  /** Files that what is filed was read from; none of them is written. */
  readonly inputs?: readonly string[];
}

/** A capture that was written. */
export interface Saved {
  readonly file: string;
  readonly tools: number;
}

/** How the newest committed capture of a server was started, or undefined when there is none. */
async function lastRecipe(catalog: string, id: string): Promise<Recipe | undefined> {
  const own = (await committedCaptures(catalog)).filter((committed) => committed.id === id);
  const newest = own.sort(byVersion).at(-1);
  return newest && recipeOf(newest.capture);
}

/**
 * Captures one version of a package and writes it below the catalogue, with a `server.yaml` when there is none.
 * Without a recipe the server is started as for its newest capture. Nothing is written unless all of it can be.
 */
export async function savePackage(
  spec: PackageSpec,
  recipe: Recipe | undefined,
  destination: Destination,
  captureOf: CapturePackage,
): Promise<Saved> {
  const id = serverId(spec.name);
  demandWords(id, destination);
  const chosen = recipe ?? (await lastRecipe(destination.catalog, id)) ?? plainStart;
  const { capture: record, manifest } = await captureOf(spec, chosen).catch((error: unknown) => {
    throw new Error(`${spec.name}@${spec.version}: ${error instanceof Error ? error.message : String(error)}`);
  });
  return saveCapture(id, spec.version, record, destination, statedByPackage(manifest));
}

/** Captures a running server and writes it below the catalogue under an id the operator gives. */
export async function saveRunning(
  id: string,
  destination: Destination,
  captureIt: () => Promise<Running>,
): Promise<Saved> {
  if (!/^\w[\w.-]*\/\w[\w.-]*$/.test(id)) throw new Error(`${id}: an id is <owner>/<server>`);
  demandWords(id, destination);
  const { version, capture: record } = await captureIt();
  return saveCapture(id, version, record, destination);
}

/** Where the facts of a server stand. */
export const factsFile = (catalog: string, id: string): string => path.join(catalog, 'servers', id, 'server.yaml');

/** True when the catalogue has a `server.yaml` for this server, so that nobody need be asked for words. */
export const isKnown = (catalog: string, id: string): boolean => existsSync(factsFile(catalog, id));

function demandWords(id: string, { catalog, words }: Destination): void {
  if (words !== undefined || isKnown(catalog, id)) return;
  throw new Error(`${factsFile(catalog, id)} does not exist yet: give --title and --summary, in your own words`);
}

/** A filed version is what somebody reviewed: other tools under its number are a finding, and nothing to overwrite it with. */
function demandSameTools(file: string, { tools }: Capture): void {
  if (!existsSync(file)) return;
  const filed = checked(file, parseJson(file, readFileSync(file, 'utf8')), capture);
  if (filed.problems) throw new Error(`${filed.problems.map(problemLine).join('; ')} (--replace overwrites the file)`);
  const changes = changesBetween(filed.value.tools, tools);
  if (isUnchanged(changes)) return;
  const version = path.basename(file, '.json');
  const today = new Date().toISOString().slice(0, 10);
  const another = version.includes(today) ? `${version}-2` : `${version}-${today}`;
  throw new Error(
    `${file}: this version is filed with other tools (${changesLine(changes)}); expected --replace to overwrite it, or a version of its own such as ${another}`,
  );
}

/** Throws where some system would file it under another name, or in the place of what is filed. */
function demandOwnName(catalog: string, id: string, version: string): void {
  const strange = [...id.split('/'), version].find((part) => !isPortable(part));
  if (strange !== undefined)
    throw new Error(`${strange}: Windows keeps this name for itself; expected another --id or --version`);
  const server = namesake(id, serverIds(catalog));
  if (server !== undefined) throw new Error(`${id}: differs from ${server} in capitals only; expected --id ${server}`);
  const captures = path.dirname(captureFile(catalog, id, version));
  const filed = existsSync(captures) ? readdirSync(captures).map((file) => path.basename(file, '.json')) : [];
  const other = namesake(version, filed);
  if (other !== undefined)
    throw new Error(
      `${id} ${version}: differs from version ${other} in capitals only; expected --version ${other}, or another one`,
    );
}

/** Files a capture, and a `server.yaml` where there is none. Throws one line, and writes nothing, when it may not. */
export function saveCapture(
  id: string,
  version: string,
  record: Capture,
  { catalog, words, replace, inputs = [] }: Destination,
  stated?: StatedFacts,
): Saved {
  const yaml = words === undefined || isKnown(catalog, id) ? undefined : serverYaml(words, stated);
  const file = captureFile(catalog, id, version);
  demandOwnName(catalog, id, version);
  if (inputAt(file, inputs) !== undefined)
    throw new Error(`${file}: is what was given to be filed; expected a file outside of the catalogue’s servers`);
  if (!replace) demandSameTools(file, record);
  writeWhole(file, formatCapture(record));
  if (yaml !== undefined) writeWhole(factsFile(catalog, id), yaml);
  return { file, tools: record.tools.length };
}
