import { called, described, not, on, onHead, said, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

export default rule({
  id: 'discards-work',
  claims: 'Destructive',
  title: 'Throws work away',
  why: 'A hard reset or a forced push overwrites commits and changes that nobody else holds.',
  find: anyOf(
    doing(
      'reset revert restore checkout',
      described(
        /\b(?:hard reset|--hard|reset --hard|discard(?:s|ing)? (?:all |any )?(?:local |uncommitted |unsaved |working )?changes)\b/i,
      ),
      upFront,
    ),
    doing('reset', on(wordSet('hard factory')), upFront),
    doing(
      'recreate rebuild reinstall reimage',
      onHead(wordSet('machine server vm droplet vps os system instance')),
      upFront,
    ),
    doing(
      'restore',
      onHead(wordSet('droplet machine vm server snapshot backup database')),
      not(on(wordSet('item file note'))),
      said,
    ),
    doing('reset', called(/(?:^|[_-])(?:hard|factory)(?:[_-]|$)/i)),
    doing('push', called(/force/i)),
    doing('push', on(wordSet('force')), upFront),
    doing('push', described(/^\W*force[- ]push|--force\b(?!-with)|\bforce[- ]push(?:es)?\b/i)),
    doing('format wipe', on(wordSet('disk drive partition card usb stick')), upFront),
    doing('flush', on(wordSet('db database key data table index')), not(on(wordSet('cache'))), upFront),
  ),
  fires: [
    { name: 'git_reset_hard', description: 'Reset the working tree to a commit' },
    { name: 'force_push', description: 'Force push the current branch' },
    { name: 'format_disk', description: 'Format a disk' },
    { name: 'flush_db', description: 'Flush all keys from the database' },
    { name: 'format_stick', description: 'Formats a memory stick' },
  ],
  ignores: [
    { name: 'git_reset', description: 'Unstage all staged changes' },
    { name: 'git_push', description: 'Push commits to the remote repository' },
    { name: 'format_code', description: 'Format code' },
    { name: 'flush_cache', description: 'Flush the cache' },
  ],
});
