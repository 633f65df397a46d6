import { allOf, argumentsNamed, doing, saying, sayingFirst, unless } from '../find.ts';
import { phrases } from '../../language/phrases.ts';
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
      saying(
        phrases(
          String.raw`(?<!\b(?:unlike|not|no|instead of) (?:a |an |the )?)\bsoft[- ]delet`,
          String.raw`\bgoes to (?:the )?(?:trash|bin|recycle bin)\b`,
          String.raw`\b(?:moves?|moved|sends?) (?:\w+ ){0,4}to (?:the )?(?:trash|bin|recycle bin|deleted items|archive)\b`,
          String.raw`(?<!not |never |nothing |anything |none of it |none of them |no \w+ )\bcan (?:always |later )?be (?:restored|recovered|undone|reverted|brought back|switched back on|re-?enabled|put back|fetched back|fished out|dug out|pulled out)\b`,
          String.raw`(?<!un|not )\brecoverable\b|\b(?:can|may) (?:pick|take|get|fish|pull|dig) (?:it|them) (?:back out|out again)\b`,
          String.raw`\b(?:single|one) undo(?:able)?\b|(?<!not |un)\bundoable\b|\bone undo reverts\b|\bvia (?:Ctrl\+Z|undo)\b|\bundo_\w+ (?:takes it|brings it) back\b`,
          String.raw`\b(?:rollback|backup) snapshot is (?:kept|retained|taken)\b|\basked back in\b|\btakes it back\b(?! to\b)|\bcan be (?:invited|added) (?:back|again)\b`,
          String.raw`\breturns? (?:the )?(?:previous|deleted|removed)\b[^.]{0,60}\b(?:rollback|values?)\b`,
          String.raw`(?<!no |not |never |could be |can be |brought back (?:with|by) )\bundelete(?!d\b)|(?<!\bnot \S+ which )\b(?:can|could) be undeleted\b|\brestore (?:it|them) (?:later|again|within|with)\b|回收站|papierkorb|papelera|corbeille`,
        ),
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
    { name: 'bin_photo', description: 'Puts a photo in the bin. You can take it out again.' },
  ],
  ignores: [
    { name: 'delete_mail', description: 'Delete a message' },
    { name: 'purge', description: 'Purge all. This cannot be undone' },
    { name: 'archive', description: 'Archive a page' },
  ],
});
