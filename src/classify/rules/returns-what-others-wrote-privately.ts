import { both, described, either, near, not, on, onHead, upFront } from '../conditions.ts';
import { doing } from '../find.ts';
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
const bodies = wordSet('text html source body content raw attachment header');

export default rule({
  id: 'returns-what-others-wrote-privately',
  claims: 'risk:reads-private',
  title: 'Returns messages or personal data of others',
  why: 'What people wrote in confidence or what identifies them comes back.',
  find: doing(
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
  fires: [
    { name: 'search_emails', description: 'Search emails' },
    { name: 'get_messages', description: 'Get messages of a conversation' },
    { name: 'find_user', description: 'Find a user by email' },
  ],
  ignores: [
    { name: 'get_weather', description: 'Get the weather' },
    { name: 'send_email', description: 'Send an email' },
    { name: 'get_current_user', description: 'Get the current user' },
  ],
});
