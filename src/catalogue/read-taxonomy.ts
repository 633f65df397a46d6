import { type Problem } from '../manifest/problem.ts';
import { taxonomy, type Taxonomy } from '../manifest/taxonomy.ts';
import { overlay } from './overlay.ts';
import { reader, type Reader } from './reader.ts';

/** Reads `categories.yaml`, `risks.yaml` and `signals.yaml` of one folder; what it has not, of the one `beneath` it. */
export function readTaxonomyFiles(
  folder: string,
  { load, problems }: Reader = reader(),
  beneath?: string,
): { taxonomy: Taxonomy | undefined; problems: readonly Problem[] } {
  const { path } = overlay(folder, beneath);
  const categories = load(path('categories.yaml'), taxonomy.shape.categories);
  const risks = load(path('risks.yaml'), taxonomy.shape.risks);
  const signals = load(path('signals.yaml'), taxonomy.shape.signals);
  return { taxonomy: categories && risks && signals ? { categories, risks, signals } : undefined, problems };
}
