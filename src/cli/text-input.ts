import { readFileSync } from 'node:fs';
import { decodeText } from '../manifest/decode-text.ts';
import { type Problem, problemLine } from '../manifest/problem.ts';
import { fail } from './fail.ts';

/** Bytes of a file, or of standard input for `-`, or why they cannot be read. */
export function readBytes(path: string): Uint8Array | Problem {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return {
      file: path === '' ? '""' : path,
      at: '',
      wrong: `cannot be read (${code})`,
      right: 'a file, or - for standard input',
    };
  }
}

/** Text of a file, or of standard input for `-`. Ends the command with one line when it cannot be read or is no text. */
export function textInput(path: string): string {
  const bytes = readBytes(path);
  if (!(bytes instanceof Uint8Array)) return fail(problemLine(bytes));
  const decoded = decodeText(path, bytes);
  return decoded.problems ? fail(decoded.problems.map(problemLine).join('; ')) : decoded.value;
}
