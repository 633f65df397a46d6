import { described, near, not, on, onHead, upFront } from '../conditions.ts';
import { allOf, anyOf, doing, saying, unless } from '../find.ts';
import { heldContent, small } from '../../language/lexicon/objects.ts';
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
      doing(
        'delete remove',
        onHead(wordSet('rule')),
        on(wordSet('notification mail email alert rate limit filter routing firewall inbox label')),
        upFront,
      ),
      doing(
        'delete remove',
        onHead(wordSet('entry')),
        on(wordSet('time history balance memory journal log index')),
        upFront,
      ),
      allOf(
        doing('delete remove', upFront),
        saying(/\bmust be empty\b|\bonly (?:an? )?(?:empty|draft|unused)\b|\bin the [`'"]?draft[`'"]? state\b/i),
      ),
      doing('delete remove', near(wordSet('sandbox')), upFront),
      doing('cancel void', upFront),
      doing('stop end abort halt finish', upFront),
    ),
    doing(
      'delete remove drop purge clear',
      on(wordSet('all every bulk multiple')),
      not(on(wordSet('relation relationship edge'))),
    ),
    doing(
      'delete remove erase purge',
      onHead(heldContent),
      described(/\bpermanent|(?<!may be |could be )irreversibl|cannot be undone|can(?:not|'t) be recovered/i),
    ),
    doing('delete remove', on(wordSet('series recurring custom env environment ssl scheduled service fsm')), upFront),
    doing(
      'delete remove',
      onHead(wordSet('block')),
      (action) => action.object.includes('block') && /\bblocks\b/.test(action.rest.join(' ')),
      upFront,
    ),
    doing('delete remove', onHead(wordSet('folder directory workspace database repository bucket project'))),
    saying(/\ball (?:associated|related|its|of its|their)\b|\band everything\b/i),
  ),
  fires: [
    { name: 'delete_comment', description: 'Delete a comment' },
    { name: 'remove_reaction', description: 'Remove a reaction' },
    { name: 'drafts_delete', description: 'Deletes a draft' },
  ],
  ignores: [
    { name: 'delete_scheduled_task', description: 'Delete a scheduled task' },
    { name: 'delete_project', description: 'Delete a project' },
    { name: 'delete_folder', description: 'Delete a folder/category' },
    { name: 'delete_all_comments', description: 'Delete all comments' },
    { name: 'list_drafts', description: 'List drafts' },
  ],
});
