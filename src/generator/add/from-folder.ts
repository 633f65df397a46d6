import { basename, join, resolve } from 'node:path';
import { counted } from '../../explain/grammar.ts';
import { readManifest } from '../../manifest/read-manifest.ts';
import { type Addition } from './addition.ts';
import { withDescription, withoutTools } from './described.ts';
import { type FolderParts, folderParts } from './folder-parts.ts';
import { type GivenFile } from './given-file.ts';
import { fromManifest, obtainedTools, type Obtained } from './from-manifest.ts';
import { InputProblems } from './input-problems.ts';

const named = (files: readonly GivenFile[]): string => files.map(({ path }) => basename(path)).join(', ');

/** Throws one problem where a folder does not hold the tools of one server. */
function demandOneServer(folder: string, { lists, tools, descriptions }: FolderParts): void {
  const refuse = (wrong: string, right: string): never => {
    throw new InputProblems([{ file: folder, at: '', wrong, right }]);
  };
  const described = descriptions.map(({ file }) => file);
  if (descriptions.length > 1)
    refuse(`several files that describe a server (${named(described)})`, 'a folder for each server');
  if (lists.length > 1)
    refuse(
      `several lists of tools (${named(lists)})`,
      `one list; the files by their names, ${join(folder, '*.json')}, add a server for each`,
    );
  if (lists.length === 1 && tools.length > 0)
    refuse(
      `a list of tools (${named(lists)}) beside ${counted(tools.length, 'file')} of one tool each`,
      'one or the other',
    );
  if (lists.length + tools.length > 0) return;
  const [only] = descriptions;
  if (only) throw new InputProblems([withoutTools(only.file.path, only.described)]);
  refuse('no tools in this folder', 'a list of tools in JSON, or a file for each tool');
}

/** The tools of one server that have a file each; what is the same word for word is taken once. */
function fromSingleTools(folder: string, { tools }: FolderParts, obtained: Obtained): Addition {
  const { value, gaps, problems } = readManifest(folder, JSON.stringify(tools.map(({ tool }) => tool)));
  if (problems) throw new InputProblems(problems);
  return obtainedTools({ tools: value, gaps }, obtained);
}

/**
 * One server from a folder: its list of tools or a file for each tool, and what another file there says of the server. Throws
 * `InputProblems` where a file is broken, or where the folder is not clearly one server's.
 */
export function fromFolder(folder: string, obtained: Obtained): Addition {
  const parts = folderParts(folder);
  demandOneServer(folder, parts);
  const [list] = parts.lists;
  const found = list ? fromManifest(list, obtained) : fromSingleTools(folder, parts, obtained);
  const addition = {
    ...found,
    names: [basename(resolve(folder)), ...found.names],
    passedOver: parts.others.map(({ path }) => path),
  };
  const [only] = parts.descriptions;
  return only ? withDescription(addition, only.described) : addition;
}
