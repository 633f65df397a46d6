import {
  both,
  described,
  describedFirst,
  either,
  near,
  not,
  on,
  onHead,
  said,
  upFront,
  withArgument,
} from '../conditions.ts';
import { allOf, anyOf, doing, sayingFirst } from '../find.ts';
import { impersonalThings, personalThings } from '../../language/lexicon/objects.ts';
import { ofACompany, ofMachines } from '../tells-of-nobody.ts';
import { onChain } from '../surroundings.ts';
import { rule } from '../rule.ts';
import { tellingVerbs } from '../../language/lexicon/verb-groups.ts';
import { wordSet } from '../../language/words.ts';

/** What only its owner should see, wherever it stands in the words acted on. */
const own = wordSet('income payroll salary payslip medical patient webcam');
const persons = wordSet('employee patient contact');
const personalChinese = /用户信息|客户|联系人|员工|患者|聊天记录|邮件|指定用户/;

export default rule({
  id: 'returns-private-data',
  claims: 'signal:private',
  title: 'Returns private data',
  why: 'Messages, contacts, balances or records of people come back to the model.',
  find: anyOf(
    doing(
      tellingVerbs,
      either(
        both(
          onHead(wordSet('event occurrence view availability')),
          described(/\b(?:calendar|meeting|attendee|schedule)s?\b/i),
        ),
        both(
          onHead(wordSet('note document page file draft')),
          described(/\b(?:CRM|notebook|mailbox|workspace|e-?mail|private|contact|archive)\b/i),
        ),
        both(onHead(wordSet('call')), not(on(wordSet('api tool function contract')))),
        onHead(
          wordSet(
            'draft suppression administrator direct_report tester chat thread presence engagement invitation delegate attendance vacation forwarding',
          ),
        ),
        both(
          onHead(wordSet('activity')),
          described(/\b(?:athlete|workout|fitness|persons?|contacts?|leads?|customers?|team activity)\b/i),
        ),
        both(on(wordSet('work')), onHead(wordSet('item work'))),
      ),
      not(on(impersonalThings)),
      not(on(wordSet('version automation entity comment'))),
      upFront,
    ),
    doing(
      tellingVerbs,
      onHead(personalThings),
      not(on(impersonalThings)),
      not(ofACompany),
      not(ofMachines),
      not(both(on(wordSet('database db')), onHead(wordSet('user')))),
      not(onChain),
      upFront,
    ),
    doing(tellingVerbs, either(on(own), near(persons)), not(on(impersonalThings)), not(onChain), said),
    doing(tellingVerbs, on(wordSet('profile')), on(wordSet('user customer employee member contact')), said),
    doing(tellingVerbs, on(wordSet('file document folder')), near(wordSet('drive')), said),
    doing('query find search', onHead(wordSet('document')), withArgument(/^collection/i), said),
    doing(tellingVerbs, either(onHead(wordSet('bookmark sale')), on(wordSet('bookmark'))), said),
    doing(
      tellingVerbs,
      onHead(wordSet('photo spreadsheet note task library list')),
      either(near(wordSet('drive vault album')), on(wordSet('personal'))),
      said,
    ),
    doing(tellingVerbs, onHead(wordSet('opportunity company owner account')), describedFirst(/\bCRM\b/), said),
    doing(
      `${tellingVerbs} list recall`,
      describedFirst(
        /\b(?:(?:conversation|chat|user|browsing|call) history|past conversations?|conversation sessions?|unread|personal records?|signed-in user's|of the authenticated user)\b/i,
      ),
      said,
    ),
    allOf(doing('get list search query read show return', said), sayingFirst(personalChinese)),
    doing(
      tellingVerbs,
      either(
        near(wordSet('mailbox inbox')),
        (action) =>
          action.object.join(' ').includes('payment method') || action.object.join(' ').includes('time entry'),
      ),
      upFront,
    ),
    doing(
      tellingVerbs,
      either(
        onHead(wordSet('meeting recording clipboard cookie spending login booking cart journal camera')),
        both(on(wordSet('call')), onHead(wordSet('log record'))),
        both(on(wordSet('message chat')), onHead(wordSet('history'))),
        both(on(wordSet('audit activity')), onHead(wordSet('log feed trail event'))),
        both(on(wordSet('time work')), onHead(wordSet('entry item report'))),
        both(on(wordSet('meeting call')), onHead(wordSet('transcript content'))),
        both(
          onHead(wordSet('permission')),
          either(near(wordSet('calendar item file')), on(wordSet('calendar item file'))),
        ),
        both(on(wordSet('crm')), onHead(wordSet('object record'))),
        both(onHead(wordSet('record entry')), described(/\b(?:people|persons)\b/i)),
        both(onHead(wordSet('log')), on(wordSet('mail email mailbox outbound inbound'))),
        both(on(wordSet('direct')), onHead(wordSet('report'))),
        onHead(wordSet('sender mailbox deposit expense dispute budget cv resume applicant')),
        near(wordSet('meeting')),
        on(wordSet('todo')),
        both(onHead(wordSet('receipt bill')), not(on(wordSet('purchase tax utility')))),
        both(onHead(wordSet('thread attachment')), described(/\b(?:e-?mail|mailbox|messages?)\b/i)),
      ),
      not(on(wordSet('system topic server application function build'))),
      upFront,
    ),
  ),
  fires: [
    { name: 'search_emails', description: 'Search emails' },
    { name: 'get_account_balance', description: 'Get the balance of the account' },
    { name: 'list_contacts', description: 'List contacts' },
  ],
  ignores: [
    { name: 'get_weather', description: 'Get the weather' },
    { name: 'send_email', description: 'Send an email' },
    {
      name: 'get_balance',
      description: 'Get the balance of an address on the chain',
      inputSchema: { type: 'object', properties: { address: { type: 'string' } } },
    },
  ],
});
