import { expect, test } from 'vitest';
import { readTaxonomyFiles } from '../catalogue/read-taxonomy.ts';
import { builtInTaxonomy } from './built-in-taxonomy.ts';

// Where it does not, write the JSON of `readTaxonomyFiles('catalog/taxonomy').taxonomy` into built-in-taxonomy.json.
test('the built-in taxonomy says what catalog/taxonomy says', () => {
  expect(builtInTaxonomy).toEqual(readTaxonomyFiles('catalog/taxonomy').taxonomy);
});
