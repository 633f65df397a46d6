import * as z from 'zod/mini';
import { jsonValue } from '../manifest/json-value.ts';
import { type Problem, zodProblems } from '../manifest/problem.ts';
import { type Call } from './simulate.ts';

/** Nesting beyond which arguments are refused; those of real calls stay far below. */
const maxDepth = 64;
/** The last second of the year 9999, beyond which a number is no time in seconds. */
const lastSecond = 253_402_300_799;
const example = 'one call a line, such as {"tool": "add_note", "args": {}, "at": 0}';
const seconds = `seconds since 1970, from 0 to ${String(lastSecond)}, or a date such as 2026-11-20T10:00:00Z`;

const call = z.strictObject({
  tool: z.string().check(z.minLength(1)),
  args: z.nullish(z.record(z.string(), z.unknown())),
  at: z.optional(
    z.union(
      [
        z.number().check(z.gte(0, seconds), z.lte(lastSecond, seconds)),
        z.iso.datetime({ offset: true, error: seconds }),
      ],
      seconds,
    ),
  ),
});

interface Entry {
  /** Line in the file, or number in the list. */
  readonly at: string;
  readonly value: unknown;
}

/** Calls, or the first thing that is wrong. */
export type ReadCalls =
  { readonly calls: readonly Call[]; readonly problem?: never } | { readonly calls?: never; readonly problem: Problem };

/**
 * Reads calls: one JSON object a line with `tool`, `args` and `at` (a date, or seconds), or a JSON array of them. A call
 * without `at` happens together with the one before it. A file without any call is a mistake, never an empty answer.
 */
export function readCalls(file: string, text: string): ReadCalls {
  const entries = listed(text) ?? lines(file, text);
  if (!Array.isArray(entries)) return { problem: entries };
  if (entries.length === 0) return { problem: { file, at: '', wrong: 'no calls', right: example } };
  const calls: Call[] = [];
  let now = 0;
  for (const { at, value } of entries) {
    if (isDeeperThan(value, maxDepth))
      return { problem: { file, at, wrong: 'too many levels', right: `at most ${String(maxDepth)}` } };
    const { data, error } = z.safeParse(call, value);
    if (!data) return { problem: located(file, at, value, error) };
    if (data.at !== undefined) now = typeof data.at === 'number' ? data.at : Date.parse(data.at) / 1000;
    calls.push({ tool: data.tool, at: now, ...(data.args && { args: data.args }) });
  }
  return { calls };
}

/** The items of a JSON array, or undefined when the text is none. */
function listed(text: string): Entry[] | undefined {
  if (!text.trimStart().startsWith('[')) return undefined;
  try {
    const value: unknown = jsonValue(text);
    return Array.isArray(value)
      ? value.map((item: unknown, index) => ({ at: `call ${String(index + 1)}`, value: item }))
      : undefined;
  } catch {
    return undefined;
  }
}

function lines(file: string, text: string): Entry[] | Problem {
  const entries: Entry[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const at = `line ${String(index + 1)}`;
    try {
      entries.push({ at, value: jsonValue(line) });
    } catch {
      return { file, at, wrong: 'broken JSON', right: example };
    }
  }
  return entries;
}

function located(file: string, at: string, value: unknown, error: z.core.$ZodError): Problem {
  const [problem] = zodProblems(file, value, error, call);
  if (!problem) return { file, at, wrong: 'no call', right: example };
  return { ...problem, at: problem.at === '' ? at : `${at}, ${problem.at}` };
}

/** Walks level by level, since a walk that calls itself would end at some depth of its own. */
function isDeeperThan(value: unknown, levels: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= levels; depth += 1) {
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
    if (level.length === 0) return false;
  }
  return true;
}
