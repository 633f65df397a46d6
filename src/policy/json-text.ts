import { parsePlainJson } from '../manifest/jsonc.ts';
import { printedJson } from '../manifest/shown-quoted.ts';
import { join, type Value } from './join-documents.ts';

/** JSON as every format of this catalogue prints it: two spaces, hidden characters escaped, one line break at the end. */
export const printJson = (value: unknown): string => `${printedJson(value)}\n`;

/** JSON text as data. Throws one line on broken JSON; comments break it. */
export const readJson = (text: string): Value => parsePlainJson(text) as Value;

/** Merges a JSON snippet into a JSON document from which `prepare` has removed what the snippet replaces. */
export const mergeJson = (existing: string, snippet: string, prepare: (document: Value) => Value): string =>
  printJson(join(prepare(readJson(existing)), readJson(snippet)));
