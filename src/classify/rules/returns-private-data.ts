import { doing, either, near, on, upFront } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../words.ts';

export default rule({
  id: 'returns-private-data',
  claims: 'signal:private',
  title: 'Returns private data',
  why: 'Messages, contacts, balances or records of people come back to the model.',
  find: doing(
    'get list read fetch retrieve search find view show query export check track',
    either(
      on(
        wordSet(
          'email mail inbox message conversation chat contact user customer employee patient invoice balance transaction account order calendar event lead candidate member collaborator profile portfolio holding people person payroll salary medical health expense income history',
        ),
      ),
      near(wordSet('mailbox inbox email user customer')),
    ),
    upFront,
  ),
  fires: [
    { name: 'search_emails', description: 'Search emails' },
    { name: 'get_account_balance', description: 'Get the balance of the account' },
    { name: 'list_contacts', description: 'List contacts' },
  ],
  ignores: [
    { name: 'get_weather', description: 'Get the weather' },
    { name: 'send_email', description: 'Send an email' },
    { name: 'list_regions', description: 'List regions' },
  ],
});
