import { upFront } from '../conditions.ts';
import { type Find, doing, unless } from '../find.ts';
import { readingVerbs } from '../../language/lexicon/verb-groups.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const reads = wordSet(readingVerbs);

/** The actions that it names, all of which read. */
const onlyReads: Find = ({ actions }) => {
  const named = actions.filter(({ source }) => source === 'option' || source === 'list');
  return named.length > 1 && named.every(({ verb }) => reads.has(verb)) ? named.map(({ span }) => span) : [];
};

export default rule({
  id: 'manages-records',
  claims: 'Write',
  title: 'Manages something without saying how',
  why: '“Manage” promises changes and names none of them; the mildest change is assumed.',
  find: unless(doing('manage handle administer maintain organize organise', upFront), onlyReads),
  fires: [
    { name: 'manage_tags', description: 'Manage tags of a site' },
    { name: 'settings_manage' },
    { name: 'manage-calendar', description: 'Manages calendar entries' },
  ],
  ignores: [
    { name: 'get_manager', description: 'Get the manager of a user' },
    { name: 'list_managed_zones', description: 'List managed zones' },
    { name: 'package_manager_info', description: 'Show which package manager is used' },
  ],
});
