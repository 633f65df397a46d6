import { computingVerbs, readingVerbs, transformingVerbs } from '../../language/lexicon/verb-groups.ts';
import { phrases } from '../../language/phrases.ts';
import { wordSet } from '../../language/words.ts';
import { saysOnly } from '../conditions.ts';
import { sayingEarly, stating } from '../find.ts';
import { remakeable } from '../../language/lexicon/objects.ts';
import { type Statement } from '../../language/statements.ts';
import { rule } from '../rule.ts';

/** Reading verbs that say little of what follows them, and verbs that may work on what is kept: `rewrites the history`. */
const open = wordSet('take say see go make give compute', transformingVerbs);
const reads = new Set([...wordSet(readingVerbs, computingVerbs)].filter((verb) => !open.has(verb)));
/** Verbs of a call that only looks, even where what it looks at is said to be gone. */
const looks = new Set([...wordSet(readingVerbs)].filter((verb) => !open.has(verb)));

/** Participles of what is then gone, and those that say so of what is taken out of where it is kept. */
const losing = wordSet('delete erase wipe purge destroy lose expunge unlink forget prune');
const dropping = wordSet('drop discard throw strike take');
const keptPlaces = wordSet(
  'collection database table index catalogue catalog memory sqlite disk drive store backend server archive repository record register cluster ledger',
);

/** What can be made again, or lives only as long as the call. */
const fleeting = new Set([
  ...remakeable,
  ...wordSet('temporary temp cached copy duplicate connection lock alarm notification'),
]);

/** `All builds inside are wiped`, `every fact is dropped from the collection`, `Refs that exist only there go away`. */
const isLoss = ({ verb, isPassive, subject, rest }: Statement): boolean => {
  if (
    subject.some((word) => fleeting.has(word)) ||
    /^(?:after|from memory|from the (?:output|answer|result|list|view))\b/.test(rest.join(' '))
  )
    return false;
  if (!isPassive)
    return (
      verb === 'vanish' ||
      (verb === 'go' && (rest[0] === 'away' || rest.length === 0 || /^with (?:it|them)\b/.test(rest.join(' '))))
    );
  if (verb === 'remove') return /^(?:everything|anything|whatever)$/.test(subject[0] ?? '');
  return (
    losing.has(verb) ||
    (verb === 'throw' && rest[0] === 'out') ||
    (dropping.has(verb) && /^(?:from|off|out)$/.test(rest[0] ?? '') && rest.some((word) => keptPlaces.has(word)))
  );
};

const told = sayingEarly(
  /lost|gone|throw|delet|erased|wiped|destroy|annihil|oblit|shred|good|ever|once and|way |brought|reopen|recover|restor|undone|reinstat|backup|undo|nothing|queda|vuelta|retour|wider|endg|vanish|disappear|copy|recoverable|rebuil|discard|thrown|reconstruct|regenerat|recreat|reviv|trace|past the|bypass|cease|found|beyond|not go|n[o']t kept|history|n't kept|no export|no second|keep|redemption|never|nothing|listed|unreadable|in one|getting|again|no recycle|no trash|no earlier|no previous|no old|no backup|not even|pulped|incinerat|scrubbed|garbage|had again|back|all time|finitiv|kal[ıi]c|恢复|cofn|\b(?:earlier|old|previous) \w+ (?:is|are)|undoable|by (?:drop|eras|throw|wip)|tossing|turning back|losing|wiping|dropping|cull|weeded|released|dispensed|commit|pushes|what |永久|元に|復元|되돌릴/i,
  phrases(
    String.raw`(?<!\b(?:[Ii]f|[Ww]hen|[Oo]nce|[Aa]fter|[Uu]nless) (?:\w+ ){1,5})\b(?:is|are|gets?|will be|was|were) (?:removed|deleted) (?:for good|forever|permanently)\b|(?<!\b(?:[Ii]f|[Ww]hen|[Oo]nce|[Aa]fter|[Uu]nless|[Uu]ntil|[Tt]ill) (?:\w+ ){1,5})\b(?:is|are|gets?|will be|was|were) (?:all |then |at once |immediately |also |both )?(?:erased|wiped(?: out)?|destroyed|(?<!\bnothing (?:\w+ ){0,4}(?:is|gets|will be) )(?:lost|gone)|annihilated|obliterated|shredded)\b(?! (?:if|when|unless|in (?:transit|translation))\b)`,
    String.raw`\b(?:files?|rows?|records?|entries|items?|folders?|things?|those|ones)\b (?:that |which )?(?:are |is |exist )?(?:only|no longer|not|missing)\b[^.;]{0,40} (?:is|are|gets?|will be) (?:deleted|removed|erased|wiped)\b`,
    String.raw`\b(?:gone|vanish(?:es)?|disappears?|closed?s?|shuts?(?: down)?|kills?|revokes?|voids?|ends?|lost|deleted?s?|removed?s?|erased?s?|takes? (?:\w+ ){1,9}(?:out|off|away)|strikes? (?:\w+ ){1,6}(?:out|off)) (?:\w+ ){0,6}(?:for good|for ?ever|for all time|once and for all)\b`,
    String.raw`\b(?:no|not a) way (?:back|to (?:get|bring|undo|recover|restore)\b[^.]{0,20})`,
    String.raw`\b(?:cannot|can't|can not|can never|could not) be (?:brought back|reopened|re-opened|recovered|restored|undone|reinstated)\b`,
    String.raw`\b(?:there is|with) no (?:backup|recovery|undo|undelete|trash|recycle bin)\b|\bkeeps? no copy\b|\bno copy is kept\b`,
    String.raw`\b(?:is|are|gets?|will be) (?:all |then )?(?:discarded|dropped|thrown (?:out|away)|purged)\b[^.]{0,60}\b(?:for ?ever|for good|permanently|cannot|can't|can never|no copy)\b`,
    String.raw`\b(?:(?:is|are) not|un|ir)[ -]?recoverabl[ey]\b|(?<!\b(?:secret|key|token|password|value|credential)s?\b[^.]{0,80})\b(?:cannot|can't|can not|can never) be (?:rebuilt|retrieved)\b`,
    String.raw`\bnothing (?:remains|is left|survives)\b|\bno queda nada\b|\bno hay vuelta atrás\b|\bsans retour\b|\bnie można cofnąć\b|\bunwiderruflich\b|\bendgültig\b`,
    String.raw`\b(?:cannot|can't|can not|can never|could not) be (?:\w+ )?(?:reconstructed|regenerated|re-?created|revived|resurrected|had again|taken back)\b`,
    String.raw`\b(?:nobody|no one|no-one) can (?:reconstruct|restore|recover|regenerate|recreate|bring|get)\b|\b(?:can't|cannot|can not|can never) (?:get|bring|have) (?:\w+ ){1,5}back\b|\bno way to (?:reconstruct|regenerate|re-?create|rebuild)\b`,
    String.raw`\bwithout (?:a|any|leaving a) (?:trace|copy)[.,;]|\b(?:past|bypassing|around) the (?:recycle bin|trash|bin)\b|\bceases? to exist\b|\bbeyond (?:recovery|retrieval)\b|\bdo(?:es)? not go to the (?:trash|bin|recycle bin)\b|\b(?:not|nowhere) to be found (?:anywhere|any ?more|again)\b`,
    String.raw`\b(?:is|are|gets?|will be) (?:then |all )?(?:pulped|incinerated|scrubbed|collected as garbage|garbage[- ]collected)\b|\b(?:struck|stricken|voided|let go)\b[^.;]{0,30}\b(?:for ?ever|for good|for all time)\b`,
    String.raw`\b(?:each|every|all|any)\b[^.;]{0,60}\b(?:is|are) (?:deleted|erased|culled|purged)[.,;]|\b(?:culled|struck|weeded|taken out|thrown out)\b[^.;]{0,40}\b(?:permanently|for good)\b|\b(?:strikes?|cuts?|throws?|culls?|pulls?)\b[^.;]{0,60}\bfor good\b`,
    String.raw`\b(?:earlier|old|previous) \w+ (?:is|are)(?:n['’]t| not) (?:stored|kept|saved)\b|\b(?:[Nn]ot|isn['’]t) undoable\b`,
    String.raw`\bwhat (?:\w+ ){1,5}(?:is|are) (?:deleted|removed|erased)\b|\b[Cc]ommits?\b[^.;]{0,40} (?:is|are) (?:discarded|lost|dropped)\b|\band force[- ]pushes\b`,
    String.raw`\b(?:cannot|can't|can never) be (?:\w+ or )?(?:released|dispensed|reinstated)\b`,
    String.raw`\bby (?:dropping|erasing|throwing (?:out|away)|wiping) (?:all|every|those|whatever|the (?:oldest|rest|others))\b`,
    String.raw`,\s(?:tossing|discarding|throwing away|wiping|losing|dropping) (?:every|all|any|whatever)\b|\bno turning back\b`,
    String.raw`\bdisparaiss\w+ définitivement\b|\bgeri alınamaz\b|\bkalıcı olarak sil|\bse pierden\b|\bunwiederbringlich\b`,
    String.raw`\bbypass(?:es|ing)? the (?:recycle bin|trash|bin)\b|\bno (?:recycle|trash) bin\b|\b(?:[Tt]akes?|keeps?|makes?) no (?:earlier|old|previous|other|further)? ?(?:\w+ )?(?:backups?|copy|copies|bounces?|versions?)\b|\b[Nn]o (?:export|backup|copy) is (?:made|taken|kept)\b|\bno second copy\b|\b(?:do not|don['’]t|never) keep (?:any )?backups?\b|\bno redemption period\b|\bis never reinstated\b|\bcan never be (?:spent|opened|read|reached)\b|\bnothing (?:here )?brings? (?:it|them) back\b|\bonce listed\b[^.]{0,30}\bstays listed\b|\bunreadable (?:for all time|for good|for ?ever)\b|\ball go in one\b`,
    String.raw`\b(?:are not|aren['’]t) kept(?: anywhere|[.;]|$)|\b(?:is|are) history[.;!]|\bthere['’]s no getting (?:it|them|that|this) back\b|\bnot even \w+ \w+ gets? (?:\w+ ){1,3}back\b|\b(?:cannot|can't|can never|can not) be (?:enabled|activated|used|unlocked|redeemed|switched on|turned on) again\b`,
    String.raw`\bthrows? (?:away|out) (?:everything|all|any|whatever|what)\b`,
    String.raw`\b(?:it|they|which|that|(?!as\b|so\b)[a-z]+) (?:won't|will not|does not|doesn't|do not|don't|never|will never) comes? back\b(?! (?:empty|with|as|to|until|in)\b)`,
    String.raw`\b(?:vanish|disappear)(?:es)?(?: for good)?[.;]|不可恢复|无法恢复|永久删除|元に戻せません|復元できません|되돌릴 수 없`,
  ),
);

const stated = stating(
  /delet|eras|wip|purg|destroy|truncat|lost|gone|expung|unlink|forgotten|prun|drop|discard|thrown|struck|away|everything|anything|whatever|vanish|disappear|taken|\bgo(?:es)?(?:[,.]| with)/i,
  isLoss,
);

export default rule({
  id: 'says-something-is-lost',
  claims: 'Destructive',
  title: 'Says that something is lost',
  why: 'The text tells what the call leaves: what was there is gone, and no way back is named.',
  find: (reading) => {
    if (saysOnly(reading, reads)) return saysOnly(reading, looks) ? [] : stated(reading);
    const spans = told(reading);
    return spans.length > 0 ? spans : stated(reading);
  },
  fires: [
    { name: 'close_account', description: 'Closes an account. Everything in it is erased' },
    { name: 'farewell', description: 'Ends a workspace for good' },
    { name: 'regrow', description: 'Generates the plot anew from the seed. All builds inside the border are wiped.' },
    { name: 'reimage', description: 'Puts a fresh system on the disk; what was on it is lost' },
    { name: 'thin_out', description: 'Thins out the recordings by dropping all those where nothing moves' },
    { name: 'give_up_room', description: 'Gives up a server, and the world on it goes with it' },
  ],
  ignores: [
    { name: 'list_lost_items', description: 'List items that are lost' },
    { name: 'get_account', description: 'Get an account. Deleted ones are gone' },
    { name: 'close_account', description: 'Closes an account; it can be reopened' },
    { name: 'regrow', description: 'Generates a preview. Temporary files are deleted.' },
    { name: 'make_key', description: 'Makes a key. The secret is shown once and cannot be retrieved later' },
  ],
});
