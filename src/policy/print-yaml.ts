import { stringify } from 'yaml';

/** Which quotes stand around what has none or both inside. */
export interface YamlQuotes {
  readonly singleQuote?: boolean;
}

/** Text on one line that every reader sees. */
const plainLine = /^[\x20-\x7e]*$/;

/** What cannot stand without quotes, as the library has it: what begins or ends like something else, or holds a key or comment. */
const needsQuotes = /^[ ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-] |: | #|[ :]$/;

/** What may be read as a number, a truth value or nothing, or ends a document. */
const isOtherwise = /^(?:[-+.\d][\w.+-]*|~|null|true|false|)$|^(?:---|\.\.\.)/i;

/** The longest key that can stand before a colon is of 1,024 characters, with its quotes. */
const longestKey = 500;

/** Thrown where a document holds what only the library prints. */
class Unusual extends Error {}

function scalar(value: unknown, quotes: YamlQuotes): string {
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)))
    return String(value);
  if (typeof value !== 'string' || !plainLine.test(value) || /^(?:---|\.\.\.)/.test(value)) throw new Unusual();
  if (!needsQuotes.test(value) && !isOtherwise.test(value)) return value;
  return stringify(value, { lineWidth: 0, ...quotes }).slice(0, -1);
}

/** Prints a value whose first line stands after `indent`. */
function printed(value: unknown, indent: string, quotes: YamlQuotes, seen: Set<object>): string {
  if (typeof value !== 'object' || value === null) return scalar(value, quotes);
  // The library prints what it meets again as an alias.
  if (seen.has(value)) throw new Unusual();
  seen.add(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return value.map((item: unknown) => `- ${printed(item, inner, quotes, seen)}`).join(`\n${indent}`);
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new Unusual();
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  return entries
    .map(([key, held]: [string, unknown]) => {
      if (key.length > longestKey) throw new Unusual();
      const text = printed(held, inner, quotes, seen);
      const isBlock = typeof held === 'object' && held !== null && text !== '[]' && text !== '{}';
      return `${scalar(key, quotes)}:${isBlock ? `\n${inner}` : ' '}${text}`;
    })
    .join(`\n${indent}`);
}

/**
 * Data as YAML, with lines as long as they are: what `stringify` of the package `yaml` prints, in a tenth of its time, since
 * documents of policies are lists and tables of short words. Anything else is left to the package.
 */
export function printYaml(value: unknown, quotes: YamlQuotes = {}): string {
  try {
    if (typeof value === 'object') return `${printed(value, '', quotes, new Set())}\n`;
  } catch (error) {
    if (!(error instanceof Unusual)) throw error;
  }
  return stringify(value, { lineWidth: 0, ...quotes });
}
