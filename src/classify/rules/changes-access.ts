import { doing, either, on, onHead, upFront } from '../find.ts';
import { accessThings } from '../lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../words.ts';

export default rule({
  id: 'changes-access',
  claims: 'signal:access',
  title: 'Changes who may do what',
  why: 'A role, a permission or a membership decides what others can reach afterwards.',
  find: doing(
    'add remove grant revoke update set change create delete assign unassign invite share unshare promote demote ban unban approve modify edit transfer enable disable configure allow permit attach detach',
    either(onHead(accessThings), on(wordSet('permission role member collaborator ownership acl privilege firewall'))),
    upFront,
  ),
  fires: [
    { name: 'grant_role', description: 'Grant a role to a user' },
    { name: 'add_collaborator', description: 'Add a collaborator' },
    { name: 'update_permissions', description: 'Update permissions of a folder' },
  ],
  ignores: [
    { name: 'list_roles', description: 'List roles' },
    { name: 'get_user', description: 'Get a user' },
    { name: 'create_page', description: 'Create a page' },
  ],
});
