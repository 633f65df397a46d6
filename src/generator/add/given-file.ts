import { readBytes } from '../../cli/text-input.ts';
import { decodeText } from '../../manifest/decode-text.ts';
import { isJsonObject, type Json } from '../../manifest/json.ts';
import { knownWithoutTools } from '../../manifest/known-files.ts';
import { manifestItems } from '../../manifest/manifest-items.ts';
import { parseJson } from '../../manifest/parse-file.ts';
import { parseYaml } from '../../manifest/parse-yaml.ts';
import { readManifest, type ReadManifest } from '../../manifest/read-manifest.ts';
import { InputProblems } from './input-problems.ts';

/** A text that was given to be filed, or a part of one. */
export interface GivenFile {
  /** What messages call it: the path, or `-`. */
  readonly path: string;
  readonly text: string;
  /** What the text says as JSON or, by the ending of its path, YAML; undefined where it is neither, or several documents. */
  readonly document: Json | undefined;
}

export const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);

/** Reads a file, or standard input for `-`. Throws `InputProblems` where that cannot be done. */
export function readGiven(path: string): GivenFile {
  const bytes = readBytes(path);
  if (!(bytes instanceof Uint8Array)) throw new InputProblems([bytes]);
  const { value: text, problems } = decodeText(path, bytes);
  if (problems) throw new InputProblems(problems);
  const { value } = isYaml(path) ? parseYaml(path, text) : parseJson(path, text);
  return { path, text, document: value as Json | undefined };
}

/** The tools of a file. Lists of tools are JSON: of YAML it is said what the file is. */
export function toolsIn({ path, text, document }: GivenFile): ReadManifest {
  if (!isYaml(path)) return readManifest(path, text);
  const { problems } = parseYaml(path, text);
  if (problems) return { problems };
  const known = document === undefined ? undefined : knownWithoutTools(document);
  const wrong = known ? `this is ${known.what}` : 'no list of tools';
  return { problems: [{ file: path, at: '', wrong, right: known?.right ?? 'a list of tools in JSON' }] };
}

/** Whether a file holds no list of tools at all, as against one that cannot be read. */
export const listsNothing = ({ document }: GivenFile): boolean =>
  isJsonObject(document) &&
  manifestItems(document, { at: '', start: undefined, listed: false }).every(({ kind }) => kind === 'unknown');
