import { choiceOf } from '../word-patterns.ts';

const restored = choiceOf(`
  restored recovered undone reverted re-enabled reenabled undeleted reinstated reactivated unarchived reopened`);
const backIn = choiceOf('brought put fetched taken switched turned invited added asked booked moved');

/**
 * Phrases that tell that what a call takes away can be had again, as word patterns (`word-patterns.ts`) parted by semicolons.
 */
export const waysBack = `
  goes to (the|a)? (trash|bin|recycle); (move|moves|moved|send|sends|put|puts) * to the? (trash|bin|recycle|archive);
  (move|moves|moved) * to deleted items; (put|puts) * in the (trash|bin);

  can (always|later|still)? be (${restored}); can (always|later|still)? be (${backIn}) back;
  can (always|later|still)? be (fished|dug|pulled) out; can (always|later|still)? be (${backIn}) (on|in|again);
  you can (always|later|still)? (put|bring|get|take|switch|turn|have) (it|them) (back|again|on|out);
  (can|may) (pick|take|get|fish|pull|dig) (it|them) (back)? out again?; asked back in;
  (book|put|bring|take|switch) (it|them) back with; takes it back !to; (undeletes|undelete) !nothing; recoverable;
  (single|one) (undo|undoable); undoable; one undo reverts; via undo; restore (it|them) (later|again|within|with);
  undo * (takes|brings) it back; (rollback|backup) snapshot is (kept|retained|taken);
  (return|returns) the? (previous|deleted|removed) * (rollback|values|value); (papierkorb|papelera|corbeille)
`;

/** The same in texts without spaces. */
export const unspacedWayBack = /回收站/;
