import { computingVerbs, readingVerbs, transformingVerbs } from '../../language/lexicon/verb-groups.ts';
import { wordSet } from '../../language/words.ts';
import { saysOnly } from '../conditions.ts';
import { firstOf, saying, stating, telling } from '../find.ts';
import { lossPhrases, unspacedLoss } from '../../language/lexicon/losses.ts';
import { remakeable } from '../../language/lexicon/objects.ts';
import { type Statement } from '../../language/statements.ts';
import { rule } from '../rule.ts';

/** Reading verbs that say little of what follows them, and verbs that may work on what is kept: `rewrites the history`. */
const open = wordSet('take say see go make give return compute', transformingVerbs);
const reads = new Set([...wordSet(readingVerbs, computingVerbs)].filter((verb) => !open.has(verb)));
/** Verbs of a call that only looks, even where what it looks at is said to be gone. */
const looks = new Set([...wordSet(readingVerbs)].filter((verb) => !open.has(verb)));

/** Participles of what is then gone, and those that say so of what is taken out of where it is kept. */
const losing = wordSet('delete erase wipe purge destroy lose expunge unlink forget prune cull shred');
const dropping = wordSet('drop discard throw strike take');
const keptPlaces = wordSet(
  'collection database table index catalogue catalog memory sqlite disk drive store backend server archive repository record register cluster ledger',
);

/** What can be made again, or lives only as long as the call. */
const fleeting = new Set([
  ...remakeable,
  ...wordSet('temporary temp cached copy duplicate connection lock alarm notification'),
]);

/** `All builds inside are wiped`, `every fact is dropped from the collection`, `Refs that exist only there go away`. */
const isLoss = ({ verb, isPassive, subject, rest }: Statement): boolean => {
  if (
    subject.some((word) => fleeting.has(word)) ||
    /^(?:after|from memory|from the (?:output|answer|result|list|view))\b/.test(rest.join(' '))
  )
    return false;
  if (!isPassive)
    return (
      verb === 'vanish' ||
      (verb === 'go' && (rest[0] === 'away' || rest.length === 0 || /^with (?:it|them)\b/.test(rest.join(' '))))
    );
  if (verb === 'remove')
    return (
      /^(?:everything|anything|whatever)$/.test(subject[0] ?? '') ||
      /^(?:for good|forever|for ever|permanently)\b/.test(rest.join(' '))
    );
  return (
    losing.has(verb) ||
    (verb === 'throw' && /^(?:out|away)$/.test(rest[0] ?? '')) ||
    (dropping.has(verb) && /^(?:from|off|out)$/.test(rest[0] ?? '') && rest.some((word) => keptPlaces.has(word)))
  );
};

const stated = stating(
  /delet|eras|wip|purg|destroy|cull|shred|truncat|lost|gone|expung|unlink|forgotten|prun|drop|discard|thrown|struck|away|everything|anything|whatever|vanish|disappear|taken|\bgo(?:es)?(?:[,.]| with)/i,
  isLoss,
);

const toldOrStated = firstOf(telling(lossPhrases), saying(unspacedLoss), stated);

export default rule({
  id: 'says-something-is-lost',
  claims: 'Destructive',
  title: 'Says that something is lost',
  why: 'The text tells what the call leaves: what was there is gone, and no way back is named.',
  find: (reading) => {
    if (saysOnly(reading, reads)) return saysOnly(reading, looks) ? [] : stated(reading);
    return toldOrStated(reading);
  },
  fires: [
    { name: 'close_account', description: 'Closes an account. Everything in it is erased' },
    { name: 'farewell', description: 'Ends a workspace for good' },
    { name: 'regrow', description: 'Generates the plot anew from the seed. All builds inside the border are wiped.' },
    { name: 'reimage', description: 'Puts a fresh system on the disk; what was on it is lost' },
    {
      name: 'tidy_bucket',
      description: 'Keeps a bucket neat: old objects are removed for good. Returns the space gained.',
    },
    { name: 'thin_out', description: 'Thins out the recordings by dropping all those where nothing moves' },
    { name: 'give_up_room', description: 'Gives up a server, and the world on it goes with it' },
  ],
  ignores: [
    { name: 'list_lost_items', description: 'List items that are lost' },
    { name: 'get_account', description: 'Get an account. Deleted ones are gone' },
    { name: 'close_account', description: 'Closes an account; it can be reopened' },
    { name: 'regrow', description: 'Generates a preview. Temporary files are deleted.' },
    { name: 'make_key', description: 'Makes a key. The secret is shown once and cannot be retrieved later' },
  ],
});
