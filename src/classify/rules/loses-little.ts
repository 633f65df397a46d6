import { on, onHead, upFront } from '../conditions.ts';
import { anyOf, doing, saying, unless } from '../find.ts';
import { small } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

export default rule({
  id: 'loses-little',
  claims: 'risk:small-target',
  title: 'Loses something small',
  why: 'What is lost is single and can be written again by the caller.',
  find: unless(
    anyOf(
      doing('delete del rm drop purge wipe erase destroy truncate remove discard unsend', onHead(small)),
      doing('delete remove', (action) => action.object.length > 1 && action.object.at(-1) === 'item'),
      doing('cancel void', upFront),
      doing('stop end abort halt finish', upFront),
    ),
    doing('delete remove drop purge clear', on(wordSet('all every bulk multiple'))),
    saying(/\ball (?:associated|related|its|of its|their)\b|\band everything\b/i),
  ),
  fires: [
    { name: 'delete_comment', description: 'Delete a comment' },
    { name: 'remove_reaction', description: 'Remove a reaction' },
    { name: 'drafts_delete', description: 'Deletes a draft' },
  ],
  ignores: [
    { name: 'delete_project', description: 'Delete a project' },
    { name: 'delete_all_comments', description: 'Delete all comments' },
    { name: 'list_drafts', description: 'List drafts' },
  ],
});
