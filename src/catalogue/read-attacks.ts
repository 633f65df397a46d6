import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type * as z from 'zod';
import { incidents } from '../manifest/incident.ts';
import { checked } from '../manifest/parse-file.ts';
import { parseYaml } from '../manifest/parse-yaml.ts';
import { attack, attackClasses, statusOf } from '../manifest/prose.ts';
import { type AttackFacts } from '../record.ts';
import { readText } from './read-text.ts';
import { type Reader } from './reader.ts';

const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/**
 * Every attack pattern of a folder, in the order that the patterns give themselves, each with its class and the incidents
 * that it names. What names something that the folder's `classes.yaml` or `incidents.yaml` does not have is a problem.
 */
export function readAttacks(folder: string, { name, take, load, problems }: Reader): AttackFacts[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.mdx')) : [];
  if (files.length === 0) return [];
  const list = <T extends z.ZodType>(file: string, schema: T): z.output<T> | undefined =>
    existsSync(join(folder, file)) ? load(join(folder, file), schema) : undefined;
  const classes = list('classes.yaml', attackClasses) ?? [];
  const known = list('incidents.yaml', incidents) ?? [];
  return files
    .flatMap((file): AttackFacts[] => {
      const path = join(folder, file);
      const text = take(readText(path, name(path)));
      if (text === undefined) return [];
      const head = frontmatter.exec(text)?.[1] ?? '';
      const facts = take(checked(name(path), parseYaml(name(path), head), attack));
      if (facts === undefined) return [];
      const held = classes.find(({ id }) => id === facts.class);
      const wrong = (at: string, id: string, list: string): void => {
        problems.push({ file: name(path), at, wrong: `no ${at} “${id}”`, right: `an id of ${list}` });
      };
      if (!held && facts.class !== undefined) wrong('class', facts.class, 'classes.yaml');
      const cited = facts.incidents.flatMap((id) => {
        const incident = known.find((one) => one.id === id);
        if (!incident) wrong('incidents', id, 'incidents.yaml');
        return incident ?? [];
      });
      const { title, summary, order, opens, frameworks } = facts;
      const status = facts.status ?? statusOf([...cited, ...facts.evidence].map(({ kind }) => kind));
      const slug = basename(file, '.mdx');
      return [{ slug, title, summary, order, opens, status, frameworks, class: held, incidents: cited }];
    })
    .sort((a, b) => a.order - b.order);
}
