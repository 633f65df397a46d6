import { anyOf, doing, on, saying, upFront } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../words.ts';

export default rule({
  id: 'changes-many-at-once',
  claims: 'risk:many-at-once',
  title: 'Changes many things at once',
  why: 'A mistake is repeated on every item of the call.',
  find: anyOf(
    doing(
      'create add update delete remove insert edit modify upsert set archive move tag assign import cancel unassign rename merge',
      on(wordSet('all bulk batch multiple several many every')),
      upFront,
    ),
    saying(
      /\b(?:in bulk|bulk[- ](?:create|update|delete|edit|insert|import)\w*|(?:multiple|many) \w+(?: \w+)? (?:at once|in one|in a single))\b/i,
    ),
  ),
  fires: [
    { name: 'bulk_update', description: 'Update items in bulk' },
    { name: 'delete_all', description: 'Delete all items' },
    { name: 'add_many', description: 'Add many rows at once' },
  ],
  ignores: [
    { name: 'get_item', description: 'Get one item' },
    { name: 'delete_item', description: 'Delete one item' },
    { name: 'create_note', description: 'Create a note' },
  ],
});
