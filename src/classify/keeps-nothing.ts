import { made, structures } from '../language/lexicon/objects.ts';
import { wordSet } from '../language/words.ts';
import { type Action } from '../reading/action.ts';
import { type Reading } from '../reading/reading.ts';
import { type Condition, both, byVerb, described, either, headOf, on } from './conditions.ts';

/** Pictures, charts and texts made from a prompt come back to the caller; with a place to keep them they stay. */
const onlyReturnsIt: Condition = (action, { description, parameters, roles }) =>
  (action.verb === 'create' || action.verb === 'make') &&
  !replacesIt.test(description) &&
  (returnsCode.test(description) || comesBack(action, parameters, roles));

const replacesIt =
  /\b(?:REPLACES|overwrites|replaces) (?:the |any |all )?(?:entire|existing|current|whole|previous)\b/i;

const returnsCode = /\breturns? (?:the |its )?(?:generated )?source code\b/i;

const comesBack = (action: Action, parameters: Reading['parameters'], roles: Reading['roles']): boolean =>
  made.has(headOf(action)) &&
  parameters.length > 0 &&
  !roles.has('path') &&
  !roles.has('output-path') &&
  !roles.has('remote-place') &&
  !parameters.some(({ parameter: { name } }) => /id$|^name$|title|sheet|range|slide|save/i.test(name));

/** `Make a GET request`. */
const asksByGet: Condition = ({ verb, object }) =>
  verb === 'make' && object.includes('get') && object.includes('request');

/** `Post a query to get …`: sent in order to read. */
const asksToGet: Condition = ({ verb, object, rest }) =>
  (verb === 'post' || verb === 'submit' || verb === 'request') &&
  object.includes('query') &&
  /^to (?:get|fetch|retrieve|list)\b/.test(rest.join(' '));

/** `Submit a URL and return whether it is malicious`: handed in for a verdict. */
const asksForAVerdict: Condition = ({ verb, object }, { actions }) =>
  verb === 'submit' &&
  object.some((word) => judged.has(word)) &&
  actions.some((other) => other.source === 'lead' && /^(?:return|tell|say|report)$/.test(other.verb));
const judged = wordSet('url hash file domain sample address ip link');

/** `Map the dependencies of a project`: what is there is looked at and drawn. */
const mapsOut = both(byVerb('map'), on(structures));

/** Subscribes, collects what comes in the given time, and returns it. */
const listensForAWhile = both(
  byVerb('subscribe watch follow'),
  described(
    /\b(?:collect|listen|record|capture|wait)\w* [^.]*\bfor (?:a |the |some )?(?:specified |given |fixed |set )?(?:duration|number of seconds|time window|seconds)\b/i,
  ),
);

/** A verb of making where what is made comes back and nothing stays. */
export const keepsNothing: Condition = either(
  onlyReturnsIt,
  asksByGet,
  asksToGet,
  asksForAVerdict,
  mapsOut,
  listensForAWhile,
);
