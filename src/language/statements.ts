import { negations, prepositions } from './lexicon/grammar.ts';
import { participle } from './participles.ts';
import { type Sentence, type Token } from './sentences.ts';
import { anyVerbForm, type VerbForm } from './verb-forms.ts';
import { singular, wordSet } from './words.ts';

/**
 * What a sentence says becomes of something, or what something does: `All rows are wiped`, `The motors move at once`. Only what is
 * told as it is: no condition, no denial, nothing that merely can, may or should be, nothing that tells one thing from others
 * (`files that are deleted`).
 */
export interface Statement {
  /** English base form. */
  readonly verb: string;
  readonly isPassive: boolean;
  /** Who or what: lower-case singular words. */
  readonly subject: readonly string[];
  /** Words after the verb, in the same clause. */
  readonly rest: readonly string[];
  /** Place in the text (UTF-16 code units), from the subject to the verb. */
  readonly start: number;
  readonly end: number;
}

/** What a clause begins with that is a condition, a reason or a part of another one. */
const subordinate =
  wordSet(`if when whenever once unless until till while before after whether that which who whose where why how
  because since as than so to for by without in on at with from of`);
/** Words that make a condition of what stands around them, wherever they stand. */
const conditions = /^(?:if|when|whenever|once|unless|until|till|while|whether)$/;
const joining = wordSet('and but or then otherwise');
const isBreak = ({ before, text }: Token): boolean => /[,;:()—–]|--/.test(before) || joining.has(text);

const auxiliaries = wordSet('is are gets get');
const futures = wordSet('will shall');
const adverbs = wordSet(
  'then also all now both only first always just simply finally at once straight away even again',
);
const isAdverb = (text: string): boolean => adverbs.has(text) || /[a-z]{2}ly$/.test(text);

/** What a subject is told by: without one it is a heading, or the end of something else. */
const most = { subject: 12, rest: 14, adverbs: 3 };

interface Clause {
  readonly words: Sentence;
  /** The clause before, where this one has no subject of its own: `is logged and *gets wiped*`. */
  readonly from: Sentence;
  /** Joined to it by `or`, so that what is denied there is denied here: `no card or account is charged`. */
  readonly isOther: boolean;
}

/** The clauses of a sentence, each with the words of the one that it goes on. */
function clausesOf(sentence: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let [start, from]: [number, Sentence] = [0, []];
  for (let at = 1; at <= sentence.length; at += 1) {
    const token = sentence[at];
    if (token !== undefined && !isBreak(token)) continue;
    const all = sentence.slice(start, at);
    const words = joining.has(all[0]?.text ?? '') ? all.slice(1) : all;
    clauses.push({ words, from, isOther: all[0]?.text === 'or' });
    from = words;
    start = at;
  }
  return clauses;
}

const singulars = (words: Sentence): string[] => words.map(({ text }) => singular(text));

/** Words that deny, tell of what only may be, or of a part alone: what is said of `only the label` spares the rest. */
const sparing = /n['’]t$|^(?:nothing|none|neither|only|nobody|can|could|may|might|must|should|would|soft-\w+)$/;
const isDenial = (text: string): boolean => negations.has(text) || sparing.test(text);
const denies = (words: Sentence): boolean => words.some(({ text }) => isDenial(text));

/** `Everything not listed`, `rows that aren't in the file`, `the only copy`: what is denied there tells which ones are meant. */
const isTold = (words: Sentence, at: number): boolean =>
  /^(?:everything|anything|whatever|all|is|are|was|were|the|its|their|our|[a-z]{2,}s)$/.test(
    words[at - 1]?.text ?? '',
  ) || words.slice(Math.max(0, at - 2), at).some(({ text }) => /^(?:that|which|who)$/.test(text));

/** Whether the word at a place makes a condition of what follows or denies it. */
const isHolding = (words: Sentence, at: number): boolean => {
  const { text = '' } = words[at] ?? {};
  return conditions.test(text) || (isDenial(text) && !isTold(words, at));
};
const spares = (words: Sentence): boolean => words.some((_, at) => isHolding(words, at));

/** Words before a place among which it is put under a condition or denied. */
const nearBy = 6;

/** Whether what stands at a place is put under a condition or denied by the words before it in its clause. */
export function heldBack(words: Sentence, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - nearBy); before -= 1) {
    const next = words[before + 1];
    if (next !== undefined && isBreak(next)) return false;
    const { text = '' } = words[before] ?? {};
    if (isHolding(words, before) || (before === at - 1 && isDenial(text))) return true;
    if (text === 'unlike' || (text === 'after' && !pointing.test(next?.text ?? ''))) return true;
  }
  return false;
}
const pointing = /^(?:that|this|it)$/;

/** The participle behind an auxiliary, over few adverbs, and where it stands. */
function participleAfter(words: Sentence, at: number): { place: number; verb: string } | undefined {
  for (let place = at + 1; place <= at + 1 + most.adverbs; place += 1) {
    const { text = '', before = '' } = words[place] ?? {};
    if (before !== '' || text === '') return undefined;
    const form = participle(text);
    if (form !== undefined) return { place, verb: form.verb };
    if (!isAdverb(text)) return undefined;
  }
  return undefined;
}

/** `All rows are wiped`, `The image will be rebuilt`. */
function passive({ words, from, isOther }: Clause): Statement | undefined {
  if (isOther && denies(from)) return undefined;
  for (let at = 0; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    const isFuture = futures.has(text) && /^(?:be|get)$/.test(words[at + 1]?.text ?? '');
    if (!isFuture && !auxiliaries.has(text)) continue;
    const told = participleAfter(words, isFuture ? at + 1 : at);
    if (told === undefined) continue;
    const subject = at === 0 ? subjectBefore(from) : words.slice(0, at);
    if (subject.length === 0 || subject.length > most.subject) return undefined;
    if (
      (subordinate.has(subject[0]?.text ?? '') && !isForEach(subject)) ||
      spares(subject) ||
      denies(words.slice(at, told.place + 1))
    )
      return undefined;
    if (/^(?:that|which|who)$/.test(subject.at(-1)?.text ?? '')) continue;
    return statement(words, subject, told.place, told.verb, true);
  }
  return undefined;
}

/** `For each barcode the record is dropped`. */
const isForEach = ([first, second]: Sentence): boolean =>
  first?.text === 'for' && /^(?:each|every)$/.test(second?.text ?? '');

/** `tell where it goes`: what is asked for. */
const asked = /^(?:where|how|what|who|which)$/;

/** The subject of a clause that the next one goes on: what stands before its verb. */
function subjectBefore(words: Sentence): Sentence {
  const end = words.findIndex(({ text }) => auxiliaries.has(text) || futures.has(text));
  return end < 0 ? [] : words.slice(0, end);
}

const inThird = (verb: string): VerbForm => ({ verb, form: 'third', grade: 'plain', foreign: false });
/** Verbs that nobody leads a definition with, and money and machines are told of by. */
const intransitive: Readonly<Record<string, VerbForm>> = {
  comes: inThird('come'),
  falls: inThird('fall'),
  debits: inThird('debit'),
  bills: inThird('bill'),
  vanish: inThird('vanish'),
  vanishes: inThird('vanish'),
  disappear: inThird('vanish'),
  disappears: inThird('vanish'),
};

/** `The motors move at once`, `the registrar debits the account`: the first verb that agrees with what stands before it. */
function active({ words, from }: Clause): Statement | undefined {
  const [first] = words;
  const goesOn = intransitive[first?.text ?? ''];
  if (goesOn !== undefined && from.length > 1 && !subordinate.has(from[0]?.text ?? ''))
    return statement(words, words.slice(0, 1), 0, goesOn.verb, false);
  if (subordinate.has(first?.text ?? '')) return undefined;
  for (let at = 1; at < Math.min(words.length, most.subject); at += 1) {
    const { text = '', before = '' } = words[at] ?? {};
    const last = words[at - 1]?.text ?? '';
    if (/[,;:()—–]/.test(before) || auxiliaries.has(text) || negations.has(text)) return undefined;
    if (subordinate.has(last) || prepositions.has(last)) continue;
    const form = intransitive[text] ?? anyVerbForm(text);
    if (form === undefined || form.foreign || form.form === 'gerund') continue;
    const isPlural = /[a-z]{2}s$/.test(last) && !/ss$/.test(last);
    if (form.form === 'third' ? isPlural || at < 2 : !isPlural) continue;
    const subject = words.slice(0, at);
    if (spares(subject) || subject.some(({ text: word }) => asked.test(word))) return undefined;
    return statement(words, subject, at, form.verb, false);
  }
  return undefined;
}

const statement = (words: Sentence, subject: Sentence, at: number, verb: string, isPassive: boolean): Statement => ({
  verb,
  isPassive,
  subject: singulars(subject),
  rest: singulars(words.slice(at + 1, at + 1 + most.rest)),
  start: subject[0]?.start ?? 0,
  end: words[at]?.end ?? 0,
});

/** Everything that a sentence states, in order. */
export const statementsIn = (sentence: Sentence): Statement[] =>
  clausesOf(sentence).flatMap((clause) => passive(clause) ?? active(clause) ?? []);
