import { existsSync } from 'node:fs';
import { builtInTaxonomy } from '../manifest/built-in-taxonomy.ts';
import { type Problem } from '../manifest/problem.ts';
import { taxonomy, type Taxonomy } from '../manifest/taxonomy.ts';
import { overlay } from './overlay.ts';
import { reader, type Reader } from './reader.ts';

/**
 * Reads `categories.yaml`, `risks.yaml` and `signals.yaml` of one folder; what it has not, of the one `beneath` it, and what
 * neither has is this catalogue's own: a publisher's folder need not hold a taxonomy.
 */
export function readTaxonomyFiles(
  folder: string,
  { load, problems }: Reader = reader(),
  beneath?: string,
): { taxonomy: Taxonomy | undefined; problems: readonly Problem[] } {
  const { path } = overlay(folder, beneath);
  const part = <Part extends keyof Taxonomy>(name: Part): Taxonomy[Part] | undefined =>
    existsSync(path(`${name}.yaml`))
      ? (load(path(`${name}.yaml`), taxonomy.shape[name]) as Taxonomy[Part] | undefined)
      : builtInTaxonomy[name];
  const [categories, risks, signals] = [part('categories'), part('risks'), part('signals')];
  return { taxonomy: categories && risks && signals ? { categories, risks, signals } : undefined, problems };
}
