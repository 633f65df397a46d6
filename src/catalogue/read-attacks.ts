import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type * as z from 'zod';
import { incidents } from '../manifest/incident.ts';
import { attack, attackClasses, statusOf } from '../manifest/prose.ts';
import { type AttackFacts } from '../record.ts';
import { overlay } from './overlay.ts';
import { readFrontmatter } from './read-prose.ts';
import { type Reader } from './reader.ts';

/**
 * Every attack pattern of a folder, in the order that the patterns give themselves, each with its class and the incidents
 * that it names; files of `beneath` count where the folder has none of their name. What names something that the folder's `classes.yaml` or `incidents.yaml` does not have is a problem.
 */
export function readAttacks(folder: string, read: Reader, beneath?: string): AttackFacts[] {
  const { name, load, problems } = read;
  const place = overlay(folder, beneath);
  const files = place.names('.mdx');
  if (files.length === 0) return [];
  const list = <T extends z.ZodType>(file: string, schema: T): z.output<T> | undefined =>
    existsSync(place.path(file)) ? load(place.path(file), schema) : undefined;
  const classes = list('classes.yaml', attackClasses) ?? [];
  const known = list('incidents.yaml', incidents) ?? [];
  return files
    .flatMap((file): AttackFacts[] => {
      const path = place.path(file);
      const facts = readFrontmatter(path, attack, read);
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
