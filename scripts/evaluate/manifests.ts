import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { isJsonObject } from '../../src/manifest/json.ts';
import { npmPurl } from '../../src/manifest/package-url.ts';
import { readManifest } from '../../src/manifest/read-manifest.ts';
import { type Manifest } from '../../src/round/find-definitions.ts';
import { fail } from '../../src/cli/fail.ts';
import { failAll, taken } from './input.ts';

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Which package a manifest says it is of: `package` as in our captures, or `source.npm` with `source.version`. */
function packageOf(document: unknown): string | undefined {
  if (!isJsonObject(document)) return undefined;
  const source = isJsonObject(document['source']) ? document['source'] : {};
  const npm = textOf(source['npm']);
  return textOf(document['package']) ?? (npm && npmPurl(npm, textOf(source['version'])));
}

/** Every manifest of a folder, whatever its dialect. Ends the command on a file that is none. */
export function* corpusManifests(folder: string): Generator<Manifest> {
  if (!existsSync(folder)) fail(`${folder}: no such folder; expected one with manifests, each a .json file`);
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue;
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    const tools = taken(readManifest(file, text));
    yield { package: packageOf(JSON.parse(text) as unknown), tools };
  }
}

/** Every capture of a catalogue. */
export function catalogueManifests(catalog: string): Manifest[] {
  const { source, problems } = readCatalogue(catalog);
  if (!source) return failAll(problems);
  return source.servers.flatMap(({ captures }) =>
    captures.map(({ capture }) => ({ package: capture.package, tools: capture.tools })),
  );
}
