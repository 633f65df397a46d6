import { join, relative } from 'node:path';
import { frameworks, type Frameworks } from '../manifest/frameworks.ts';
import { checked } from '../manifest/parse-file.ts';
import { parseYaml } from '../manifest/parse-yaml.ts';
import { problemLine } from '../manifest/problem.ts';
import { readText } from './read-text.ts';

/** Id and name tables of a catalogue folder. Throws with one line per problem when the file is missing or wrong. */
export function readFrameworks(catalogue: string): Frameworks {
  const path = join(catalogue, 'taxonomy', 'frameworks.yaml');
  const name = relative(process.cwd(), path);
  const text = readText(path, name);
  const { value, problems } = text.problems ? text : checked(name, parseYaml(name, text.value), frameworks);
  if (problems) throw new Error(problems.map(problemLine).join('\n'));
  return value;
}
