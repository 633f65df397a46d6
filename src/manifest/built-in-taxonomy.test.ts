import { expect, test } from 'vitest';
import { readTaxonomyFiles } from '../catalogue/read-taxonomy.ts';
import { builtInTaxonomy } from './built-in-taxonomy.ts';

test('the built-in taxonomy says what catalog/taxonomy says', () => {
  expect(builtInTaxonomy).toEqual(readTaxonomyFiles('catalog/taxonomy').taxonomy);
});
