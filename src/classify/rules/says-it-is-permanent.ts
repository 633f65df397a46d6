import { both, byVerb, either, near, not, on, onHead, upFront } from '../conditions.ts';
import { allOf, doing, saying } from '../find.ts';
import { regranted, remakeable } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

/** Sessions and connections may be records; where the text says that their end is final, it is taken at its word. */
const fleeting = wordSet('session connection process');
const neverRecords = new Set([...remakeable].filter((word) => !fleeting.has(word)));

export default rule({
  id: 'says-it-is-permanent',
  claims: 'Destructive',
  title: 'Says that the change is permanent',
  why: 'The author states that there is no way back.',
  find: allOf(
    saying(
      /(?<!not |n't |isn't |not be |never )\b(?:irreversibl[ey]|(?:is|are) not reversible|(?:delet|remov|eras|wip|clear|revok|cancel|clos|ban|expel)\w* (?:\w+ ){1,6}permanently|permanently (?:delet|remov|eras|destroy|overwrit|los|purg|revok|discard|clos|ban)\w*|(?:cannot|can't|can not) be (?:undone|reversed|recovered|restored|taken back)|destructive (?:operation|action)|this is destructive|is destructive to|no undo|not undoable|for good(?= and|[.,;]|$)|irrevocabl[ey])\b/i,
    ),
    doing(
      `delete remove revoke reset clear clean purge drop replace overwrite merge close end cancel kick ban empty
      prune flush rotate transfer wipe uninstall disconnect rollback restore migrate import load stop`,
      upFront,
      not(onHead(neverRecords)),
      not(
        both(
          byVerb('remove delete kick revoke'),
          either(
            onHead(regranted),
            both(on(wordSet('user member users')), near(wordSet('team workspace organization project role group'))),
          ),
        ),
      ),
    ),
  ),
  fires: [
    { name: 'remove_rule', description: 'Remove a rule. This cannot be undone' },
    { name: 'reset_board', description: 'Resets the board. This action is irreversible' },
    { name: 'merge_contacts', description: 'Merge two contacts; they cannot be restored' },
    { name: 'remove_messages', description: 'Remove messages from the mailbox permanently' },
    { name: 'delete_session', description: 'Permanently delete a survey session and its answers' },
  ],
  ignores: [
    { name: 'get_rule', description: 'Get a rule. Removing it cannot be undone' },
    { name: 'remove_tag', description: 'Remove a tag' },
    { name: 'clear_cache', description: 'Clear the cache. This cannot be undone' },
  ],
});
