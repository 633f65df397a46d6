import { near, on, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../words.ts';

const threads = wordSet('comment thread issue ticket conflict incident alert discussion conversation case bug review');
const cells = wordSet('range cell column row sheet paragraph slide shape font');

export default rule({
  id: 'changes-records',
  claims: 'Write',
  title: 'Changes something that is stored',
  why: 'The call replaces stored state with what the caller sends; another ordinary call can set it back.',
  find: anyOf(
    doing('resolve', on(threads), upFront),
    doing('use', on(wordSet('database workspace profile account')), upFront),
    doing('format sort', on(cells), upFront),
    doing('convert', on(wordSet('lead deal opportunity prospect quote')), upFront),
    doing('load', near(wordSet('into')), upFront),
    doing('pull', on(wordSet('change commit branch code repository repo image')), upFront),
    doing(
      `update edit modify mutate alter upsert replace rename reorder rearrange adjust configure customize customise toggle enable disable activate
    deactivate assign unassign reassign lock unlock mute unmute finish reopen rebase apply synchronize synchronise sync restore recover undelete
    untrash unarchive unhide promote demote approve reject decline dismiss acknowledge ack migrate reschedule postpone snooze
    extend renew expand resize rotate revert combine ungroup enrich unblock block unban ban whitelist blacklist restrict suspend
    unsuspend unfollow unsubscribe unstar unlike unpin unlink unshare disconnect detach disassociate dissociate deregister
    unregister bind unbind mount unmount freeze unfreeze decompress unzip repair fix refactor improve correct evolve merge move relocate
    set patch change switch split close complete archive trash hide refresh schedule increase decrease increment decrement
    crop swap reset group fill permit leave undo redo reverse grow shrink cut zip compress optimise train tune grant allow deny
    untag unflag unmark unfavorite personalize redact play cast skip revoke clear checkout connect unset override arrange finalize supersede reparent unpublish flatten invert integrate allowlist denylist consolidate materialize resynchronize uncheck uncomment unfavourite unassociate kick void withdraw redeem deposit operate transfer fund exchange`,
    ),
  ),
  fires: [
    { name: 'update_task', description: 'Update the due date of a task' },
    { name: 'rename-branch', description: 'Renames a branch' },
    { name: 'actualizar_pedido', description: 'Actualiza un pedido' },
  ],
  ignores: [
    { name: 'get_updates', description: 'Get the latest updates' },
    { name: 'get_history', description: 'List past updates' },
    { name: 'list_changes', description: 'List changes' },
  ],
});
