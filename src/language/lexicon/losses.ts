import { choiceOf } from '../word-patterns.ts';

/** Participles of what is then gone whatever is said behind them. */
const gone = choiceOf(`
  erased wiped destroyed lost gone annihilated obliterated shredded pulped incinerated scrubbed garbage-collected`);
/** Participles of what may come back, unless it is said that it does not. */
const ended = choiceOf(`
  deleted removed erased discarded dropped purged thrown struck stricken culled weeded taken closed ended revoked
  killed shut void voided lost gone unreadable let cut-off`);
/** The same as deeds. */
const ending = choiceOf(`
  delete deletes remove removes erase erases close closes end ends revoke revokes kill kills shut shuts void voids
  vanish vanishes disappear disappears cut cuts cull culls pull pulls throw throws strike strikes take takes`);
/** What cannot be done with what is gone. */
const undone = choiceOf(`
  undone reopened re-opened recovered restored reinstated reconstructed regenerated recreated re-created revived
  resurrected rebuilt released dispensed`);
const soon = choiceOf('all then also both at immediately permanently now once');

/**
 * Phrases that tell that something is gone and does not come back, as word patterns (`word-patterns.ts`) parted by semicolons.
 * What a sentence states of its subject (`every draft is purged`) is no phrase: `statements.ts` reads it.
 */
export const lossPhrases = `
  (is|are|was|were|gets|get) (${soon})? once? (${gone}) !(if|when|unless);
  (will|shall) be (${soon})? once? (${gone}) !(if|when|unless); (is|are) (then|all)? collected as garbage;
  (is|are) history; (cease|ceases) to exist; (vanish|vanishes|disappear|disappears) .; all go in one (sweep|go|stroke);
  (that|which) (is|are|exist|exists) (only|not|missing) * (is|are|gets|get) (deleted|removed|erased|wiped);
  what + (is|are) (deleted|removed|erased|wiped|pruned); commits * (is|are) (discarded|dropped);

  (${ended}) (out|off|away)? permanently; (${ended}) * for (good|ever) !measure; (${ended}) * forever;
  (${ended}) * for all time; (${ended}) * once and for all; (${ending}) * for (good|ever) !measure;
  (${ending}) * forever; (${ending}) * for all time; (${ending}) * once and for all;
  (${ending}) * (out|off|away|from) * for (good|ever) !measure;

  (cannot|can't) be (${undone}); can (not|never) be (${undone}); could not be (${undone}); (is|are) never (${undone});
  (cannot|can't) be * or (${undone}); can (not|never) be * or (${undone}); (cannot|can't) be (brought|taken) back;
  can (not|never) be (brought|taken) back; (cannot|can't) be had (again|back);
  can never be (issued|assigned|claimed|registered) again; (won't|not|never) (get|have|see) * again;
  (cannot|can't) be (enabled|activated|used|unlocked|redeemed|switched|turned) on? again;
  can (not|never) be (enabled|activated|used|unlocked|redeemed|switched|turned) on? again;
  (cannot|can't) be (resumed|continued|picked) up? again; can (not|never) be (resumed|continued|picked) up? again;
  can never be (spent|opened|read|reached); (unrecoverable|irrecoverable|unrecoverably|irrecoverably|un-recoverable);
  (not|non) (recoverable|undoable); beyond (recovery|retrieval); unreadable for all time;

  no way back; not a way back; no turning back; no getting (it|them|this|that) back;
  no way to (get|bring|undo|recover|restore|reconstruct|regenerate|recreate|re-create|rebuild);
  (nobody|no-one) can (reconstruct|restore|recover|regenerate|recreate|bring|get);
  no one can (reconstruct|restore|recover|regenerate|recreate|bring|get); not even + (get|gets|can) * back;
  (cannot|can't) (get|bring|have) * back; can never (get|bring|have) * back;
  nothing here? (bring|brings) (it|them) back;
  (won't|doesn't|don't|never|not) (come|comes) back !(empty|with|as|to|until|in);
  (not|nowhere) to be found (anywhere|anymore|again);

  (is|with) no (backup|recovery|undo|undelete|trash|recycle); no (recycle|trash) bin; no redemption period;
  (keep|keeps) no (copy|copies); no second copy; no (copy|export|backup) is (kept|made|taken);
  (take|takes|keep|keeps|make|makes) no (earlier|old|previous|other|further)? (backup|backups|copy|copies|version|versions);
  (not|don't|never) keep any? backups; without (a|any|leaving)? a? (trace|copy);
  (past|bypass|bypasses|bypassing|around) the (recycle|trash|bin); not go to the (trash|bin|recycle);
  (earlier|old|previous) + (are|is) not (stored|kept|saved);
  (earlier|old|previous) + (aren't|isn't) (stored|kept|saved); (aren't|isn't) kept anywhere; (is|are) not kept anywhere;
  aren't kept .; are not kept .;

  (throw|throws) (away|out) (everything|all|any|whatever|what);
  (tossing|discarding|wiping|losing|dropping) (every|all|any|whatever); throwing (away|out) (every|all|any|whatever);
  by (dropping|erasing|wiping) (all|every|those|whatever); by throwing (out|away); (force-pushes|force-pushing);
  force pushes !(is|are|was);

  no queda nada; no hay vuelta; se pierden; sans retour; (disparaissent|disparaît) définitivement; nie można cofnąć;
  (unwiderruflich|unwiederbringlich|endgültig); geri alınamaz; kalıcı olarak (sil|siler|silinir|silinecek)
`;

/** The same in texts without spaces. */
export const unspacedLoss = /不可恢复|无法恢复|永久删除|元に戻せません|復元できません|되돌릴 수 없/;
