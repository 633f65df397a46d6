import { type Condition, describedFirst, either, near, not, on, said, upFront } from '../conditions.ts';
import { anyOf, doing, type Find, sayingFirst, unless } from '../find.ts';
import { actingVerbs, readingVerbs } from '../../language/lexicon/verb-groups.ts';
import { manyByOneCall } from '../many-by-one-call.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const crowd = wordSet('multiple several many');
const many = wordSet('all bulk batch multiple several many every');

const reads = wordSet(readingVerbs);

/** `get_all_tags` reads one list; to change all of them is to change many. */
const manyInName: Condition = ({ source, verb }, { words }) =>
  source === 'name' &&
  words.some(
    ({ text }) => text === 'bulk' || text === 'batch' || text === 'multiple' || (text === 'all' && !reads.has(verb)),
  );

/** What many things come in at once. */
const batches = wordSet('csv backup spreadsheet excel row record history');

/** `bulk_optimize_images`, `mass_duplicate`: a name that says so, whatever is done. */
const namedForMany: Find = ({ words }) =>
  words.flatMap(({ text, start, end }) => (text === 'bulk' || text === 'mass' ? [{ field: '/name', start, end }] : []));

/** `Delete a project and all its pages`: one thing with what belongs to it. */
const withItsOwn = describedFirst(/\ban? (?:\w+ ){1,4}and all (?:of )?(?:its|their|the|associated|related)\b/i);

const onlyReads = doing(readingVerbs, said);

export default rule({
  id: 'acts-on-many',
  claims: 'signal:bulk',
  title: 'Acts on many things in one call',
  why: 'One call reaches as many items as the caller lists or the filter matches.',
  find: anyOf(
    manyByOneCall,
    doing(
      `${actingVerbs} mark apply schedule record replace run upload fetch get download`,
      manyInName,
      not(on(wordSet('file_names'))),
      upFront,
    ),
    namedForMany,
    doing('import', either(on(batches), near(batches)), not(on(wordSet('single schema'))), upFront),
    sayingFirst(
      /^\W*(?:bulk|batch|mass)[- ](?!jobs?\b|status\b|id\b)[a-z]|\(bulk operation\)|\bappends? (?:\w+ )?(?:rows|blocks)\b/i,
    ),
    doing('clean cleanup purge', not(on(wordSet('cache session key monitoring'))), upFront),
    doing(`${actingVerbs} push commit upload`, either(on(many), near(crowd)), not(withItsOwn), upFront),
    sayingFirst(
      /\b(?:up to \d+|multiple|several|all) (?:[a-z]+ ){0,3}(?:at once|in (?:one|a single) (?:call|batch|request|operation|commit|step|go))\b|\bin (?:one|a single) batch\b/i,
    ),
    unless(
      sayingFirst(
        /\b(?:in bulk|bulk[- ](?:creat|updat|delet|edit|insert|import)\w*|(?:multiple|many|several) \w+(?: \w+)? (?:at once|in (?:one|a single))|one or (?:more|multiple|several|many)|(?:based on|by|matching) (?:a |the )?filters?)\b/i,
      ),
      onlyReads,
      sayingFirst(/\bone or (?:more|multiple|several) recipients\b/i),
    ),
  ),
  fires: [
    { name: 'restart_by_label', description: 'Enable backups on machines by tag' },
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
    { name: 'get_all_tags', description: 'Get all tags' },
    { name: 'delete_project', description: 'Delete a project and all its pages' },
  ],
});
