import { readFileSync } from 'node:fs';
import { decodeText } from '../src/manifest/decode-text.ts';
import { type Problem, problemLine } from '../src/manifest/problem.ts';
import { readManifest } from '../src/manifest/read-manifest.ts';
import { type ToolDefinition } from '../src/manifest/tool.ts';
import { fail } from './fail.ts';

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return fail(`${path}: cannot be read (${code}); expected a manifest file, or - for standard input`);
  }
}

const failAll = (problems: readonly Problem[]): never => fail(problems.map(problemLine).join('\n'));

/** Text of a file, or of standard input for `-`. Ends the command with one line when it cannot be read or is no text. */
export function textInput(path: string): string {
  const decoded = decodeText(path, readBytes(path));
  return decoded.problems ? failAll(decoded.problems) : decoded.value;
}

/** A manifest as it was read. */
interface ManifestInput {
  readonly text: string;
  readonly tools: readonly ToolDefinition[];
  /** Why there may be more of them. */
  readonly gaps: readonly Problem[];
}

/** The tools of a manifest file, or of standard input for `-`. Ends the command with one line per problem. */
export function manifestInput(path: string): ManifestInput {
  const text = textInput(path);
  const { value, gaps, problems } = readManifest(path, text);
  return problems ? failAll(problems) : { text, tools: value, gaps };
}
