import { wordSet } from '../language/words.ts';
import { type Reading } from '../reading/reading.ts';

/** Verbs whose deed leaves what was there as it was; those of writing and saving may go over it. */
const addingVerbs = wordSet(
  'create add append prepend insert make comment reply post register raise duplicate clone fork',
);

/** Words by which a text says that what was there does not stay. */
const goesOver =
  /\b(?:overwr[io]t|replac|updat|upsert|modif|chang|edit|delet|remov|clear|reset|discard|merg|mov(?:e|es|ed|ing)\b|instead of|existing|exists|if present)/i;

/**
 * Whether a definition tells that its call only adds, in the protocol's words “performs only additive updates”: every deed of
 * its name and first sentence adds, and no word speaks of what was there before.
 */
export function onlyAdds({ actions, description }: Pick<Reading, 'actions' | 'description'>): boolean {
  const deeds = actions.filter(({ source }) => source !== 'text');
  return deeds.length > 0 && deeds.every(({ verb }) => addingVerbs.has(verb)) && !goesOver.test(description);
}
