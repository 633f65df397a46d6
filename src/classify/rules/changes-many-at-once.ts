import { type Condition, both, byVerb, either, near, not, on, said, upFront } from '../conditions.ts';
import { anyOf, doing, sayingFirst, unless } from '../find.ts';
import { readingVerbs } from '../../language/lexicon/verb-groups.ts';
import { manyByOneCall } from '../many-by-one-call.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const many = wordSet('all bulk batch multiple several many every');

/** Entries of one manifest: what is changed is the one file. */
const manifests = wordSet('package dependency requirement');

const manyInName: Condition = ({ source }, { words }) =>
  source === 'name' &&
  words.some(({ text }) => text === 'bulk' || text === 'batch' || text === 'multiple' || text === 'older');

export default rule({
  id: 'changes-many-at-once',
  claims: 'risk:many-at-once',
  title: 'Changes many things at once',
  why: 'A mistake is repeated on every item of the call.',
  find: anyOf(
    manyByOneCall,
    doing(
      `mark record push upsert restore replace publish upload register create add update delete remove insert edit modify upsert set archive move tag assign import cancel
      unassign rename merge clear apply`,
      either(on(many), manyInName),
      not(on(manifests)),
      not(on(wordSet('reply property visible'))),
      not(both(byVerb('delete remove'), on(wordSet('relation relationship edge')))),
      not(both(byVerb('apply update'), near(wordSet('doc document slide presentation')))),
      upFront,
    ),
    unless(
      sayingFirst(
        /\b(?:in bulk|bulk[- ](?:creat|updat|delet|edit|insert|import)\w*|(?:multiple|many) \w+(?: \w+)? (?:at once|in (?:one|a single))|one or more (?:rules|items|records|rows))\b/i,
      ),
      doing('add', on(manifests)),
      doing(readingVerbs, said),
    ),
  ),
  fires: [
    { name: 'restart_by_label', description: 'Enable backups on machines by tag' },
    { name: 'bulk_update', description: 'Update items in bulk' },
    { name: 'delete_all', description: 'Delete all items' },
    { name: 'add_many', description: 'Add many rows at once' },
  ],
  ignores: [
    { name: 'get_item', description: 'Get one item' },
    { name: 'delete_item', description: 'Delete one item' },
    { name: 'add_packages', description: 'Add many packages to the manifest at once' },
  ],
});
