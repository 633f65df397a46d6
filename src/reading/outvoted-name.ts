import { computingVerbs, readingVerbs } from '../language/lexicon/verb-groups.ts';
import { verbForm } from '../language/verb-forms.ts';
import { wordSet } from '../language/words.ts';
import { type Action } from './action.ts';

const reading = wordSet(readingVerbs);
const computing = wordSet(computingVerbs);

/** Verbs that say outright that something is only looked up. */
export const plainly = wordSet(
  'get list read fetch retrieve search find show view return describe inspect check compare query count tell say estimate explain',
);

/**
 * A name's action counts for nothing where the word could be a noun and the description speaks otherwise: not at all where
 * it is uncertain, and not against a description that plainly reads where the word is a noun as often (`trash_list`, `sync_status`),
 * or where it ends with the verb that the description leads with (`configure_show`), and never where it is what something is for (`best_time_to_buy`).
 */
export function isOutvoted(named: Action, said: readonly Action[]): boolean {
  if (said.length === 0 || said.some(({ verb }) => verb === named.verb)) return false;
  const looks = ({ verb }: Action): boolean => computing.has(verb) || reading.has(verb);
  const works = (action: Action): boolean => looks(action) && !action.uncertain;
  if (named.rare === true && said.every(works)) return true;
  if (onlyCompares.has(named.verb) && said.every(looks)) return true;
  if (named.uncertain)
    return (
      (named.span.start === 0 && !looks(named) && said.every(looks)) ||
      !said.every(({ uncertain, object }) => uncertain && object.length === 0)
    );
  if (runs.has(named.verb) && said.every((action) => works(action) && tellsOf(action, named))) return true;
  if (namesWhatIsMade(named, said)) return true;
  if (said.every(works) && said.some(({ verb }) => plainly.has(verb) && named.object.at(-1) === verb)) return true;
  if (named.object.length > 2 && named.object.at(-1) === 'to') return true;
  if (alsoThings.has(named.verb) && named.span.start > 0 && said.every(works)) return true;
  if (!looks(named) && said.every((action) => works(action) && toldHow.has(action.object.at(-1) ?? ''))) return true;
  if (outcomes.has(named.object.findLast((word) => word !== 'only') ?? '') && said.every(works)) return true;
  if (said.every(works) && named.object.some((word) => terms.has(word))) return true;
  if (named.span.start === 0 && ends.has(named.verb) && named.object.length > 0) return false;
  return (
    verbForm(named.verb)?.grade !== 'plain' && said.every(({ verb, uncertain }) => plainly.has(verb) && !uncertain)
  );
}

/** Verbs of a name that say how a tool goes about it, where the text says what comes of it: `execute_task`, `Retrieves the guidance`. */
const runs = wordSet('execute orchestrate');
const tellsOf = ({ object, rest }: Action, named: Action): boolean =>
  named.object.some((word) => object.includes(word) || rest.includes(word));

/** What is asked about before something is done: `cancel_fee`. */
const terms = wordSet('fee cost price policy terms');

/** Verbs of a name that a text about looking does not take back: `cancel_booking`. */
const ends = wordSet('cancel void purge charge transfer');

/** Verbs that hold things against each other, and only then may change one: `Matches lines against the ledger and lists what is left`. */
const onlyCompares = wordSet('reconcile balance align');

/** `pdf_resume`, `Generates a resume`: the word of the name is the thing that the text makes or shows. */
const namesWhatIsMade = ({ verb, span }: Action, said: readonly Action[]): boolean =>
  span.start > 0 &&
  said.every((action) => (reading.has(action.verb) || computing.has(action.verb)) && !action.uncertain) &&
  said.some(({ object }) => object.includes(verb));

/** What is worked out: `split_plan` works out where to split. */
const outcomes = wordSet(
  'plan advice estimate forecast suggestion recommendation quote simulation preview score report candidate impact eligibility',
);

/** What is told of a deed instead of doing it: `Get usage instructions`. */
const toldHow = wordSet('instruction guide guidance documentation tutorial');

/** What a list of things is called as well: `destruction_register`. */
const alsoThings = wordSet('register record log index catalogue map mirror schedule');
