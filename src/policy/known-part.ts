import * as z from 'zod/mini';
import { zodProblems } from '../manifest/problem.ts';

/** A document as a schema knows it, and the paths of the keys that the schema does not know. */
export interface KnownPart<T> {
  readonly value: T;
  readonly unknown: readonly string[];
}

const isContainer = (value: unknown): value is Record<string, unknown> | unknown[] =>
  typeof value === 'object' && value !== null;

/** A copy of a document without some keys of the table at `path`. */
function without(value: unknown, path: readonly PropertyKey[], keys: readonly string[]): unknown {
  if (!isContainer(value)) return value;
  const [first, ...rest] = path;
  const inside = (key: string, item: unknown): unknown =>
    first !== undefined && key === String(first) ? without(item, rest, keys) : item;
  if (Array.isArray(value)) return value.map((item, index) => inside(String(index), item));
  const kept = Object.entries(value).filter(([key]) => first !== undefined || !keys.includes(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, inside(key, item)]));
}

/** Throws one line that says where a document breaks its schema, what stands there and what would be right. */
function refuse(document: unknown, error: z.core.$ZodError): never {
  const [problem] = zodProblems('', document, error);
  if (!problem) throw new Error('not of this format');
  const { at, wrong, right } = problem;
  throw new Error(`${at === '' ? '' : `${at}: `}${wrong}; expected ${right}`);
}

/**
 * Reads what a schema of strict tables knows of a document and names the other keys, for targets that pass over what
 * they do not know. Throws one line where a known key holds something else than it may.
 */
export function knownPart<T extends z.ZodMiniType>(schema: T, document: unknown): KnownPart<z.output<T>> {
  const result = z.safeParse(schema, document);
  if (result.success) return { value: result.data, unknown: [] };
  const strange = result.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  if (strange.length === 0) return refuse(document, result.error);
  const unknown = strange.flatMap(({ path, keys }) => keys.map((key) => [...path, key].map(String).join('.')));
  const rest = knownPart(
    schema,
    strange.reduce((left, { path, keys }) => without(left, path, keys), document),
  );
  return { value: rest.value, unknown: [...unknown, ...rest.unknown] };
}

/** Reads a document of a target that refuses keys it does not know. Throws one line on anything that does not fit. */
export function wholePart<T extends z.ZodMiniType>(schema: T, document: unknown): z.output<T> {
  const result = z.safeParse(schema, document);
  return result.success ? result.data : refuse(document, result.error);
}

/** One sentence for each key that the target passes over. */
export const passedOver = (unknown: readonly string[], subject: string): string[] =>
  unknown.map((key) => `${subject} does not know the key “${key}” and passes over it.`);
