import { type z } from 'zod';
import { parse, type ParseError } from 'jsonc-parser';
import { LineCounter, parseDocument } from 'yaml';
import { parseExactJson } from './exact-json.ts';
import { type Problem, zodProblems } from './problem.ts';

/** A parsed value or the reasons why there is none. */
export type Parsed<T> =
  { readonly value: T; readonly problems?: never } | { readonly value?: never; readonly problems: readonly Problem[] };

const failed = (file: string, at: string, wrong: string, right: string): Parsed<never> => ({
  problems: [{ file, at, wrong, right }],
});

/** Line and column, from 1, of an offset in a text. */
export function placeIn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${String(before.length)}, column ${String((before.at(-1)?.length ?? 0) + 1)}`;
}

/** Where reading stopped: the engine says it of some errors only, a parser that goes on after errors of all. */
function errorOffset(text: string, message: string): number {
  const offset = /position (\d+)/.exec(message)?.[1];
  if (offset !== undefined) return Number(offset);
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    // The parser is recursive; a text nested so deep that it gives up has its error behind the brackets.
  }
  return errors[0]?.offset ?? text.length;
}

/** JSON text as a value, its numbers exact; on bad syntax the line and column where reading stopped. */
export function parseJson(file: string, text: string): Parsed<unknown> {
  try {
    return { value: parseExactJson(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    if (error instanceof RangeError) return failed(file, '', 'nesting too deep to be read', 'fewer levels');
    const message = error instanceof Error ? error.message : String(error);
    const at = text.trim() === '' ? '' : placeIn(text, errorOffset(text, message));
    const wrong =
      text.trim() === '' ? 'the file is empty' : `broken JSON, ${message.replace(/\s*\(line.*$|\s+in JSON at.*$/, '')}`;
    return failed(file, at, wrong, 'valid JSON');
  }
}

/** YAML text (one document, YAML 1.2 core) as a value; on bad syntax the line and column. */
export function parseYaml(file: string, text: string): Parsed<unknown> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const error = document.errors[0];
  if (!error) return { value: document.toJS() };
  const { line, col } = lines.linePos(error.pos[0]);
  return failed(file, `line ${String(line)}, column ${String(col)}`, `broken YAML, ${error.message}`, 'valid YAML');
}

/** A parsed value checked against its schema. */
export function checked<T extends z.ZodType>(file: string, parsed: Parsed<unknown>, schema: T): Parsed<z.output<T>> {
  if (parsed.problems) return parsed;
  const result = schema.safeParse(parsed.value);
  if (result.success) return { value: result.data };
  const known = 'shape' in schema && typeof schema.shape === 'object' && schema.shape ? Object.keys(schema.shape) : [];
  return { problems: zodProblems(file, parsed.value, result.error, known) };
}
