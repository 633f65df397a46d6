import { allOf, anyOf, argumentsNamed, doing, saying, sayingFirst, telling, unless } from '../find.ts';
import { unspacedWayBack, waysBack } from '../../language/lexicon/ways-back.ts';
import { rule } from '../rule.ts';
import { either, near, on } from '../conditions.ts';
import { wordSet } from '../../language/words.ts';

/** Verbs of calls that could lose something: of others it need not be said that they can be undone. */
const losing = `
  delete del rm drop purge wipe erase destroy truncate expunge obliterate shred remove discard dispose evict delist clear clean cleanup
  empty end close cancel terminate kill stop reset revert restore rollback overwrite replace update edit modify set merge flush
  prune revoke archive trash move hide uninstall discontinue apply format rebuild recreate unsend forget reap retire push put`;

export default rule({
  id: 'can-be-restored',
  claims: 'guard:reversible',
  title: 'Says that it can be undone',
  why: 'What goes to the trash or is only marked can be brought back.',
  find: unless(
    allOf(
      anyOf(
        telling(waysBack),
        saying(/(?<!\b(?:unlike|not|no|instead of) (?:a |an |the )?)\bsoft[- ]delet/i),
        saying(/\bdeletes? \((?:archives?|trashes|soft|moves? (?:it )?to (?:the )?trash)\b/i),
        saying(/\bvia Ctrl\+Z\b|\bundo_\w+ (?:takes it|brings it) back\b/),
        saying(unspacedWayBack),
      ),
      doing(losing),
    ),
    argumentsNamed(/^(?:force|hard|permanent|purge|skip_?trash)/i),
    saying(
      /\b(?:sans|aucune?|pas de|no|without|sin|ohne|keine?n?) (?:\w+ )?(?:corbeille|papierkorb|papelera|trash|recycle bin|undo)\b|\birr[ée]versib|\bunwiderruflich/i,
    ),
    sayingFirst(
      /\bpermanent|d[ée]finitiv|endgültig|cannot be undone|irreversibl|\bphysically (?:removed|deleted|erased)\b/i,
    ),
    doing(
      'empty purge vacuum flush',
      either(on(wordSet('bin trash')), on(wordSet('soft deleted')), near(wordSet('bin trash'))),
    ),
  ),
  fires: [
    { name: 'delete_mail', description: 'Soft deletes a message' },
    { name: 'delete_page', description: 'Moves a page to the trash' },
    { name: 'remove_item', description: 'Remove an item. It can be restored within 30 days' },
    { name: 'delete_block', description: 'Deletes (archives) a block or page' },
    { name: 'bin_photo', description: 'Puts a photo in the bin. You can take it out again.' },
  ],
  ignores: [
    { name: 'delete_mail', description: 'Delete a message' },
    { name: 'purge', description: 'Purge all. This cannot be undone' },
    { name: 'archive', description: 'Archive a page' },
  ],
});
