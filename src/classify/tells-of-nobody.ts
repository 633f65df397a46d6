import { wordSet } from '../language/words.ts';
import { both, describedFirst, either, near, on, onHead } from './conditions.ts';

/** What companies publish, and slots that anybody may book. */
export const ofACompany = either(
  both(
    on(wordSet('financial slot concurrency')),
    describedFirst(/\b(?:compan(?:y|ies)|statements?|concurrency|booking)\b/i),
  ),
  both(on(wordSet('company')), onHead(wordSet('profile'))),
);

/** Members of a cluster and replies to a comment name no person that is not seen anyway. */
export const ofMachines = either(on(wordSet('cluster comment popup rule radius')), near(wordSet('comment cluster')));
