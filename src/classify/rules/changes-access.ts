import { described, either, near, not, on, onHead, taking, upFront, withArgument } from '../conditions.ts';
import { allOf, anyOf, doing } from '../find.ts';
import { accessThings } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { accounts, groups, otherGroups, people, proofs, rights, rightsHandedIn } from '../who-may-what.ts';
import { wordSet } from '../../language/words.ts';

const changing = `
  add remove grant revoke update set change create delete assign unassign invite share unshare promote demote
  approve modify edit transfer enable disable configure allow permit attach detach manage replace setup`;
export default rule({
  id: 'changes-access',
  claims: 'signal:access',
  title: 'Changes who may do what',
  why: 'A role, a permission or a membership decides what others can reach afterwards.',
  find: anyOf(
    doing(
      changing,
      either(
        onHead(rights),
        on(
          wordSet(
            'permission perm perms role collaborator ownership acl privilege firewall auth authentication trusted origin',
          ),
        ),
      ),
      not(
        on(
          wordSet(
            'cloud channel notification milestone card file fileshare nfs contact layer node shape element object',
          ),
        ),
      ),
      upFront,
    ),
    doing(
      'add remove invite ban unban kick assign unassign',
      either(onHead(people), near(rights)),
      either(near(groups), onHead(wordSet('member collaborator tester user'))),
      upFront,
    ),
    doing(
      'add remove update set create delete',
      onHead(wordSet('rule')),
      either(near(wordSet('firewall')), on(wordSet('firewall'))),
      upFront,
    ),
    doing(
      'add remove attach detach apply deactivate activate disable enable sync',
      either(near(wordSet('firewall')), on(wordSet('firewall'))),
      upFront,
    ),
    doing('share unshare', either(near(people), taking('recipient'), withArgument(/email|user|member/i)), upFront),
    doing('revoke invalidate', either(onHead(proofs), near(proofs)), upFront),
    doing('take', on(wordSet('ownership')), upFront),
    doing('give', onHead(wordSet('access permission right role')), upFront),
    doing(
      'create delete remove update disable enable edit modify suspend ban',
      onHead(accounts),
      not(on(otherGroups)),
      not(on(wordSet('profile status message preference story'))),
      upFront,
    ),
    doing(
      'transfer move',
      either(
        onHead(wordSet('ownership workspace domain repository project organization account')),
        near(wordSet('team owner account')),
      ),
      either(near(wordSet('team owner user account organization')), on(wordSet('ownership'))),
      upFront,
    ),
    doing(
      'confirm approve deny reject',
      either(on(wordSet('member access authorization device join')), near(wordSet('member'))),
      not(on(wordSet('plan order appointment booking'))),
      upFront,
    ),
    doing('enable disable stop start', on(wordSet('mfa 2fa sso')), upFront),
    doing('enable disable', on(wordSet('api mcp login registration signup privacy lock protection sso')), upFront),
    doing('create', onHead(wordSet('link')), on(wordSet('share sharing shareable public')), upFront),
    doing(
      'open close set',
      onHead(wordSet('port')),
      either(on(wordSet('external firewall public')), described(/firewall|external/i)),
      upFront,
    ),
    doing('make set', on(wordSet('public private')), upFront),
    doing('restore reinstate reactivate', onHead(wordSet('member user')), upFront),
    doing('grant revoke ban unban authorize permit invite', upFront),
    doing(
      'promote demote',
      on(wordSet('user member admin participant role people person tester subscriber owner')),
      upFront,
    ),
    doing('block unblock', onHead(wordSet('user ip address member account sender bot')), upFront),
    allOf(
      rightsHandedIn,
      doing('create update manage set modify add', upFront),
      doing('manage create update', on(accessThings)),
    ),
  ),
  fires: [
    { name: 'grant_role', description: 'Grant a role to a user' },
    { name: 'add_collaborator', description: 'Add a collaborator' },
    { name: 'add_delegate', description: 'Adds a delegate to a mailbox' },
    { name: 'update_permissions', description: 'Update permissions of a folder' },
    { name: 'invite_user', description: 'Invite somebody' },
    { name: 'unblock_ip', description: 'Unblock an IP address' },
  ],
  ignores: [
    { name: 'give_advice', description: 'Give advice on a plan' },
    { name: 'list_roles', description: 'List roles' },
    { name: 'get_user', description: 'Get a user' },
    { name: 'create_page', description: 'Create a page' },
    { name: 'delete_key', description: 'Delete a key from the store' },
    { name: 'promote_job', description: 'Promote a delayed job' },
    { name: 'set_layer_visibility', description: 'Show or hide the layer' },
  ],
});
