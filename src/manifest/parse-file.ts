import type * as z from 'zod';
import { visit, type ParseErrorCode } from 'jsonc-parser';
import { parseExactJson } from './exact-json.ts';
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

/** JSON text as a value, its numbers exact; on bad syntax the line and column where reading stopped. */
export function parseJson(file: string, text: string): Parsed<unknown> {
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

/** The reason is nesting. */
export const tooDeep = (file: string): Parsed<never> =>
  failed(file, '', 'nesting too deep to be read', `at most ${String(maxNesting)} levels`);

/** A parsed value checked against its schema, and for nesting that later steps cannot walk. */
export function checked<T extends z.ZodType>(file: string, parsed: Parsed<unknown>, schema: T): Parsed<z.output<T>> {
  if (parsed.problems) return parsed;
  if (isTooDeep(parsed.value)) return tooDeep(file);
  const result = schema.safeParse(parsed.value);
  if (result.success) return { value: result.data };
  return { problems: zodProblems(file, parsed.value, result.error, topKeys(schema)) };
}

/** The keys that an object's schema allows; none for other schemas. What is transformed afterwards has the keys of its input. */
function topKeys(schema: object): string[] {
  if ('shape' in schema && typeof schema.shape === 'object' && schema.shape) return Object.keys(schema.shape);
  return 'in' in schema && typeof schema.in === 'object' && schema.in ? topKeys(schema.in) : [];
}
