import {
  type Condition,
  both,
  described,
  describedFirst,
  either,
  near,
  not,
  on,
  onHead,
  upFront,
  withArgument,
} from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const personal = wordSet(
  `email mail inbox message conversation contact collaborator employee patient candidate person people customer
  lead user chat transcript subscriber attendee participant webcam reply leave member invitation delegate supplier guest
  follower administrator draft tester attendance suppression opt-out recipient engagement timesheet payslip`,
);
const impersonal = wordSet(
  `current my me own authenticated emergency annotated commit error log template queue topic video issue agent test console
  public rule label folder field definition setting group catch-all project type bot self comment post thread_reply count
  summary column database bucket iam role system browser`,
);
/** What people did, told each other or ordered: theirs by the kind of thing, in the programs that keep such things. */
const ofPeople = wordSet('ticket order recording thread attachment meeting event call permission activity login');
const keepsPeople =
  /\b(?:e-?mails?|mailbox|customers?|calendar|meetings?|attendees?|contacts?|CRM|support|callers?|members?|sender|audit|who did|users?)\b/i;
const impersonalWork = wordSet(
  `build deploy deployment vm market dex limit book error webhook api tool function contract log analytics job pipeline
  trigger change calendar_id audit_scan kubernetes cluster pod`,
);
/** Orders that no customer placed: of machines, markets and warehouses. */
const otherOrders = wordSet(
  `change purchase work hosting deploy firewall policy vm limit market dex book open sort column execution stop
  production transfer delivery acl rule value evaluation spot futures agency`,
);
/** Of what kind the orders are, the text leaves out or tells. */
const traded: Condition = (_, { thin, description }) =>
  thin || /\b(?:trad\w+|filled|exchange|positions?)\b/i.test(description);
/** The first sentence speaks of the caller's own. */
const ofTheCaller = describedFirst(/\b(?:my|your|you|current user|authenticated|own)\b/i);
const bodies = wordSet('text html source body content raw attachment header');

export default rule({
  id: 'returns-what-others-wrote-privately',
  claims: 'risk:reads-private',
  title: 'Returns messages or personal data of others',
  why: 'What people wrote in confidence or what identifies them comes back.',
  find: anyOf(
    doing(
      'get list read fetch retrieve search find view show query',
      either(
        onHead(personal),
        both(onHead(ofPeople), not(on(impersonalWork)), described(keepsPeople)),
        both(on(wordSet('call')), onHead(wordSet('log record recording'))),
        both(on(wordSet('message chat')), onHead(wordSet('history'))),
        both(on(wordSet('camera webcam')), onHead(wordSet('snapshot image frame picture'))),
        both(onHead(wordSet('booking client administrator')), not(on(wordSet('api mcp oauth http sdk event-type')))),
        both(on(wordSet('audit')), onHead(wordSet('log event trail'))),
        both(on(wordSet('message mail email')), onHead(bodies)),
        both(on(wordSet('crm customer sale')), onHead(wordSet('record object order note'))),
        both(near(wordSet('mailbox inbox')), not(on(wordSet('label folder rule count setting unread total')))),
        near(wordSet('webcam employee patient')),
        both(on(wordSet('profile')), on(wordSet('user customer employee member contact'))),
      ),
      not(on(impersonal)),
      not(near(wordSet('current authenticated own me topic queue broker'))),
      not(described(/\b(?:video|podcast|episode|public profile|publicly)\b/i)),
      upFront,
    ),
    doing(
      'get list read fetch retrieve search find view show query',
      either(
        both(onHead(wordSet('call')), not(on(wordSet('api tool function contract sip rpc')))),
        both(onHead(wordSet('log')), on(wordSet('mail email mailbox outbound inbound'))),
        both(onHead(wordSet('occurrence view event')), described(/\b(?:calendar|attendee|meeting)s?\b/i)),
        both(
          onHead(wordSet('order')),
          not(on(otherOrders)),
          not(withArgument(/symbol|wallet|market|address|domain|account/i)),
          not(traded),
        ),
        both(onHead(wordSet('ticket thread')), not(on(wordSet('comment review discussion field form')))),
        onHead(wordSet('sender presence manager direct_report')),
        both(on(wordSet('direct')), onHead(wordSet('report'))),
        both(on(wordSet('salary payslip leave')), not(onHead(wordSet('type policy entry')))),
        both(on(wordSet('crm')), onHead(wordSet('object record activity'))),
        both(onHead(wordSet('record entry')), described(/\b(?:people|persons)\b/i)),
      ),
      not(on(wordSet('my current me own package'))),
      not(ofTheCaller),
      upFront,
    ),
  ),
  fires: [
    { name: 'search_emails', description: 'Search emails' },
    { name: 'get_messages', description: 'Get messages of a conversation' },
    { name: 'find_user', description: 'Find a user by email' },
    { name: 'list_calls', description: 'List phone calls' },
    { name: 'list_orders', description: 'List the orders of a shop' },
  ],
  ignores: [
    { name: 'get_weather', description: 'Get the weather' },
    { name: 'send_email', description: 'Send an email' },
    { name: 'get_current_user', description: 'Get the current user' },
    { name: 'list_orders', description: 'List your orders' },
    { name: 'get_change_order', description: 'Get a change order' },
  ],
});
