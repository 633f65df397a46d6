import { relative } from 'node:path';
import type * as z from 'zod';
import { checked, parseJson, type Parsed } from '../manifest/parse-file.ts';
import { parseYaml } from '../manifest/parse-yaml.ts';
import { type Problem } from '../manifest/problem.ts';
import { readText } from './read-text.ts';

/** Reads and checks files, and keeps what is wrong with them, each named relative to the working directory. */
export function reader() {
  const problems: Problem[] = [];
  const name = (path: string): string => relative(process.cwd(), path) || path;
  const take = <T>(parsed: Parsed<T>): T | undefined => {
    if (parsed.problems) problems.push(...parsed.problems);
    return parsed.value;
  };
  const load = <T extends z.ZodType>(path: string, schema: T): z.output<T> | undefined => {
    const file = name(path);
    const content = take(readText(path, file));
    if (content === undefined) return undefined;
    return take(checked(file, path.endsWith('.json') ? parseJson(file, content) : parseYaml(file, content), schema));
  };
  return { problems, name, take, load };
}
export type Reader = ReturnType<typeof reader>;
