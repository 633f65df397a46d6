import { type CatalogueIndex } from '../../record.ts';
import { type Page, paged } from './paged.ts';

/** Steps on the pages of changes, the newest: fifty pages. All steps of a server stand on its own page. */
export const mostChanges = 1500;

/** The pages of the newest steps between captured versions. */
export const changePages = (changes: CatalogueIndex['changes']): Page<CatalogueIndex['changes'][number]>[] =>
  paged(changes.slice(0, mostChanges), 30);
