import { described, either, near, on, upFront } from '../conditions.ts';
import { doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const answers = wordSet('feedback input confirmation clarification');
const people = wordSet('feedback clarification user human');

export default rule({
  id: 'asks-the-user',
  claims: 'Read',
  title: 'Asks the person at the keyboard',
  why: 'A question to the caller’s own user changes nothing.',
  find: doing(
    'request ask prompt collect get',
    either(on(answers), near(answers)),
    either(described(/\b(?:user|human)\b/i), on(people)),
    upFront,
  ),
  fires: [
    { name: 'request_feedback', description: 'Request feedback from the user' },
    { name: 'ask_user', description: 'Ask for input from the user' },
    { name: 'collect_feedback', description: 'Collects feedback of the human' },
  ],
  ignores: [
    { name: 'request_access', description: 'Request access to a page' },
    { name: 'create_feedback', description: 'Create a feedback record' },
    { name: 'send_message', description: 'Send a message to the user' },
  ],
});
