import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checked, parseYaml, type Parsed } from '../manifest/parse-file.ts';
import { attack } from '../manifest/prose.ts';
import { type AttackFacts } from '../record.ts';
import { readText } from './read-text.ts';

const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** Frontmatter of every attack pattern in a folder, in the order that the patterns give themselves. */
export function readAttacks(
  folder: string,
  name: (path: string) => string,
  take: <T>(parsed: Parsed<T>) => T | undefined,
): AttackFacts[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.mdx')) : [];
  return files
    .flatMap((file) => {
      const path = join(folder, file);
      const text = take(readText(path, name(path)));
      if (text === undefined) return [];
      const head = frontmatter.exec(text)?.[1] ?? '';
      const facts = take(checked(name(path), parseYaml(name(path), head), attack));
      return facts
        ? [
            {
              slug: basename(file, '.mdx'),
              title: facts.title,
              summary: facts.summary,
              order: facts.order,
              opens: facts.opens,
            },
          ]
        : [];
    })
    .sort((a, b) => a.order - b.order);
}
