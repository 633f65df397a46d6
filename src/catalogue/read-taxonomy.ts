import { join } from 'node:path';
import { type Problem } from '../manifest/problem.ts';
import { taxonomy, type Taxonomy } from '../manifest/taxonomy.ts';
import { reader, type Reader } from './reader.ts';

/** Reads `categories.yaml`, `risks.yaml` and `signals.yaml` of one folder. */
export function readTaxonomyFiles(
  folder: string,
  { load, problems }: Reader = reader(),
): { taxonomy: Taxonomy | undefined; problems: readonly Problem[] } {
  const categories = load(join(folder, 'categories.yaml'), taxonomy.shape.categories);
  const risks = load(join(folder, 'risks.yaml'), taxonomy.shape.risks);
  const signals = load(join(folder, 'signals.yaml'), taxonomy.shape.signals);
  return { taxonomy: categories && risks && signals ? { categories, risks, signals } : undefined, problems };
}
