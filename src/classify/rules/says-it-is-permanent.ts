import { not, onHead, upFront } from '../conditions.ts';
import { allOf, doing, saying } from '../find.ts';
import { remakeable } from '../lexicon/objects.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'says-it-is-permanent',
  claims: 'Destructive',
  title: 'Says that the change is permanent',
  why: 'The author states that there is no way back.',
  find: allOf(
    saying(
      /(?<!not |n't |isn't |not be |never )\b(?:irreversibl[ey]|permanently (?:delet|remov|eras|destroy|overwrit|los|purg|revok|discard|clos|ban)\w*|(?:cannot|can't|can not) be (?:undone|reversed|recovered|restored)|destructive (?:operation|action)|this is destructive|is destructive to|no undo)\b/i,
    ),
    doing(
      `delete remove revoke reset clear clean purge drop replace overwrite merge close end cancel kick ban empty
      prune flush rotate transfer wipe uninstall disconnect rollback restore migrate import load`,
      upFront,
      not(onHead(remakeable)),
    ),
  ),
  fires: [
    { name: 'remove_rule', description: 'Remove a rule. This cannot be undone' },
    { name: 'reset_board', description: 'Resets the board. This action is irreversible' },
    { name: 'merge_contacts', description: 'Merge two contacts; they cannot be restored' },
  ],
  ignores: [
    { name: 'get_rule', description: 'Get a rule. Removing it cannot be undone' },
    { name: 'remove_tag', description: 'Remove a tag' },
    { name: 'clear_cache', description: 'Clear the cache. This cannot be undone' },
  ],
});
