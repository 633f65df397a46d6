import {
  both,
  byVerb,
  described,
  describedFirst,
  either,
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
import { written } from '../../language/lexicon/objects.ts';
import { creatingVerbs } from '../../language/lexicon/verb-groups.ts';
import { keepsNothing } from '../keeps-nothing.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const machines = wordSet('droplet volume database disk vm instance server cluster');
/** What is proposed to others, who then decide. */
const decided = wordSet(
  'change amendment edit merge request transaction motion vote trade decision rule transfer payout payment purchase deployment release',
);
const asksTheUser = on(wordSet('feedback input clarification'));

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
      'start open',
      onHead(wordSet('branch thread discussion topic poll petition chapter playlist folder list')),
      upFront,
    ),
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
    doing('encode', onHead(wordSet('card keycard')), said),
    doing('report', withArgument(/^(?:useful|helpful|outcome|rating)$/i), said),
    doing('spawn', on(wordSet('entity node object actor prop mesh primitive npc')), upFront),
    doing(
      'watch',
      either(
        near(wordSet('notification')),
        described(/\breceive (?:push )?notifications\b/i),
        withArgument(/^(?:topic|callback|webhook)/i),
      ),
      upFront,
    ),
    doing(
      'answer',
      onHead(wordSet('decision question request inquiry survey')),
      withArgument(/^(?:answer|response|selected|reply)/i),
      upFront,
    ),
    doing(
      'track',
      on(wordSet('purchase charging consumption meal workout expense execution inventory chore')),
      withArgument(/amount|quantity|price|_?time$|^note$/i),
      said,
    ),
    doing('pull', either(near(wordSet('local')), both(onHead(wordSet('model')), near(wordSet('registry')))), upFront),
    doing('collect provide give leave', on(wordSet('feedback')), withArgument(/rating|feedback|score/i), upFront),
    doing('export', near(wordSet('shareable')), said),
    doing('retrieve fetch download pull', near(wordSet('local')), near(wordSet('project workspace')), said),
    doing('drop', on(wordSet('pin marker anchor')), upFront),
    doing('build', not(on(written)), not(onNothing), upFront),
    doing('reply', either(on(spoken), near(spoken)), upFront),
    doing(
      'review',
      on(wordSet('request')),
      withArgument(/opinion|vote|approv|comment|body|event|decision|verdict/i),
      upFront,
    ),
    doing('report', near(wordSet('register city council police authority maintainer')), upFront),
    doing('report', on(wordSet('bug issue problem incident abuse spam user message post content')), upFront),
    doing('send', on(wordSet('event metric log data telemetry')), upFront),
    doing('track', onHead(wordSet('event')), withArgument(/^(?:event|event_?name|properties|distinct_?id)$/i), said),
    doing(
      creatingVerbs,
      not((action, reading) => action.verb === 'add' && isArithmetic(action, reading)),
      not(keepsNothing),
      not((action, reading) => action.verb === 'request' && asksTheUser(action, reading)),
      not(both(byVerb('request'), onHead(wordSet('quote estimate')))),
      not(both(byVerb('create'), onHead(wordSet('embedding completion')))),
      not(
        both(
          byVerb('create'),
          onHead(wordSet('response')),
          described(/\b(?:LLM|language model|Responses API|completions?)\b/),
        ),
      ),
      not(both(byVerb('propose'), not(on(decided)))),
    ),
  ),
  fires: [
    { name: 'create_dashboard', description: 'Create a dashboard' },
    { name: 'issues_add', description: 'Adds an issue to the tracker' },
    { name: 'crear_tarea', description: 'Crea una tarea nueva' },
    {
      name: 'answer_decision',
      description: 'Answer a decision',
      inputSchema: { properties: { selected_option: { type: 'string' } } },
    },
    { name: 'pull_files', description: 'Pulls files to the local file system' },
  ],
  ignores: [
    { name: 'check_url', description: 'Submit a URL to a scanner and return whether it is malicious' },
    { name: 'get_created_items', description: 'List items created since a date' },
    { name: 'post_query', description: 'Post a query to get figures' },
    { name: 'add', description: 'Add two numbers' },
  ],
});
