import { begunByAnEntry, switchable, watching } from '../language/lexicon/objects.ts';
import { both, byVerb, either, onHead, type Condition } from './conditions.ts';

/** `Stop watching a ticket`, `Begin tracking a delivery`: an eye is kept on it from now on, or no longer. */
const watches: Condition = both(byVerb('start begin stop end'), ({ verb, object }, { actions }) =>
  [
    object,
    ...actions.filter((other) => other.source === 'lead' && other.verb === verb).map((other) => other.object),
  ].some(([first = '']) => watching.has(first)),
);

/** Nothing that runs is started or stopped: a record is switched on or off, or an entry is made for what begins (RUBRIC.md). */
export const switchesARecord: Condition = either(
  both(byVerb('pause resume unpause stop'), onHead(switchable)),
  both(byVerb('start begin'), onHead(begunByAnEntry)),
  watches,
);
