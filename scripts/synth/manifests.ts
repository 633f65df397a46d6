import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions } from '../../src/catalogue/versions.ts';
import { isJsonObject, type JsonObject } from '../../src/manifest/json.ts';
import { type ToolDefinition } from '../../src/manifest/tool.ts';

/** What is measured of one server. */
export interface Measured {
  readonly tools: readonly ToolDefinition[];
  readonly instructions: string;
}

const objectsOf = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : []);

function measured(file: string): Measured | undefined {
  const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isJsonObject(document)) return undefined;
  const { instructions } = document;
  const tools = objectsOf(document['tools']).filter((tool): tool is ToolDefinition => typeof tool['name'] === 'string');
  if (tools.length === 0) return undefined;
  return { tools, instructions: typeof instructions === 'string' ? instructions : '' };
}

/** Manifests that lie in a folder as `.json` files, in the order of their names. */
export const folderManifests = (folder: string): Measured[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => measured(join(folder, file)) ?? []);

/** The captured versions of every server of a catalogue, oldest first. */
export function catalogueManifests(catalog: string): Measured[][] {
  const servers = join(catalog, 'servers');
  return readdirSync(servers, { recursive: true, encoding: 'utf8' })
    .filter((path) => existsSync(join(servers, path, 'captures')))
    .sort()
    .map((path) =>
      readdirSync(join(servers, path, 'captures'))
        .filter((file) => file.endsWith('.json'))
        .sort((a, b) => compareVersions(a.slice(0, -5), b.slice(0, -5)))
        .flatMap((file) => measured(join(servers, path, 'captures', file)) ?? []),
    );
}
