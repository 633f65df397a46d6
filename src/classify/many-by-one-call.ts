import { actingVerbs, changingVerbs, creatingVerbs } from '../language/lexicon/verb-groups.ts';
import { wordSet } from '../language/words.ts';
import { both, not, on, onHead, said, type Condition } from './conditions.ts';
import { allOf, anyOf, argumentsNamed, doing, sayingFirst, unless } from './find.ts';
import { type Reading } from '../reading/reading.ts';

const acting = `${actingVerbs} ${changingVerbs} ${creatingVerbs} power shutdown reboot pause resume`;

/** The name says that many are meant. */
const manyInName: Condition = ({ source }, { words }: Reading) =>
  source === 'name' && words.some(({ text }) => /^(?:bulk|batch|multiple|mass)$/.test(text));

/** A count of what one call takes, or a property that all of them share. */
const counted =
  /\bup to \d+ (?!minute|second|day|hour|char|word|KB|MB|byte|level|item)(?:[a-z]+ ){0,2}[a-z]+s\b|\b[a-z]+s by (?:tag|label|sender|filters?|query)\b|\ball [a-z]+s from a specific\b|\bolder than\b/i;

const one = sayingFirst(/\bsingle\b|\bby (?:row )?ID\b|\ban? (?:existing )?(?:item|row|record|document)\b/i);

/** Where one call is said to change many things: by a count, a shared property, a condition on rows, or two folders. */
export const manyByOneCall = anyOf(
  allOf(doing(acting, said), sayingFirst(counted)),
  doing(
    'star unstar flag unflag mark tag attach detach write label archive',
    both(manyInName, not(on(wordSet('inference job')))),
  ),
  unless(
    allOf(
      doing('update edit modify replace', on(wordSet('record row document entry value')), said),
      argumentsNamed(/^(?:where|where_?clause|filters?|criteria)$/i),
    ),
    one,
  ),
  allOf(
    doing('sync synchronize synchronise', on(wordSet('directory folder')), said),
    argumentsNamed(/source|src|from/i),
  ),
  allOf(doing('import', on(wordSet('data content contact')), said), argumentsNamed(/file|path|url|csv|contacts/i)),
  allOf(
    doing('create add insert upsert record', onHead(wordSet('row record task transaction result contact')), said),
    argumentsNamed(/^(?:rows|tasks|transactions|results|contacts)$/),
  ),
);
