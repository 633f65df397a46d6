import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One folder over another: a file of the upper one stands in place of the lower one's of that name. */
export interface Overlay {
  /** Where the file of a name stands: above, if it does; else below, if there is a folder below and it does. */
  readonly path: (name: string) => string;
  /** Names of all files of both folders with an ending such as `.mdx`, in alphabetical order. */
  readonly names: (ending: string) => string[];
}

const filesOf = (folder: string | undefined): string[] =>
  folder !== undefined && existsSync(folder) ? readdirSync(folder) : [];

/** Lays a publisher's folder over what comes with the generator. A file that neither has is looked for above. */
export function overlay(upper: string, lower?: string): Overlay {
  return {
    path: (name) =>
      lower !== undefined && !existsSync(join(upper, name)) && existsSync(join(lower, name))
        ? join(lower, name)
        : join(upper, name),
    names: (ending) =>
      [...new Set([...filesOf(upper), ...filesOf(lower)])].filter((name) => name.endsWith(ending)).sort(),
  };
}
