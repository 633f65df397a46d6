import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { holdsTools } from '../../cli/manifest-files.ts';
import { type Problem } from '../../manifest/problem.ts';
import { type ToolDefinition } from '../../manifest/tool.ts';
import { type Description } from '../description.ts';
import { description } from './described.ts';
import { type GivenFile, isYaml, listsNothing, readGiven, toolsIn } from './given-file.ts';
import { InputProblems } from './input-problems.ts';

/** Names of files that may hold tools or describe their server; github-mcp-server's tests keep each tool in a `.snap`. */
const mayBelong = /\.(?:json|jsonl|ndjson|snap|ya?ml)$/i;

/** The files of a folder by what they are. */
export interface FolderParts {
  /** Whole lists of tools. */
  readonly lists: readonly GivenFile[];
  /** Tools that have a file each. */
  readonly tools: readonly { readonly file: GivenFile; readonly tool: ToolDefinition }[];
  /** Files that describe a server without its tools. */
  readonly descriptions: readonly { readonly file: GivenFile; readonly described: Description }[];
  /** Files that have to do with neither. */
  readonly others: readonly GivenFile[];
}

/** A file that has nothing of a tool, and whose name does not say that it is a snapshot of one. */
const isOther = (file: GivenFile): boolean =>
  file.document !== undefined &&
  !/\.snap$/i.test(file.path) &&
  (isYaml(file.path) || (listsNothing(file) && !holdsTools.test(file.text)));

/** What one file is. */
interface FolderPart extends Partial<FolderParts> {
  /** Why it can be read as none of them. */
  readonly wrong?: readonly Problem[];
}

function partOf(file: GivenFile): FolderPart {
  const described = description(file.document);
  if (described && listsNothing(file)) return { descriptions: [{ file, described }] };
  if (isOther(file)) return { others: [file] };
  const { value, places, problems } = toolsIn(file);
  if (problems) return { wrong: problems };
  const [tool] = value;
  const isAlone = places[0]?.at === '' && places[0].start === undefined;
  return tool && isAlone ? { tools: [{ file, tool }] } : { lists: [file] };
}

/** The files of a folder, in the order of their names; folders in it are not looked into. Throws `InputProblems` with every broken one. */
export function folderParts(folder: string): FolderParts {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && mayBelong.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const parts = names.map((name) => partOf(readGiven(join(folder, name))));
  const wrong = parts.flatMap((part) => part.wrong ?? []);
  if (wrong.length > 0) throw new InputProblems(wrong);
  return {
    lists: parts.flatMap(({ lists = [] }) => lists),
    tools: parts.flatMap(({ tools = [] }) => tools),
    descriptions: parts.flatMap(({ descriptions = [] }) => descriptions),
    others: parts.flatMap(({ others = [] }) => others),
  };
}
