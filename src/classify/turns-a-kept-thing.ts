import { singular, wordSet, wordsOf } from '../language/words.ts';
import { type Condition, both, near, not } from './conditions.ts';

/** Forms in which a thing is handed back; none of them is a place where it stays. */
const forms = wordSet(
  `markdown text json csv html xml yaml code block base64 string unit format currency timezone coordinate audio speech image png svg
  jpeg webp pdf dictionary object address number`,
);

/** Words of an argument's name that say that it holds the key of a stored thing. */
const keys = /^(?:id|ids|key|uuid|guid|slug|number)$/;

/** `issueId` for an issue, `pull_request_id` for a pull request, `fileId` for whatever lies in a drive. */
const isPointedAt: Condition = ({ object }, { parameters }) =>
  parameters.some(({ parameter: { name } }) => {
    const words = wordsOf(name).map(({ text }) => singular(text));
    const thing = words.slice(0, -1);
    return keys.test(words.at(-1) ?? '') && thing.some((word) => word === 'file' || object.includes(word));
  });

/**
 * `Convert an issue to a subtask`: the thing is named by its key among the arguments, so what is turned into something else is kept
 * somewhere, and so is what it becomes.
 */
export const turnsAKeptThing: Condition = both(isPointedAt, not(near(forms)));
