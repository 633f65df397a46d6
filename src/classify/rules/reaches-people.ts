import { both, either, near, not, on, onHead, onNothing, said, taking, upFront } from '../conditions.ts';
import { allOf, anyOf, argumentsFor, argumentsNamed, doing, saying, unless } from '../find.ts';
import { messages, money } from '../../language/lexicon/objects.ts';
import { handsAFileOver } from '../reach/hands-a-file-over.ts';
import { rule } from '../rule.ts';
import { staysHere } from '../stays-here.ts';
import { wordSet } from '../../language/words.ts';

const spoken = wordSet('comment review reply message tweet announcement thread dm');

const writing = 'create add update edit schedule reschedule assign respond accept decline cancel invite book approve';

export default rule({
  id: 'reaches-people',
  claims: 'signal:outbound',
  title: 'Sends data to people or third parties',
  why: 'What the call sends leaves the reader’s hands.',
  find: unless(
    anyOf(
      doing(
        `send reply forward email mail notify message dm text sms dial whatsapp announce broadcast tweet retweet
      resend`,
        not(on(money)),
        either(
          on(wordSet('verification otp passcode')),
          not(
            on(
              wordSet(
                'port traffic packet dns request log signal metric telemetry command key keystroke input javascript script code event list card archive',
              ),
            ),
          ),
        ),
        upFront,
      ),
      doing(
        'publish post submit share',
        either(on(messages), onHead(spoken), on(wordSet('image package report article')), onNothing),
        upFront,
      ),
      doing('push', on(wordSet('notification message alert image package')), upFront),
      doing(
        'schedule create',
        onHead(wordSet('post tweet thread')),
        not(on(wordSet('type blog custom wordpress'))),
        said,
      ),
      doing('add create post write comment leave', onHead(spoken), upFront),
      unless(argumentsFor('notify'), doing('get list read search find', said)),
      doing(
        'publish',
        not(
          on(
            wordSet(
              'template asset type version workflow schema result offer release pull mock script action contract',
            ),
          ),
        ),
        upFront,
      ),
      doing('create run', onHead(wordSet('prediction')), upFront),
      doing('upload set', onHead(wordSet('avatar')), upFront),
      doing('like react upvote', upFront),
      doing('send broadcast', onHead(wordSet('event')), near(wordSet('analytic subscriber agent'))),
      doing('send', on(wordSet('friend connection')), onHead(wordSet('request invitation'))),
      doing('ask', on(wordSet('user human customer')), said),
      handsAFileOver,
      doing('invite', upFront),
      doing(
        'test',
        either(
          near(wordSet('notification')),
          both(
            on(wordSet('notification smtp messenger email push webhook')),
            onHead(wordSet('connection notification')),
          ),
        ),
      ),
      doing(
        'add create update',
        onHead(wordSet('note discussion reaction')),
        either(
          on(wordSet('merge request ticket issue alert message discussion emoji')),
          near(wordSet('merge ticket issue alert message')),
        ),
        upFront,
      ),
      doing('execute trigger test', on(wordSet('webhook')), upFront),
      doing('forward', on(wordSet('event meeting email message')), upFront),
      doing(
        'accept decline respond',
        either(on(wordSet('event invitation meeting')), near(wordSet('event meeting'))),
        upFront,
      ),
      doing('update edit', onHead(wordSet('reply comment')), upFront),
      doing('update edit', on(wordSet('chat channel')), onHead(wordSet('message')), upFront),
      doing('create update edit', onHead(wordSet('response')), near(wordSet('review')), upFront),
      doing('deploy', on(wordSet('page site website html prototype directory folder')), upFront),
      doing('create add register set update', onHead(wordSet('webhook')), upFront),
      doing('post put patch', either(taking('url'), on(wordSet('request'))), upFront),
      allOf(argumentsFor('url'), saying(/\b(?:POST|PUT|PATCH) request/)),
      unless(
        allOf(argumentsFor('method'), anyOf(argumentsFor('url'), argumentsNamed(/^(?:url|endpoint|uri)$/i))),
        doing('list get search find update create patch put replace filter', said),
      ),
      allOf(
        argumentsFor('prompt'),
        doing('ask chat consult prompt', either(onNothing, on(wordSet('model ai assistant agent llm expert'))), said),
      ),
      allOf(argumentsNamed(/^messages$/), doing('ask chat reason answer analyze conduct perform research', said)),
      doing('schedule start', on(wordSet('email mail newsletter')), onHead(wordSet('campaign email mail')), upFront),
      doing('respond', on(wordSet('event invitation invite review ticket')), upFront),
      allOf(argumentsNamed(/^(?:attendees|guests|invitees)(?:_?emails)?$/i), doing(writing, upFront)),
      doing(
        'make place start initiate create',
        onHead(wordSet('call')),
        on(wordSet('phone outbound voice video')),
        upFront,
      ),
      doing('request trigger initiate', onHead(wordSet('reset verification otp')), upFront),
      doing('call', on(wordSet('phone number contact')), upFront),
    ),
    staysHere,
  ),
  fires: [
    { name: 'send_email', description: 'Send an email' },
    { name: 'add_comment', description: 'Add a comment to an issue' },
    { name: 'reply_to_review', description: 'Reply to a review' },
    { name: 'upload_avatar', description: 'Upload your avatar' },
  ],
  ignores: [
    { name: 'get_email', description: 'Get an email' },
    { name: 'create_draft_email', description: 'Create a draft email' },
    { name: 'list_comments', description: 'List comments' },
    { name: 'create_table', description: 'Create a table' },
    { name: 'publish_offer', description: 'Publish an offer' },
  ],
});
