import { type Problem, problemLine } from '../manifest/problem.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import { type PlacedTools } from '../manifest/tool-places.ts';
import { fail } from './fail.ts';
import { textInput } from './text-input.ts';

/** A manifest as it was read. */
export interface ManifestInput extends PlacedTools {
  /** Why there may be more of them. */
  readonly gaps: readonly Problem[];
}

/** The tools of a manifest file, or of standard input for `-`. Ends the command with one line per problem. */
export function manifestInput(path: string): ManifestInput {
  const text = textInput(path);
  const { value, places, gaps, problems } = readManifest(path, text);
  return problems ? fail(problems.map(problemLine).join('\n')) : { text, tools: value, places, gaps };
}
