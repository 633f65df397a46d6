import { jsonValue } from './json-value.ts';
import { isJsonObject, type Json } from './json.ts';
import { checked, type Parsed } from './parse-file.ts';
import { parseYaml } from './parse-yaml.ts';
import { reviews, type Reviews } from './reviews.ts';

/** One tool on one line: a quoted name and a flow mapping that is JSON, which YAML 1.2 contains. */
const line = /^ {2}("(?:[^"\\]|\\.)*"): (\{.*\})$/;
const head = /^tools:\n/m;

/** The tools of a file as `npm run review` writes it; undefined when a line is of another form or a name comes twice. */
function oneLineEach(text: string): Record<string, Json> | undefined {
  const tools = new Map<string, Json>();
  for (const one of text.trimEnd().split('\n')) {
    const [, name, value] = line.exec(one) ?? [];
    if (name === undefined || value === undefined) return undefined;
    try {
      const key = JSON.parse(name) as string;
      if (tools.has(key)) return undefined;
      tools.set(key, jsonValue(value));
    } catch {
      return undefined;
    }
  }
  return Object.fromEntries(tools);
}

function parse(file: string, text: string): Parsed<unknown> {
  const start = head.exec(text);
  const tools = start ? oneLineEach(text.slice(start.index + start[0].length)) : undefined;
  if (!start || !tools) return parseYaml(file, text);
  const { value } = parseYaml(file, text.slice(0, start.index));
  return isJsonObject(value) ? { value: { ...value, tools } } : parseYaml(file, text);
}

/**
 * A file of reviews, checked. Any YAML is read; lines as `npm run review` writes them are read as the JSON that they
 * are, some ten times faster, which counts with thousands of reviews.
 */
export const parseReviews = (file: string, text: string): Parsed<Reviews> => checked(file, parse(file, text), reviews);
