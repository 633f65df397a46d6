import { readFileSync } from 'node:fs';
import { problemLine } from '../src/manifest/problem.ts';
import { readManifest } from '../src/manifest/read-manifest.ts';
import { type ToolDefinition } from '../src/manifest/tool.ts';
import { fail } from './fail.ts';

/** The text of a file, or of standard input for `-`. Ends the command with one line when it cannot be read. */
export function textInput(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return fail(`${path}: cannot be read (${code}); expected a manifest file, or - for standard input`);
  }
}

/** The tools of a manifest file, or of standard input for `-`. Ends the command with one line per problem. */
export function manifestInput(path: string, text = textInput(path)): readonly ToolDefinition[] {
  const manifest = readManifest(path, text);
  return manifest.problems ? fail(manifest.problems.map(problemLine).join('\n')) : manifest.value;
}
