import { type Category } from '../vocabulary.ts';

/** What a guard named in the definition leaves of a category (RUBRIC.md, “Guards named in the definition count”). */
export const guards: Readonly<Record<string, (category: Category) => Category>> = {
  'guard:read-only': () => 'Read',
  'guard:simulation': () => 'Read',
  'guard:given-back': (category) => (category === 'Write' || category === 'Destructive' ? 'Read' : category),
  'guard:reversible': (category) => (category === 'Destructive' ? 'Write' : category),
};
