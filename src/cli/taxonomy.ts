import { join } from 'node:path';
import { builtInTaxonomy } from '../manifest/built-in-taxonomy.ts';
import { problemLine } from '../manifest/problem.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { fail } from './fail.ts';

/**
 * Labels and definitions of categories, levels and signals: those of a catalogue folder, or of the public catalogue where none
 * is named. Ends the command with one line for each thing that is wrong.
 */
export async function taxonomyOf(catalog: string | undefined): Promise<Taxonomy> {
  if (catalog === undefined) return builtInTaxonomy;
  const { readTaxonomyFiles } = await import('../catalogue/read-taxonomy.ts');
  const { taxonomy, problems } = readTaxonomyFiles(join(catalog, 'taxonomy'));
  return taxonomy ?? fail(problems.map(problemLine).join('\n'));
}
