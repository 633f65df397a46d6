import type * as z from 'zod';
import { type Parsed } from '../../src/manifest/parse-file.ts';
import { parseLines } from '../../src/manifest/parse-lines.ts';
import { type Problem, problemLine } from '../../src/manifest/problem.ts';
import { type Lines } from '../../src/round/file-round.ts';
import { fail } from '../../src/cli/fail.ts';
import { textInput } from '../../src/cli/text-input.ts';

/** Ends the command with one line per problem. */
export const failAll = (problems: readonly Problem[]): never => fail(problems.map(problemLine).join('\n'));

/** The value, or the end of the command. */
export const taken = <T>(parsed: Parsed<T>): T => (parsed.problems ? failAll(parsed.problems) : parsed.value);

/** Objects of a file with one a line, each fitting the schema. */
export const readLines = <T extends z.ZodType>(file: string, schema: T): Lines<z.output<T>> => ({
  file,
  rows: taken(parseLines(file, textInput(file), schema)),
});
