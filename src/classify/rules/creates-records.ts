import { type Action } from '../../reading/action.ts';
import {
  type Condition,
  both,
  byVerb,
  described,
  describedFirst,
  either,
  headOf,
  isArithmetic,
  near,
  not,
  on,
  onHead,
  onNothing,
  said,
  upFront,
  withArgument,
} from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { made, structures, written } from '../../language/lexicon/objects.ts';
import { creatingVerbs } from '../../language/lexicon/verb-groups.ts';
import { type Reading } from '../../reading/reading.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const machines = wordSet('droplet volume database disk vm instance server cluster');
const asksTheUser = on(wordSet('feedback input clarification'));

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

/** `Map the dependencies of a project`: what is there is looked at and drawn. */
const mapsOut = both(byVerb('map'), on(structures));

/** Subscribes, collects what comes in the given time, and returns it. */
const listensForAWhile = both(
  byVerb('subscribe watch follow'),
  described(
    /\b(?:collect|listen|record|capture|wait)\w* [^.]*\bfor (?:a |the |some )?(?:specified |given |fixed |set )?(?:duration|number of seconds|time window|seconds)\b/i,
  ),
);

const spoken = wordSet('comment review discussion issue pull merge');

export default rule({
  id: 'creates-records',
  claims: 'Write',
  title: 'Creates something that stays',
  why: 'The call leaves a new record, file or object behind, which another call can change or remove.',
  find: anyOf(
    doing('snapshot backup take capture', on(machines), upFront),
    doing(
      'capture',
      on(wordSet('note entry decision knowledge idea thought memory lesson journal detail task')),
      upFront,
    ),
    doing('book reserve', onHead(wordSet('room')), upFront),
    doing(
      'open',
      onHead(
        wordSet(
          'ticket case account issue order claim incident request dispute matter complaint discussion position vacancy',
        ),
      ),
      describedFirst(/\bopens? (?:up )?(?:an?|the|new|one|another)\b/i),
      said,
    ),
    doing('spawn', on(wordSet('entity node object actor prop mesh primitive npc')), upFront),
    doing('watch', either(near(wordSet('notification')), described(/\breceive (?:push )?notifications\b/i)), upFront),
    doing('collect', on(wordSet('feedback')), withArgument(/rating|feedback/i), upFront),
    doing('drop', on(wordSet('pin marker anchor')), upFront),
    doing('build', not(on(written)), not(onNothing), upFront),
    doing('reply', either(on(spoken), near(spoken)), upFront),
    doing(
      'review',
      on(wordSet('request')),
      withArgument(/opinion|vote|approv|comment|body|event|decision|verdict/i),
      upFront,
    ),
    doing('report', on(wordSet('bug issue problem incident abuse spam user message post content')), upFront),
    doing('send', on(wordSet('event metric log data telemetry')), upFront),
    doing('track', onHead(wordSet('event')), withArgument(/^(?:event|event_?name|properties|distinct_?id)$/i), said),
    doing(
      creatingVerbs,
      not((action, reading) => action.verb === 'add' && isArithmetic(action, reading)),
      not(asksToGet),
      not(mapsOut),
      not(listensForAWhile),
      not((action, reading) => action.verb === 'request' && asksTheUser(action, reading)),
      not(both(byVerb('request'), onHead(wordSet('quote estimate')))),
      not(onlyReturnsIt),
      not(both(byVerb('create'), onHead(wordSet('embedding completion')))),
      not(asksByGet),
    ),
  ),
  fires: [
    { name: 'create_dashboard', description: 'Create a dashboard' },
    { name: 'issues_add', description: 'Adds an issue to the tracker' },
    { name: 'crear_tarea', description: 'Crea una tarea nueva' },
  ],
  ignores: [
    { name: 'get_created_items', description: 'List items created since a date' },
    { name: 'post_query', description: 'Post a query to get figures' },
    { name: 'add', description: 'Add two numbers' },
  ],
});
