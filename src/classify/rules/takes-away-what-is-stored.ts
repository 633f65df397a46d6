import { described, near, not, on, onHead, taking, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { storesOfData, whatIsStored } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

export default rule({
  id: 'takes-away-what-is-stored',
  claims: 'Destructive',
  title: 'Takes away what is stored',
  why: 'What is removed from where it is kept, reset or rewritten is nowhere else.',
  find: anyOf(
    doing('remove', onHead(whatIsStored), near(wordSet('from')), near(storesOfData), upFront),
    doing('reset', onHead(wordSet('database db table schema filesystem disk')), upFront),
    doing('rewrite', onHead(wordSet('history')), described(/\b(?:git|commits?|branch|repository|repo)\b/i), upFront),
    doing('unlink', onHead(wordSet('file')), taking('path'), not(on(wordSet('symlink symbolic'))), upFront),
  ),
  fires: [
    { name: 'remove_rows', description: 'Removes all rows from a table' },
    { name: 'remove_messages', description: 'Remove messages from the mailbox' },
    { name: 'reset_database', description: 'Resets the database' },
    { name: 'rewrite_history', description: 'Rewrites the history of a git branch' },
    {
      name: 'unlink_file',
      description: 'Unlinks a file',
      inputSchema: { properties: { path: { type: 'string' } } },
    },
  ],
  ignores: [
    { name: 'remove_tag', description: 'Remove a tag from a note' },
    { name: 'remove_rows', description: 'Hides rows of a view' },
    { name: 'reset_password', description: 'Reset the password of a user' },
    { name: 'unlink_file', description: 'Unlink a file from a task' },
  ],
});
