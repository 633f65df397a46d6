import { type Action } from './action.ts';
import { particles, prepositions, readNouns } from './lexicon/grammar.ts';
import { readingVerbs } from './lexicon/verb-groups.ts';
import { verbForm } from './verb-forms.ts';
import { singular, wordSet, type Word } from './words.ts';

const nameField = '/name';

/** Nouns made from an action at the end of a name: `token_transfer`, `file-upload`. */
const lastVerbs =
  /^(?:login|logout|signin|search|list|query|lookup|swap|transfer|export|import|upload|download|sync|check|test|trade|deploy|run|start|stop|restart|reload|update|reset|publish|build|show|view|scan|audit|print|refund|charge|withdraw|copy|move|clone|tag|comment|reply|vote|schedule|cancel|close|archive|install|upgrade|release|rollback|merge|fill|click|tap|swipe|drag|hover|scroll|log|help|preview|compare|diff|format|load|open|set|put|patch|post|clear|drop|call|trigger|retry|pause|resume|approve|watch|wait|read|answer|plot|draw|render|bet|buy|sell|stake|bridge|mint|supply|borrow|repay|notify|email|send|count|filter|sort|ping|snapshot|screenshot|capture|record|convert|execute)$/;

/**
 * The action that a name states, e.g. `mail_deleteAliasV1` → delete alias. A verb that is also a noun counts at the front,
 * or at the end after a noun (`collections_list`); there it is marked uncertain. Undefined for names without a verb.
 */
export function nameAction(allWords: readonly Word[], name: string): Action | undefined {
  const words = joinParticles(allWords);
  const first = words[0];
  if (first === undefined) return undefined;
  const segment = camelSegment(words, name);
  if (segment > 0) return action(words, segment, false);
  const plain = words.findIndex((word) => isPlain(word));
  const form = verbForm(first.text);
  if (form !== undefined && (form.form === 'base' || form.foreign)) {
    if (form.grade === 'plain') return action(words, 0, false);
    const noun = form.grade === 'noun' && (words.length === 1 || isReadNoun(words[1]) || isReadNoun(words.at(-1)));
    if (plain > 0 && (form.grade === 'noun' || plain === words.length - 1)) return action(words, plain, false);
    if (!noun) return action(words, 0, form.grade === 'noun');
  }
  if (plain > 0) {
    const verb = laterVerb(words, plain);
    return action(words, verb, verb < words.length - 1 && isReadNoun(words.at(-1)));
  }
  const last = words.length - 1;
  if (isEither(words[1]) && last > 1 && !isReadNoun(words[2])) return action(words, 1, true);
  if (last > 0 && lastVerbs.test(words[last]?.text ?? '')) return action(words, last, true);
  return last > 1 && verbForm(words[1]?.text ?? '')?.form === 'base' && !isReadNoun(words[2])
    ? action(words, 1, true)
    : undefined;
}

/** `sign_in` as one word, where the joined word is a verb. */
function joinParticles(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ text }, index) =>
      particles.has(words[index + 1]?.text ?? '') && verbForm(text + (words[index + 1]?.text ?? '')) !== undefined,
  );
  const first = words[at];
  const second = words[at + 1];
  if (first === undefined || second === undefined) return words;
  return words.toSpliced(at, 2, { text: first.text + second.text, start: first.start, end: second.end });
}

/** Start of the last part of a name like `forwardAuth-removeOnServer`, where that part begins with a verb; else -1. */
const camelSegment = (words: readonly Word[], name: string): number =>
  words.findLastIndex(
    (word, at) =>
      at > 0 &&
      /[-./_:]/.test(name[word.start - 1] ?? '') &&
      words[at + 1]?.start === word.end &&
      /[A-Z]/.test(name[word.end] ?? '') &&
      verbForm(word.text)?.form === 'base' &&
      verbForm(word.text)?.grade !== 'noun',
  );

const isEither = (word: Word | undefined): boolean => word !== undefined && verbForm(word.text)?.grade === 'either';

const reading = wordSet(readingVerbs);

/** In a name that begins with nouns: its last word where that is a verb too (`job_import_get`), unless the first one reads. */
const laterVerb = (words: readonly Word[], plain: number): number =>
  isPlain(words.at(-1)) && !reading.has(words[plain]?.text ?? '') ? words.length - 1 : plain;

const isReadNoun = (word: Word | undefined): boolean => word !== undefined && readNouns.has(singular(word.text));

const isPlain = (word: Word | undefined): boolean => {
  const form = verbForm(word?.text ?? '');
  return form !== undefined && form.grade === 'plain' && form.form === 'base' && !form.foreign;
};

function action(words: readonly Word[], at: number, uncertain: boolean): Action {
  const verb = verbForm(words[at]?.text ?? '')?.verb ?? '';
  const after = words.slice(at + 1);
  const cut = after.findIndex((word) => prepositions.has(word.text));
  const near = cut < 0 ? after : after.slice(0, cut);
  const far = cut < 0 ? [] : after.slice(cut);
  const object = near.length > 0 ? near : words.slice(0, at);
  const shown = near.length > 0 ? [words[at], ...near] : words.slice(at, at + 1);
  return {
    verb,
    source: 'name',
    span: { field: nameField, start: shown[0]?.start ?? 0, end: shown.at(-1)?.end ?? 0 },
    object: object.map((word) => singular(word.text)),
    rest: (near.length > 0 ? [...far, ...words.slice(0, at)] : far).map((word) => singular(word.text)),
    uncertain: uncertain || (verbForm(words[at]?.text ?? '')?.foreign ?? false),
  };
}
