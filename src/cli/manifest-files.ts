import { readdirSync, statSync } from 'node:fs';
import { decodeText } from '../manifest/decode-text.ts';
import { type Problem } from '../manifest/problem.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import { type ManifestInput } from './manifest-input.ts';
import { readBytes } from './text-input.ts';

/** A manifest with the path that it was asked for by, or below a folder that was. */
export interface ManifestFile extends ManifestInput {
  readonly file: string;
}

/** What was asked for, as far as it could be read, and a problem for the rest. */
export interface ManifestFiles {
  readonly files: readonly ManifestFile[];
  readonly problems: readonly Problem[];
  /** Whether one file was asked for by its name, and nothing else. */
  readonly isOne: boolean;
}

/** Files of a folder that may be manifests, by their names. */
const mayBeManifest = /\.(?:json|jsonl|ndjson)$/i;

/** Keys and brackets that only a list of tools has: a file of a folder that holds one and cannot be read is no other file. */
export const holdsTools =
  /"(?:tools|functionDeclarations)"\s*:\s*\[\s*\{|"(?:inputSchema|input_schema|toolSpec)"\s*:\s*\{/;

const isFolder = (path: string): boolean =>
  path !== '-' && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Paths below a folder with strokes between, in the order of their names; hidden folders, packages and links are left out. */
function below(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = `${folder.replace(/[\\/]+$/, '')}/${entry.name}`;
    if (entry.isDirectory()) return /^\.|^node_modules$/.test(entry.name) ? [] : below(path);
    return entry.isFile() && mayBeManifest.test(entry.name) ? [path] : [];
  });
}

type Read =
  | { readonly value: ManifestFile; readonly problems?: never }
  | { readonly value?: never; readonly problems: readonly Problem[] };

/** Is told of a text. */
type Reader = (file: string, text: string) => void;

/** @param text is handed over beside the result, to look at what could not be read */
function readFile(file: string, reader?: Reader): Read & { readonly text: string } {
  const bytes = readBytes(file);
  if (!(bytes instanceof Uint8Array)) return { problems: [bytes], text: '' };
  const decoded = decodeText(file, bytes);
  if (decoded.problems) return { problems: decoded.problems, text: '' };
  const text = decoded.value;
  reader?.(file, text);
  const { value, places, gaps, problems } = readManifest(file, text);
  return problems ? { problems, text } : { value: { file, text, tools: value, places, gaps }, text };
}

/** Manifests of a folder: other files are passed over, but none that looks like a manifest and cannot be read. */
function readFolder(folder: string): Read[] {
  const found = below(folder).flatMap((path): Read[] => {
    const read = readFile(path);
    if (read.value) return [read];
    // One line says that a file is none; that it looks like one, its text does.
    return holdsTools.test(read.text) ? [{ problems: (read.problems ?? []).slice(0, 1) }] : [];
  });
  const nothing: Problem = {
    file: folder,
    at: '',
    wrong: 'no manifest in this folder',
    right: 'a file with a list of tools',
  };
  return found.length > 0 ? found : [{ problems: [nothing] }];
}

/** Paths of manifests: those that are named, and those of folders; a folder without one is a problem. */
export function manifestPaths(
  words: readonly string[],
): Pick<ManifestFiles, 'problems'> & { readonly paths: string[] } {
  const found = words.map((word) => {
    if (!isFolder(word)) return { paths: [word], problems: [] };
    const read = readFolder(word);
    return {
      paths: read.flatMap(({ value }) => (value ? [value.file] : [])),
      problems: read.flatMap(({ problems }) => problems ?? []),
    };
  });
  return { paths: found.flatMap(({ paths }) => paths), problems: found.flatMap(({ problems }) => problems) };
}

/**
 * Reads manifests: files, `-` for standard input, and folders with all below them. What cannot be read is a problem and keeps
 * nothing else from being read; a file that is named twice is read once.
 * @param reader is told of the text of each file that is named, before it is parsed
 */
export function manifestFiles(words: readonly string[], reader?: Reader): ManifestFiles {
  const [folders, names] = [new Set(words.filter(isFolder)), [...new Set(words)]];
  const read = names.flatMap((word) => (folders.has(word) ? readFolder(word) : [readFile(word, reader)]));
  const files = new Map(read.flatMap(({ value }) => (value ? [[value.file, value] as const] : [])));
  return {
    files: [...files.values()],
    problems: read.flatMap(({ problems }) => problems ?? []),
    isOne: names.length === 1 && folders.size === 0,
  };
}
