import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type ConfigEntry } from '../../client-config/config-entry.ts';
import { printable } from '../../manifest/printable.ts';
import { fail } from '../fail.ts';
import { configInput, demandConfig } from '../configured/config-input.ts';
import { projectFolders, projectPlaces, userFolders, userPlaces } from './known-places.ts';

/** A client's configuration and its servers. */
export interface ConfigFile {
  readonly file: string;
  readonly entries: readonly ConfigEntry[];
}

/** What was found, and what could not be read where nobody named the file. */
export interface Found {
  readonly files: readonly ConfigFile[];
  readonly problems: readonly string[];
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

const configuration = /\.(?:ya?ml|json)$/;

/** The files below a folder that may be configurations, in the order of their names; none where there is no folder. */
const filesIn = (folder: string): string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => configuration.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [];

/** The configurations among files where servers may stand; those of something else are passed over. */
function among(paths: readonly string[]): Found {
  const read = [...new Set(paths)].filter(isFile).map((file) => ({ file, ...configInput(file) }));
  return {
    files: read.flatMap(({ file, entries }) => (entries ? [{ file, entries }] : [])),
    problems: read.flatMap(({ problem, isOther }) => (problem === undefined || isOther === true ? [] : [problem])),
  };
}

function inFolder(folder: string): Found {
  const found = among([...projectPlaces(folder), ...projectFolders(folder).flatMap(filesIn)]);
  if (found.files.length > 0 || found.problems.length > 0) return found;
  return fail(
    `${printable(folder)}: no client keeps servers in this folder; expected one with ${projectPlaces('.').slice(0, 3).join(', ')} or the like`,
  );
}

const joined = (all: readonly Found[]): Found => ({
  files: all.flatMap(({ files }) => files),
  problems: all.flatMap(({ problems }) => problems),
});

/** The configurations that words name, files or folders of projects. Ends the command with one line where one is none. */
export const namedConfigs = (words: readonly string[]): Found =>
  joined(
    words.map((word) =>
      existsSync(word) && statSync(word).isDirectory()
        ? inFolder(word)
        : { files: [{ file: word, entries: demandConfig(word) }], problems: [] },
    ),
  );

/** The configurations of this machine's user and of the working folder. */
export function usualConfigs(): Found {
  const machine = { platform: process.platform, home: homedir(), environment: process.env };
  return among([
    ...projectPlaces('.'),
    ...projectFolders('.').flatMap(filesIn),
    ...userPlaces(machine),
    ...userFolders(machine).flatMap(filesIn),
  ]);
}
