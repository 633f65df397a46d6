import { begunByAnEntry, switchable } from '../language/lexicon/objects.ts';
import { both, byVerb, either, onHead, type Condition } from './conditions.ts';

/** Nothing that runs is started or stopped: a record is switched on or off, or an entry is made for what begins (RUBRIC.md). */
export const switchesARecord: Condition = either(
  both(byVerb('pause resume unpause stop'), onHead(switchable)),
  both(byVerb('start begin'), onHead(begunByAnEntry)),
);
