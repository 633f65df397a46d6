import type * as z from 'zod';
import { visit, type ParseErrorCode } from 'jsonc-parser';
import { parseExactJson } from './exact-json.ts';
import { type Json } from './json.ts';
import { findJsonFlaw } from './json-structure.ts';
import { isTooDeep, maxNesting } from './nesting.ts';
import { placeIn } from './text-place.ts';
import { type Problem, zodProblems } from './problem.ts';

/** A parsed value or the reasons why there is none. */
export type Parsed<T> =
  { readonly value: T; readonly problems?: never } | { readonly value?: never; readonly problems: readonly Problem[] };

/** Nothing but the reason. */
export const failed = (file: string, at: string, wrong: string, right: string): Parsed<never> => ({
  problems: [{ file, at, wrong, right }],
});

/** Where reading stopped: the engine says it of some errors only, another parser of all. */
function errorOffset(text: string, message: string): number {
  const offset = /position (\d+)/.exec(message)?.[1];
  if (offset !== undefined) return Number(offset);
  if (message.startsWith('Unexpected end')) return text.length;
  let first = text.length;
  const stop = (_error: ParseErrorCode, at: number): never => {
    first = at;
    throw new SyntaxError(message);
  };
  try {
    visit(text, { onError: stop }, { disallowComments: true });
  } catch {
    // At the first error; or the parser, which is recursive, gave up on a text nested so deep, with its error behind the brackets.
  }
  return first;
}

/**
 * JSON text as a value, its numbers exact; on bad syntax the line and column where reading stopped. A key that stands twice in
 * one object is bad too, since every parser keeps one and says nothing.
 */
export function parseJson(file: string, text: string): Parsed<unknown> {
  const parsed = parseSyntax(file, text);
  if (parsed.problems) return parsed;
  const sound = depthOf(file, text, { start: 0, end: text.length }, parsed.value as Json);
  return sound.problems ? sound : parsed;
}

/** How deep one document of a text is nested, or with its place why it is refused. */
export function depthOf(file: string, text: string, { start, end }: Piece, value: Json): Parsed<number> {
  const flaw = findJsonFlaw(text.slice(start, end), value);
  if (flaw.kind === 'none') return { value: flaw.depth };
  const at = placeIn(text, start + flaw.offset);
  if (flaw.kind === 'too deep') return tooDeepAt(file, at);
  return failed(file, at, `the key ${JSON.stringify(flaw.key)} stands twice in one object`, 'each key once');
}

/** Offsets of a document in a text. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The same, keys that stand twice and nesting aside. */
export function parseSyntax(file: string, text: string): Parsed<unknown> {
  try {
    return { value: parseExactJson(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(file);
    const message = error instanceof Error ? error.message : String(error);
    const at = text.trim() === '' ? '' : placeIn(text, errorOffset(text, message));
    const wrong =
      text.trim() === '' ? 'the file is empty' : `broken JSON, ${message.replace(/\s*\(line.*$|\s+in JSON at.*$/, '')}`;
    return failed(file, at, wrong, 'valid JSON');
  }
}

/** The reason is nesting at a place. */
export const tooDeepAt = (file: string, at: string): Parsed<never> =>
  failed(file, at, 'nesting too deep', `at most ${String(maxNesting)} levels`);

/** The reason is nesting, and no parser says where. */
export const tooDeep = (file: string): Parsed<never> =>
  failed(file, '', 'nesting too deep to be read', `at most ${String(maxNesting)} levels`);

/** A parsed value checked against its schema, and for nesting that later steps cannot walk. */
export function checked<T extends z.ZodType>(file: string, parsed: Parsed<unknown>, schema: T): Parsed<z.output<T>> {
  if (parsed.problems) return parsed;
  if (isTooDeep(parsed.value)) return tooDeep(file);
  const result = schema.safeParse(parsed.value);
  if (result.success) return { value: result.data };
  return { problems: zodProblems(file, parsed.value, result.error, schema) };
}
