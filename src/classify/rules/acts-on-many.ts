import { anyOf, doing, on, parameters, saying } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../words.ts';

export default rule({
  id: 'acts-on-many',
  claims: 'signal:bulk',
  title: 'Acts on many things in one call',
  why: 'One call reaches as many items as the caller lists or the filter matches.',
  find: anyOf(
    doing(
      'create add update delete remove send insert edit modify upsert set archive move tag assign import invite sell cancel',
      on(wordSet('all bulk batch multiple several many every')),
    ),
    saying(
      /\b(?:in bulk|bulk (?:create|update|delete|edit|insert|import)|multiple \w+ (?:at once|in one|in a single)|many \w+ at once|one or more)\b/i,
    ),
    parameters('many'),
  ),
  fires: [
    { name: 'bulk_update', description: 'Update items in bulk' },
    { name: 'delete_items', description: 'Delete one or more items' },
    {
      name: 'add_tags',
      description: 'Add tags',
      inputSchema: { type: 'object', properties: { items: { type: 'array' } } },
    },
  ],
  ignores: [
    { name: 'get_item', description: 'Get one item' },
    {
      name: 'delete_item',
      description: 'Delete one item',
      inputSchema: { type: 'object', properties: { item_id: { type: 'string' } } },
    },
    { name: 'create_note', description: 'Create a note' },
  ],
});
