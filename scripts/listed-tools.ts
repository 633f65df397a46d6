import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject } from '../src/manifest/json.ts';
import { normaliseAll } from '../src/manifest/normalise.ts';
import { type Tool, type ToolDefinition } from '../src/manifest/tool.ts';
import { contextOf, type ServerContext } from '../src/reading/server-context.ts';
import { fail } from '../src/cli/fail.ts';

/** The tools of one manifest, with what they share. */
export interface ListedTools {
  /** Path below the folder. */
  readonly file: string;
  readonly tools: readonly Tool[];
  readonly context: ServerContext;
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  } catch {
    return fail(`${folder}: cannot be read; expected a folder of manifests`);
  }
}

function definitionsIn(path: string): ToolDefinition[] {
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isJsonObject(manifest) || !Array.isArray(manifest['tools'])) return [];
  return manifest['tools'].filter(
    (tool): tool is ToolDefinition => isJsonObject(tool) && typeof tool['name'] === 'string',
  );
}

/** The tools of every manifest below a folder, by path. Ends the command with one line where there are none. */
export function listedTools(folder: string): ListedTools[] {
  const listed = filesBelow(folder)
    .sort()
    .map((file) => {
      const tools = normaliseAll(definitionsIn(join(folder, file)));
      return { file, tools, context: contextOf(tools) };
    });
  if (listed.every(({ tools }) => tools.length === 0))
    fail(`${folder}: holds no manifest with tools; expected JSON files with a tools list`);
  return listed;
}
