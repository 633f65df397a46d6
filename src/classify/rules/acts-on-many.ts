import { type Condition, either, near, not, on, said, upFront } from '../conditions.ts';
import { anyOf, doing, sayingFirst, unless } from '../find.ts';
import { actingVerbs, readingVerbs } from '../../language/lexicon/verb-groups.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const crowd = wordSet('multiple several many');
const many = wordSet('all bulk batch multiple several many every');

const manyInName: Condition = ({ source }, { words }) =>
  source === 'name' &&
  words.some(({ text }) => text === 'bulk' || text === 'batch' || text === 'multiple' || text === 'all');

const onlyReads = doing(readingVerbs, said);

export default rule({
  id: 'acts-on-many',
  claims: 'signal:bulk',
  title: 'Acts on many things in one call',
  why: 'One call reaches as many items as the caller lists or the filter matches.',
  find: anyOf(
    doing(
      `${actingVerbs} mark apply schedule record replace run upload fetch get download`,
      manyInName,
      not(on(wordSet('file_names'))),
      upFront,
    ),
    doing(actingVerbs, either(on(many), near(crowd)), upFront),
    sayingFirst(
      /\b(?:up to \d+|multiple|several|all) (?:[a-z]+ ){0,3}(?:at once|in (?:one|a single) (?:call|batch|request|operation))\b|\bin (?:one|a single) batch\b/i,
    ),
    unless(
      sayingFirst(
        /\b(?:in bulk|bulk[- ](?:creat|updat|delet|edit|insert|import)\w*|(?:multiple|many|several) \w+(?: \w+)? (?:at once|in (?:one|a single))|one or (?:more|multiple|several|many)|(?:based on|by|matching) (?:a |the )?filters?)\b/i,
      ),
      onlyReads,
    ),
  ),
  fires: [
    { name: 'bulk_update', description: 'Update items in bulk' },
    { name: 'delete_items', description: 'Delete one or more items' },
    { name: 'delete_all_pages', description: 'Delete all pages' },
  ],
  ignores: [
    { name: 'get_item', description: 'Get one item' },
    {
      name: 'delete_item',
      description: 'Delete one item',
      inputSchema: { type: 'object', properties: { item_id: { type: 'string' } } },
    },
    { name: 'list_notes', description: 'List many notes at once' },
  ],
});
