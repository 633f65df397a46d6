import { computingVerbs, readingVerbs } from '../../language/lexicon/verb-groups.ts';
import { wordSet } from '../../language/words.ts';
import { sayingEarly } from '../find.ts';
import { rule } from '../rule.ts';

/** The author says that the one thing which could have come of it does not. */
const nothingDone = sayingEarly(
  /nothing|nobody|no one|advisory|indicative|suggestion|oes not|oesn/i,
  /(?:^|[.;!] )(?:Nothing|nothing) (?:is|gets) (?:reserved|booked|posted|sent|ordered|filed|moved|paid|bought|merged|changed|touched)\b|\b(?:[Nn]obody|[Nn]o one)['’]s \w+ is (?:touched|changed)\b|\b(?:[Aa]dvisory|[Ii]ndicative|[Ss]uggestions?) only\b|\b[Dd]oes not (?:hold|reject)\b|\b(?:posts|books|sends|reserves|orders|files|moves) nothing\b|\bdoes(?: not|n't) (?:put|book|post|send|reserve|order|move) any/,
);

/** What that is believed of: looking and proposing; a draft that is not sent is a draft all the same. */
const looking = wordSet(readingVerbs, computingVerbs, 'propose');

export default rule({
  id: 'says-nothing-comes-of-it',
  claims: 'guard:given-back',
  title: 'Says that nothing comes of it',
  why: 'The text only looks and proposes, and rules out the one change that could have followed.',
  find: (reading) => {
    const certain = reading.actions.filter(({ source, uncertain }) => source === 'lead' || !uncertain);
    const onlyLooks = certain.some(({ source }) => source === 'lead') && certain.every(({ verb }) => looking.has(verb));
    return onlyLooks ? nothingDone(reading) : [];
  },
  fires: [
    { name: 'suggest_slots', description: 'Proposes five slots. Nothing is reserved.' },
    {
      name: 'reconcile_lines',
      description: 'Matches the lines with the ledger and lists what is left. It posts nothing.',
    },
    { name: 'check_order', description: 'Checks an order for fraud. Does not hold or reject the order.' },
  ],
  ignores: [
    { name: 'find_slots', description: 'Finds free slots' },
    { name: 'wipe_disk', description: 'Looks at the disk first. Nothing is sent.' },
    { name: 'delete_users', description: 'Reviews all users. Nothing is sent.' },
    { name: 'draft_mail', description: 'Drafts a mail. Nothing is sent.' },
    { name: 'delete_draft', description: 'Deletes a draft. Nothing is sent.' },
  ],
});
