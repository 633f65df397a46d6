import words from './built-in-taxonomy.json' with { type: 'json' };
import { type Taxonomy } from './taxonomy.ts';

/** Labels and definitions of this catalogue's own taxonomy, where no catalogue folder is at hand: the library, the MCP server. */
export const builtInTaxonomy: Taxonomy = words;
