import { escapeHidden } from '../manifest/hidden-characters.ts';
import { join, type Value } from './join-documents.ts';

/** JSON as every format of this catalogue prints it: two spaces, hidden characters escaped, one line break at the end. */
export const printJson = (value: unknown): string => `${escapeHidden(JSON.stringify(value, undefined, 2))}\n`;

/** JSON text as data, with a byte order mark or without. Throws one line on broken JSON; comments break it. */
export function readJson(text: string): Value {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Value;
  } catch (error) {
    const why =
      text.trim() === '' ? 'the file is empty' : `broken JSON, ${error instanceof Error ? error.message : ''}`;
    throw new Error(`${why}; expected plain JSON`, { cause: error });
  }
}

/** Merges a JSON snippet into a JSON document from which `prepare` has removed what the snippet replaces. */
export const mergeJson = (existing: string, snippet: string, prepare: (document: Value) => Value): string =>
  printJson(join(prepare(readJson(existing)), readJson(snippet)));
