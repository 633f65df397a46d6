import { type z } from 'zod';
import { LineCounter, parseDocument } from 'yaml';
import { type Problem, zodProblems } from './problem.ts';
import { lineAndColumn } from './text-place.ts';

/** A parsed value or the reasons why there is none. */
export type Parsed<T> =
  { readonly value: T; readonly problems?: never } | { readonly value?: never; readonly problems: readonly Problem[] };

const failed = (file: string, at: string, wrong: string, right: string): Parsed<never> => ({
  problems: [{ file, at, wrong, right }],
});

/** JSON text as a value; on bad syntax the line and column where reading stopped. */
export function parseJson(file: string, text: string): Parsed<unknown> {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = /position (\d+)/.exec(message)?.[1];
    const at =
      offset === undefined
        ? text.trim() === ''
          ? ''
          : lineAndColumn(text, text.length)
        : lineAndColumn(text, Number(offset));
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
