import { wordSet } from '../language/words.ts';
import { type Find } from './find.ts';

/** Things that decide who may do what. */
export const rights = wordSet(
  `permission role acl privilege access collaborator ownership owner firewall visibility sharing member membership sso scim waf
  lock protection perm perms delegate delegation invitation share security provider_sso tenancy whitelist allowlist blocklist domain-lock`,
);
/** Accounts and the groups they are in, as far as these stand for rights. */
export const accounts = wordSet('user admin');
/** Other things that have users, members or groups. */
export const otherGroups = wordSet(
  `tab resource log variable node layer sync set test consumer chat ad contact feature proto target shard control security
  data field style settings channel message card list tag item product segment event object field-group instance app`,
);
/** Whom something is opened to or kept from. */
export const people = wordSet('user email team anyone everyone member tester collaborator guest admin contact people');
/** What people are members of. */
export const groups = wordSet('team group organization organisation workspace role project channel account class');
/** What shows who somebody is. */
export const proofs = wordSet('credential token key login');

/** Arguments that say who may do what; those deep inside describe one of many parts. */
export const rightsHandedIn: Find = ({ parameters }) =>
  parameters.filter(({ roles, parameter: { path } }) => roles.has('access') && path.length < 3).map(({ span }) => span);
