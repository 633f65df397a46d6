import { both, described, either, near, not, on, onHead, upFront } from '../conditions.ts';
import { doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const personal = wordSet(
  `email mail inbox message conversation contact collaborator employee patient candidate person people customer
  lead user chat transcript subscriber attendee participant webcam reply leave`,
);
const impersonal = wordSet(
  `
  current my me own authenticated emergency annotated commit error log template queue kafka video issue agent test`,
);

export default rule({
  id: 'returns-what-others-wrote-privately',
  claims: 'risk:reads-private',
  title: 'Returns messages or personal data of others',
  why: 'What people wrote in confidence or what identifies them comes back.',
  find: doing(
    'get list read fetch retrieve search find view show query',
    either(
      onHead(personal),
      near(wordSet('mailbox inbox webcam employee patient')),
      both(on(wordSet('profile')), on(wordSet('user customer employee member contact'))),
    ),
    not(on(impersonal)),
    not(described(/\b(?:video|podcast|episode)\b/i)),
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
