import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemLine } from '../manifest/problem.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { fail } from './fail.ts';

/** The public catalogue's taxonomy, which the packed program has inside (`scripts/pack/`); run from its source it reads the files. */
declare const builtInTaxonomy: Taxonomy | undefined;

const publicCatalogue = (): string => fileURLToPath(new URL('../../catalog', import.meta.url));

/**
 * Labels and definitions of categories, levels and signals: those of a catalogue folder, or of the public catalogue where none
 * is named. Ends the command with one line for each thing that is wrong.
 */
export async function taxonomyOf(catalog: string | undefined): Promise<Taxonomy> {
  if (catalog === undefined && typeof builtInTaxonomy !== 'undefined') return builtInTaxonomy;
  const { readTaxonomyFiles } = await import('../catalogue/read-taxonomy.ts');
  const { taxonomy, problems } = readTaxonomyFiles(join(catalog ?? publicCatalogue(), 'taxonomy'));
  return taxonomy ?? fail(problems.map(problemLine).join('\n'));
}
