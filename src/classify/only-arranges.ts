import { type Action } from '../reading/action.ts';
import { readingVerbs } from '../language/lexicon/verb-groups.ts';
import { wordSet } from '../language/words.ts';
import { type Condition, both, byVerb, either, near, not, on, withArgument } from './conditions.ts';

/** Puts what it is told of in an order and says which; where a priority is handed in, one is set. */
const ranks = both(
  byVerb('prioritize prioritise'),
  not(withArgument(/^(?:new_?)?(?:priority|rank|position|order)$|^(?:after|before)_?(?:id|item)?$/i)),
);

const readsFirst = wordSet(readingVerbs);
const reads = wordSet('get fetch retrieve list');
/** `Combines current reports into a single assessment`: what is put together is told, and stays as it is. */
const putTogether = both(
  byVerb('combine consolidate integrate'),
  near(wordSet('assessment report overview summary brief briefing picture outlook answer analysis view')),
  not(on(wordSet('report view analysis'))),
);

/** `refresh_prices`: fetches them anew. */
const refreshesByReading: Condition = ({ verb, source }, { actions }) =>
  verb === 'refresh' &&
  actions.some(
    (other) => other.source === 'lead' && (isFetchedAnew(other) || (source === 'name' && reads.has(other.verb))),
  );

/** `Refresh the list of vehicles from the API`. */
const isFetchedAnew = ({ verb, object, rest }: Action): boolean =>
  verb === 'refresh' && object[0] === 'list' && rest[0] === 'from';

/** `Discover tools and group them`: puts in order what it read. */
const groupsByReading: Condition = ({ verb, source }, { actions }) =>
  verb === 'group' &&
  source !== 'text' &&
  actions.some((other) => other.source === 'lead' && readsFirst.has(other.verb));

/** A verb of changing that only puts in an order, or together, what was read or told: nothing that is kept changes. */
export const onlyArranges: Condition = either(refreshesByReading, groupsByReading, ranks, putTogether);
