import { readFileSync } from 'node:fs';
import { decodeText } from '../manifest/decode-text.ts';
import { problemLine } from '../manifest/problem.ts';
import { fail } from './fail.ts';

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return fail(`${path}: cannot be read (${code}); expected a file, or - for standard input`);
  }
}

/** Text of a file, or of standard input for `-`. Ends the command with one line when it cannot be read or is no text. */
export function textInput(path: string): string {
  const decoded = decodeText(path, readBytes(path));
  return decoded.problems ? fail(decoded.problems.map(problemLine).join('; ')) : decoded.value;
}
