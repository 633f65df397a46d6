import { anyOf, doing, on, onHead, upFront } from '../find.ts';
import { messages } from '../lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../words.ts';

export default rule({
  id: 'reaches-people',
  claims: 'signal:outbound',
  title: 'Sends data to people or third parties',
  why: 'What the call sends leaves the reader’s hands.',
  find: anyOf(
    doing(
      'send reply forward email mail notify message dm text sms dial whatsapp announce broadcast tweet retweet',
      upFront,
    ),
    doing('publish post', on(messages)),
    doing('add create post write comment', onHead(wordSet('comment review reply message'))),
  ),
  fires: [
    { name: 'send_email', description: 'Send an email' },
    { name: 'add_comment', description: 'Add a comment to an issue' },
    { name: 'reply_to_review', description: 'Reply to a review' },
  ],
  ignores: [
    { name: 'get_email', description: 'Get an email' },
    { name: 'list_comments', description: 'List comments' },
    { name: 'create_table', description: 'Create a table' },
  ],
});
