import { escapeToken } from './json-pointer.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';

/** What is looked for in a value that is not read as tools. */
export interface Search {
  /** Parts of the value that are read, or known to be something else. */
  readonly known?: ReadonlySet<Json>;
  /** Whether a name beside a description counts, as in lines of a log; prompts and servers have both too. */
  readonly isLoose: boolean;
}

/** Keys under which only a definition of a tool holds a value with something in it. */
const schemaKeys = new Set(['inputSchema', 'input_schema', 'args_schema', 'toolSpec', 'functionDeclarations']);

/** What else of the protocol has a name and a description. */
const otherNamed = new Set(['prompts', 'resources', 'resourceTemplates', 'serverInfo', 'clientInfo']);

/** What servers say of what they can do; real ones repeat their tools there, and no client reads them from it. */
const declarations = 'capabilities';

const isFilled = (value: Json): boolean => isJsonObject(value) || (Array.isArray(value) && value.length > 0);

/** Lists of names alone, as logs and registries have them, are no definitions. */
const isDefining = (key: string, value: Json): boolean =>
  schemaKeys.has(key) ? isFilled(value) : key === 'tools' && Array.isArray(value) && value.some(isJsonObject);

const isDescribed = ({ name, description }: JsonObject): boolean =>
  typeof name === 'string' && typeof description === 'string' && name !== '' && description !== '';

/**
 * JSON Pointer to the first place inside a value that has something of a tool: a key of a definition or a list of them, at
 * any depth or in a string that quotes it. Undefined where there is none. Recursive, since nesting is known to be small.
 */
export function toolTrace(value: Json, search: Search): string | undefined {
  if (typeof value === 'string') return quotesTool(value, search.isLoose) ? '' : undefined;
  if (typeof value !== 'object' || value === null || search.known?.has(value) === true) return undefined;
  if (!Array.isArray(value) && !isJsonObject(value)) return undefined;
  if (search.isLoose && isJsonObject(value) && isDescribed(value)) return '';
  const isList = Array.isArray(value);
  for (const [key, inner] of isList ? value.entries() : Object.entries(value)) {
    if (key === declarations) continue;
    const isRead = typeof inner === 'object' && inner !== null && search.known?.has(inner) === true;
    const isFound = !isRead && typeof key === 'string' && isDefining(key, inner);
    const isOther = typeof key === 'string' && otherNamed.has(key);
    const found = isFound ? '' : toolTrace(inner, isOther ? { ...search, isLoose: false } : search);
    if (found !== undefined) return `/${escapeToken(String(key))}${found}`;
  }
  return undefined;
}

// Quotes of any kind, escaped or left out, as JSON in strings, Python and Node print keys.
const quote = String.raw`\\{0,15}["']?`;
const space = String.raw`(?:\s|\\{1,15}[nrt])*`;
const is = `${quote}${space}[:=]${space}`;

const definition = new RegExp(
  String.raw`\b(?:${[...schemaKeys].join('|')})\b${is}(?:[{[]|\w+[({])|\btools\b${is}\[${space}(?:\{|\w+\(|\[Object)`,
);
const described = new RegExp(
  String.raw`\bname${is}\\{0,15}["'][^{}]{1,600}?\bdescription${is}\\{0,15}["']|\bdescription${is}\\{0,15}["'][^{}]{1,600}?\bname${is}\\{0,15}["']`,
);

/** Whether a text quotes a definition of a tool: JSON, escaped or not, or what Python and Node print in its place. */
export const quotesTool = (text: string, isLoose: boolean): boolean =>
  definition.test(text) || (isLoose && described.test(text));

/** Offset of the first quoted definition in a text; -1 for none. */
export const quotedTool = (text: string): number => {
  const found = [definition, described].map((pattern) => text.search(pattern)).filter((at) => at !== -1);
  return found.length === 0 ? -1 : Math.min(...found);
};
