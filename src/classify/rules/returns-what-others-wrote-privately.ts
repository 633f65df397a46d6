import { doing, either, near, not, on, onHead, upFront } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../words.ts';

export default rule({
  id: 'returns-what-others-wrote-privately',
  claims: 'risk:reads-private',
  title: 'Returns messages or personal data of others',
  why: 'What people wrote in confidence or what identifies them comes back.',
  find: doing(
    'get list read fetch retrieve search find view show query',
    either(
      on(
        wordSet(
          'email mail inbox message conversation contact collaborator member employee patient candidate person people customer lead user chat',
        ),
      ),
      near(wordSet('mailbox inbox email')),
    ),
    not(onHead(wordSet('contact id count template status list type setting stat statistic metric count guide'))),
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
    { name: 'list_regions', description: 'List regions' },
  ],
});
