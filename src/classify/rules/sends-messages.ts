import {
  type Condition,
  both,
  described,
  either,
  near,
  not,
  on,
  onHead,
  onNothing,
  said,
  taking,
  upFront,
  withArgument,
} from '../conditions.ts';
import { anyOf, doing, stating } from '../find.ts';
import { onlyDrafts } from '../only-drafts.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

/** What is sent to machines, not to people. */
const machine = wordSet(
  `port traffic packet dns request log signal event metric data telemetry command prompt key keystroke input query
  transaction payment heartbeat javascript js script code event telemetry`,
);

/** A code that people get by mail or telephone: one is sent to prove who they are. */
const onceOnly = wordSet('verification otp passcode time confirmation authentication');

/** What people ask of each other. */
const asking = wordSet('chat friend connection contact join meeting introduction');

/** A reply there is a comment (RUBRIC.md). */
const threads = wordSet('comment review discussion issue pull merge');
const bins = wordSet('archive trash bin');

/** `Send messages to refine a title`: turns of a conversation with a model are handed in, and its answer comes back. */
const toAModel: Condition = ({ object }, { parameters }) =>
  object.at(-1) === 'message' &&
  parameters.some(({ parameter: { path } }) => path[0] === 'messages' && path[1] === 'role');

/** `The spot goes to every connected station`. */
const goesToAll = stating(
  /\bgo(?:es)? (?:out )?to (?:every|all)\b/i,
  ({ verb, isPassive, rest }) => !isPassive && verb === 'go' && /^(?:out to|to) (?:every|all)/.test(rest.join(' ')),
);

/** What is reported or asked, and the people who look after it: to them that is a message. */
const troubles = wordSet('question enquiry problem bug issue error fault abuse');
const caretakers = wordSet(
  'team maintainer developer author vendor staff moderator support engineer colleague operator',
);

export default rule({
  id: 'sends-messages',
  claims: 'Execute',
  title: 'Sends a message to people',
  why: 'A message that was sent cannot be taken back, and its reader may act on it.',
  find: anyOf(
    doing('post send', described(/\b(?:to|into) (?:the )?#[a-z]/), upFront),
    doing('report hand pass put', onHead(troubles), near(caretakers), near(wordSet('to')), upFront),
    doing(
      'make place start initiate create',
      onHead(wordSet('call')),
      on(wordSet('phone outbound voice video call')),
      not(on(wordSet('api tool function http contract'))),
      either(on(wordSet('phone outbound voice video')), taking('recipient'), withArgument(/number|phone/i)),
      upFront,
    ),
    doing(
      'add create post',
      onHead(wordSet('message announcement dm')),
      not(on(wordSet('template queue type commit log error system draft reaction réaction emoji'))),
      upFront,
    ),
    doing(
      'write say drop put type leave',
      onHead(wordSet('message line word note sentence text')),
      near(wordSet('chat channel group room conversation inbox mailbox letterbox')),
      upFront,
    ),
    doing('create update', onHead(wordSet('response reply answer')), near(wordSet('review')), upFront),
    doing(
      'answer',
      either(
        onHead(wordSet('ticket customer mail email message letter enquiry inquiry caller')),
        on(wordSet('review')),
      ),
      upFront,
    ),
    doing('forward', on(wordSet('calendar meeting invitation')), upFront),
    doing(
      'accept decline respond',
      either(on(wordSet('event invitation invite')), onHead(wordSet('meeting rsvp'))),
      not(on(wordSet('role membership'))),
      upFront,
    ),
    doing(
      'test',
      either(on(wordSet('notification smtp webhook')), near(wordSet('notification'))),
      not(on(wordSet('rule template'))),
      upFront,
    ),
    doing(
      'ping nudge',
      onHead(wordSet('team everyone channel group user member reviewer assignee colleague person people')),
      upFront,
    ),
    doing('tell', onHead(wordSet('team everyone channel group customer colleague subscriber')), said),
    goesToAll,
    doing('push multicast', on(wordSet('message notification sms alert news')), upFront),
    doing(
      `send resend reply forward email mail notify message dm text sms dial whatsapp announce broadcast alert
      deliver transmit page`,
      not(both(onHead(machine), not(on(onceOnly)), not(both(on(asking), onHead(wordSet('request')))))),
      not(near(bins)),
      not(both(({ source }) => source === 'name', onlyDrafts)),
      not(both(onNothing, near(wordSet('controller printer plc machine robot')))),
      not(toAModel),
      not((action) => action.verb === 'reply' && [...action.object, ...action.rest].some((word) => threads.has(word))),
      upFront,
    ),
  ),
  fires: [
    { name: 'report_problem', description: 'Report a problem with the tools to the support team' },
    { name: 'send_email', description: 'Send an email' },
    { name: 'reply_to_thread', description: 'Reply to a thread' },
    { name: 'phone_send', description: 'Send a one-time verification code to a phone number via SMS' },
    { name: 'send_payment_reminder', description: 'Send a payment reminder to a customer' },
    { name: 'envia_mensagem', description: 'Envia uma mensagem' },
  ],
  ignores: [
    { name: 'simple_search', description: 'Simple text search across fields' },
    { name: 'tell_time', description: 'Tells the time' },
    { name: 'list_messages', description: 'List messages' },
    { name: 'message_history', description: 'Get the message history' },
    { name: 'get_email', description: 'Read one email' },
    { name: 'resend_campaign', description: 'Create a draft that sends a campaign again' },
  ],
});
