import { existsSync } from 'node:fs';
import { isJsonObject, type Json } from '../manifest/json.ts';
import { parseYaml } from '../manifest/parse-yaml.ts';
import { type Problem } from '../manifest/problem.ts';
import { formatVersion } from '../manifest/site.ts';
import { readText } from './read-text.ts';

/**
 * Says of a folder whose `site.yaml` names a later format than this program reads that it needs a newer program: the one
 * thing to know, in place of everything that would look wrong in it. Undefined for all others, broken ones included.
 */
export function futureFormat(path: string, name: (path: string) => string): Problem | undefined {
  const text = existsSync(path) ? readText(path, name(path)).value : undefined;
  const content = text === undefined ? undefined : (parseYaml(name(path), text).value as Json | undefined);
  const stated = isJsonObject(content) ? content['formatVersion'] : undefined;
  if (typeof stated !== 'number' || !Number.isInteger(stated) || stated <= formatVersion) return undefined;
  return {
    file: name(path),
    at: 'formatVersion',
    wrong: `the folder is written in format ${String(stated)} and this version reads formats up to ${String(formatVersion)}`,
    right: 'a newer version of the program (CHANGELOG.md)',
  };
}
