import type * as z from 'zod';
import { checked, parseJson, type Parsed } from './parse-file.ts';
import { type Problem } from './problem.ts';

const atLine = (line: number, { at, ...problem }: Problem): Problem => ({
  ...problem,
  at: `line ${String(line)}${at === '' || at.startsWith('line ') ? '' : `, ${at}`}`,
});

/** A text with one JSON object a line, each checked against the schema; empty lines are skipped, all problems named. */
export function parseLines<T extends z.ZodType>(file: string, text: string, schema: T): Parsed<z.output<T>[]> {
  const problems: Problem[] = [];
  const value = text.split('\n').flatMap((line, index): z.output<T>[] => {
    if (line.trim() === '') return [];
    const parsed = checked(file, parseJson(file, line), schema);
    if (!parsed.problems) return [parsed.value];
    problems.push(...parsed.problems.map((problem) => atLine(index + 1, problem)));
    return [];
  });
  return problems.length > 0 ? { problems } : { value };
}
