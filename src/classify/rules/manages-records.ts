import { upFront } from '../conditions.ts';
import { doing } from '../find.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'manages-records',
  claims: 'Write',
  title: 'Manages something without saying how',
  why: '“Manage” promises changes and names none of them; the mildest change is assumed.',
  find: doing('manage handle administer maintain organize organise', upFront),
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
