import { readTaxonomyFiles } from '../src/catalogue/read-taxonomy.ts';

const { taxonomy, problems } = readTaxonomyFiles('catalog/taxonomy');
if (!taxonomy) throw new Error(problems.map(({ file, wrong }) => `${file}: ${wrong}`).join('\n'));

/** The taxonomy that the repository holds, for tests of what is printed from it. */
export const terms = taxonomy;
