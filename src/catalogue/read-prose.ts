import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type * as z from 'zod';
import { checked, failed } from '../manifest/parse-file.ts';
import { parseYaml } from '../manifest/parse-yaml.ts';
import { glossaryTerm, guide } from '../manifest/prose.ts';
import { overlay, type Overlay } from './overlay.ts';
import { readText } from './read-text.ts';
import { type Reader } from './reader.ts';

const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** What stands at the top of a file of prose, checked; undefined with a problem noted where it is wrong. */
export function readFrontmatter<T extends z.ZodType>(
  path: string,
  schema: T,
  { name, take }: Reader,
): z.output<T> | undefined {
  const text = take(readText(path, name(path)));
  if (text === undefined) return undefined;
  const [, top] = frontmatter.exec(text) ?? [];
  const right = 'YAML between two lines of --- at the top, which says what the page is called';
  return take(
    top === undefined
      ? failed(name(path), '', 'no front matter', right)
      : checked(name(path), parseYaml(name(path), top), schema),
  );
}

/** Checks the tops of all guides and terms; attack patterns are read by `readAttacks`. */
export function checkProse(root: string, beneath: string | undefined, read: Reader): void {
  const part = (folder: string, schema: typeof guide | typeof glossaryTerm): void => {
    const files = overlay(join(root, folder), beneath && join(beneath, folder));
    for (const file of files.names('.mdx')) readFrontmatter(files.path(file), schema, read);
  };
  part('guides', guide);
  part('glossary', glossaryTerm);
}

/**
 * Copies the files that pages print as they are, the publisher's over the generator's, so that Astro reads one folder:
 * prose, and the tables of framework ids.
 */
export function copyProse(root: string, beneath: string | undefined, to: string): void {
  const copy = (files: Overlay, folder: string, name: string): void => {
    const target = join(to, folder, name);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(files.path(name), target);
  };
  for (const folder of ['attacks', 'guides', 'glossary']) {
    const files = overlay(join(root, folder), beneath && join(beneath, folder));
    mkdirSync(join(to, folder), { recursive: true });
    for (const name of files.names('.mdx')) copy(files, folder, name);
  }
  const taxonomy = overlay(join(root, 'taxonomy'), beneath && join(beneath, 'taxonomy'));
  if (taxonomy.names('frameworks.yaml').length > 0) copy(taxonomy, 'taxonomy', 'frameworks.yaml');
}
