import type * as z from 'zod';
import { printable, printableCut } from './printable.ts';
import { keysAt } from './schema-keys.ts';

/** One thing wrong with an input file, told so that whoever wrote it can put it right. */
export interface Problem {
  /** Path of the file as the user gave it, or `-` for standard input. */
  readonly file: string;
  /** Place inside the file: a dotted path, or a line and column. Empty for the whole file. */
  readonly at: string;
  readonly wrong: string;
  readonly right: string;
}

/** Characters that are printed of a place and of what is wrong there, as far as strangers wrote it. */
const mostWords = 400;

/** One line for one problem: file, place, what is wrong, what would be right. It stays one line, and no long one, whatever strangers wrote. */
export const problemLine = ({ file, at, wrong, right }: Problem): string => {
  const place = at === '' ? '' : ` (${printableCut(at, mostWords)})`;
  return `${printable(file)}${place}: ${printableCut(wrong, mostWords)}; expected ${printable(right)}`;
};

/** zod's own wording starts so; anything else is a message of ours that says what would be right. */
const zodWording = /^(Invalid|Unrecognized|Too (big|small))/;

function found(input: unknown, path: readonly PropertyKey[]): string {
  let value: unknown = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return 'nothing here';
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  if (value === undefined) return 'nothing here';
  const text = JSON.stringify(value) ?? typeof value;
  return `found ${text.length > 60 ? `${text.slice(0, 59)}…` : text}`;
}

/** A bound as it is said of a number, of a text and of a list. */
function amount(bound: number | bigint, origin: string): string {
  if (origin === 'number' || origin === 'int') return String(bound);
  return origin === 'string' ? counted(Number(bound), 'character') : `${String(bound)} of them`;
}

const counted = (count: number, what: string): string => `${String(count)} ${what}${count === 1 ? '' : 's'}`;

function expectation(issue: z.core.$ZodIssue): string {
  if (!zodWording.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'record' ? 'keys with their values' : `a value of type ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      // Where the value has the type of one of them, what is wrong in it cannot be told without knowing which was meant.
      return issue.errors.every(([first]) => first?.code === 'invalid_type' && first.path.length === 0)
        ? [...new Set(issue.errors.flatMap(([first]) => (first ? [expectation(first)] : [])))].join(', or ')
        : 'a form that the format knows';
    case 'too_small':
      return `at least ${amount(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `at most ${amount(issue.maximum, issue.origin)}`;
    case 'invalid_format':
      return `the form of ${issue.format}`;
    default:
      return issue.message;
  }
}

/**
 * The problems zod found in one file.
 * @param schema what it was held against, where the keys that it allows are to be named beside an unknown one
 */
export function zodProblems(
  file: string,
  input: unknown,
  error: z.core.$ZodError,
  schema?: z.core.$ZodType,
): Problem[] {
  return error.issues.map((issue) => {
    const at = issue.path.map(String).join('.');
    if (issue.code !== 'unrecognized_keys')
      return { file, at, wrong: found(input, issue.path), right: expectation(issue) };
    const keys = keysAt(schema, issue.path);
    const right = keys.length > 0 ? `only ${keys.join(', ')}` : 'that key to be left out or spelt right';
    return { file, at, wrong: `unknown key ${issue.keys.map((key) => `“${key}”`).join(', ')}`, right };
  });
}
