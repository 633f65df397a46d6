import { isAdvice } from './advice.ts';
import { coordinates } from './coordinate-verbs.ts';
import { determiners, fillers, negations, particles, readNouns } from './lexicon/grammar.ts';
import { destroyingVerbs, readingVerbs } from './lexicon/verb-groups.ts';
import { areTwoThings, beginsThings, isFirstOfThings, isListOfThings } from './lists-of-things.ts';
import { found, joinedForm, separated, severalWords, type FoundVerb } from './phrasal-verbs.ts';
import { separable } from './separable-verbs.ts';
import { type Sentence } from './sentences.ts';
import { anyVerbForm, verbForm, type VerbForm } from './verb-forms.ts';
import { isAdverb, isRareVerbHere, isVerbHere, namesOneThing } from './verb-or-noun.ts';
import { singular, wordSet } from './words.ts';

const reading = wordSet(readingVerbs);
const destroys = wordSet(destroyingVerbs, 'remove drop discard');

/** Fillers passed over, words looked at after a leading noun. */
const fillerLimit = 14;
const nounLimit = 18;

/** The verbs that a sentence says the tool does, the leading one first. Empty when no known verb leads it. */
export function leadingVerbs(sentence: Sentence): FoundVerb[] {
  if (isListOfThings(sentence)) return [];
  const lead = leadingVerb(sentence);
  if (lead === undefined) return [];
  const others = coordinates(sentence, lead);
  const tellsOnly = others.length > 0 && others.every(({ form }) => telling.has(form.verb));
  return tellsOnly && light.has(lead.form.verb) ? others : [lead, ...others];
}

/** Verbs that say little, and verbs of what the tool then tells of: `Holds a letter against the rules and reports …`. */
const light = wordSet(
  'put hold play follow mark draw take go cast lay set connect line stand run open replay rate design',
);
const telling = wordSet(
  'translate tell report show say explain list compute calculate read inspect describe suggest offer propose',
);

/** The first verb that is not filler; after `-`, `:` or `to` when the sentence begins with a noun. */
function leadingVerb(sentence: Sentence): FoundVerb | undefined {
  if (tellsWhereFrom(sentence)) return verbAfterNoun(sentence, 1);
  let at = afterTag(sentence);
  for (; at < Math.min(sentence.length, fillerLimit); at += 1) {
    const text = sentence[at]?.text ?? '';
    if (negations.has(text)) return verbAfterColon(sentence, at);
    if (grantsSomebody(sentence, at))
      return { at, form: { verb: 'grant', form: 'base', grade: 'plain', foreign: false }, words: 1 };
    const several = severalWords(sentence, at);
    if (several !== undefined) return several;
    const apart = separated(sentence, at) ?? separable(sentence, at);
    if (apart !== undefined) return { at, form: apart, words: 1 };
    const allowed = letsSomebody(sentence, at);
    if (allowed !== undefined) return allowed;
    const form = verbForm(text) ?? joinedForm(sentence, at);
    if (form !== undefined && isAdvice(sentence, at)) return purposeAfter(sentence, at);
    if (form !== undefined && isAboutTheTool(sentence, at)) return undefined;
    if (form !== undefined && isFirstOfThings(sentence, at)) return undefined;
    if (form?.verb === 'accept' || form?.verb === 'take') {
      const gives = sentence.findIndex(
        ({ text }, later) => later > at && /^(?:returns?|outputs?|produces?)$/.test(text),
      );
      const giving = verbForm(sentence[gives]?.text ?? '');
      if (giving !== undefined) return found(sentence, gives, giving);
    }
    if (form !== undefined && isVerbHere(sentence, at, form) && !onlyIntroduces(sentence, at))
      return found(sentence, at, form);
    const rare = form === undefined && !fillers.has(text) ? anyVerbForm(text) : undefined;
    if (rare !== undefined && isRareVerbHere(sentence, at, rare)) return { at, form: rare, words: 1 };
    if (!fillers.has(text) && !isAdverb(text)) break;
  }
  return verbAfterAdverbAbroad(sentence, at) ?? verbAfterNoun(sentence, at) ?? verbAtEnd(sentence);
}

/** `Trwale usuwa dokument`: a word that is no verb here, and behind it one of another language. */
function verbAfterAdverbAbroad(sentence: Sentence, at: number): FoundVerb | undefined {
  const next = sentence[at + 1];
  const form = verbForm(next?.text ?? '');
  return at === 0 && next?.before === '' && form?.foreign === true ? found(sentence, at + 1, form) : undefined;
}

/** `Müşteri kartına bir not ekler`: Turkish puts the verb last. */
function verbAtEnd(sentence: Sentence): FoundVerb | undefined {
  const bracket = sentence.findIndex(({ before }, place) => place > 0 && before.startsWith('('));
  const at = (bracket < 0 ? sentence.length : bracket) - 1;
  const text = sentence[at]?.text ?? '';
  if (at < 2 || !/(?:[aeıiuü]r|yor)$/.test(text)) return undefined;
  const form = verbForm(text);
  return form?.foreign === true ? found(sentence, at, form) : undefined;
}

/** `Doesn't wait for the night: *starts* the build now`: what follows the colon of a sentence that begins by denying something. */
function verbAfterColon(sentence: Sentence, from: number): FoundVerb | undefined {
  const at = sentence.findIndex(({ before }, index) => index > from && /[:;—–]/.test(before));
  const text = sentence[at]?.text ?? '';
  if (at < 0 || negations.has(text)) return undefined;
  const several = severalWords(sentence, at);
  if (several !== undefined) return several;
  const form = verbForm(text);
  if (form === undefined) return undefined;
  return isVerbHere(sentence, at, form) && !isAdvice(sentence, at) ? found(sentence, at, form) : undefined;
}

const caller =
  /^(?:you|your|users?|agents?|ai|llms?|assistants?|clients?|models?|it|them|the|developers?|us|one|callers?)$/;

/** `Allow IP ranges to access …`: grants something to others; `allows you to …` only introduces what the tool does. */
const grantsSomebody = (sentence: Sentence, at: number): boolean =>
  at === 0 &&
  /^(?:allows?|permits?)$/.test(sentence[0]?.text ?? '') &&
  !caller.test(sentence[1]?.text ?? '') &&
  verbForm(sentence[1]?.text ?? '') === undefined &&
  sentence.slice(2, 8).some(({ text }) => text === 'to');

/** Words between `lets` and what somebody may then do. */
const somebodyLimit = 4;

/** `Lets two employees trade shifts`: what others may do by the call. */
function letsSomebody(sentence: Sentence, at: number): FoundVerb | undefined {
  if (at > 0 || !/^lets?$/.test(sentence[0]?.text ?? '') || caller.test(sentence[1]?.text ?? '')) return undefined;
  for (let next = 2; next <= somebodyLimit; next += 1) {
    const form = verbForm(sentence[next]?.text ?? '');
    if (form?.form === 'base' && form.grade !== 'noun' && !form.foreign && form.verb !== 'know')
      return found(sentence, next, form);
  }
  return undefined;
}

/** Position after a bracketed tag at the front: `[Project Management] List versions`. */
function afterTag(sentence: Sentence): number {
  if (!/[[【(]/.test(sentence[0]?.before ?? '')) return 0;
  const closed = sentence.findIndex((token, at) => at > 0 && /[\]】)]/.test(token.before));
  return closed < 0 ? 0 : closed;
}

/** `Use this tool to …`, `enables agents to …`, `help you …`: a verb that only introduces the real one. */
function onlyIntroduces(sentence: Sentence, at: number): boolean {
  const next = sentence[at + 1];
  if (!fillers.has(sentence[at]?.text ?? '') || next === undefined) return false;
  const to = sentence.slice(at + 1, at + 6).findIndex(({ text }) => text === 'to');
  if (to > 0 && verbForm(sentence[at + to + 2]?.text ?? '')?.form === 'base') return true;
  const form = verbForm(next.text)?.form;
  return fillers.has(next.text) || form === 'base' || form === 'gerund';
}

/** Words after advice in which its purpose is looked for. */
const purposeLimit = 14;

/** `Call this function first to *get* …`: what advice to call a tool says it is for. */
function purposeAfter(sentence: Sentence, from: number): FoundVerb | undefined {
  for (let at = from + 2; at < Math.min(sentence.length, from + purposeLimit); at += 1) {
    const { text = '', before = '' } = sentence[at] ?? {};
    if (/[;:]/.test(before)) return toldAfterColon(sentence, at);
    const form = verbForm(text);
    const wished = /^(?:wants?|wishes|likes?|needs?|asks?|asked|trying)$/.test(sentence[at - 2]?.text ?? '');
    if (sentence[at - 1]?.text !== 'to' || wished || form?.form !== 'base' || onlyIntroduces(sentence, at)) continue;
    if (isAdvice(sentence, at)) continue;
    return found(sentence, at, form);
  }
  return undefined;
}

/** `Use this when …: it *lists* …`. */
function toldAfterColon(sentence: Sentence, from: number): FoundVerb | undefined {
  const at = sentence[from]?.text === 'it' ? from + 1 : from;
  const form = verbForm(sentence[at]?.text ?? '');
  return form?.form === 'third' ? found(sentence, at, form) : undefined;
}

/** `skip this tool`, `prefer this tool`: the tool itself is what the verb acts on. */
const isAboutTheTool = (sentence: Sentence, at: number): boolean =>
  /^(?:this|these)$/.test(sentence[at + 1]?.text ?? '') &&
  /^(?:tool|tools|function|endpoint|action)$/.test(sentence[at + 2]?.text ?? '') &&
  sentence[at + 3]?.text !== 'to';

/** Looks past a leading noun phrase: `Notion | Update a block`, `A tool for simulating …`, `Given an id, return …`. */
function verbAfterNoun(sentence: Sentence, from: number): FoundVerb | undefined {
  const first = sentence[0]?.text ?? '';
  const introduced = fillers.has(first) || readNouns.has(singular(sentence[from]?.text ?? ''));
  const conditional =
    /^(?:given|based|when|if|for|once|after|from|with|using)$/.test(first) || tellsWhereFrom(sentence);
  for (let at = Math.max(from, 1); at < Math.min(sentence.length, nounLimit); at += 1) {
    const { text = '', before = '' } = sentence[at] ?? {};
    if (negations.has(text)) break;
    const several = /[:—–]/.test(before) ? severalWords(sentence, at) : undefined;
    if (several !== undefined) return several;
    const form = (/[:—–]/.test(before) ? separated(sentence, at) : undefined) ?? verbForm(text);
    if (form === undefined || isAdvice(sentence, at) || isAboutTheTool(sentence, at)) continue;
    if (/^appl/.test(text) && sentence[at + 1]?.text === 'to') continue;
    if (namesOneThing(sentence[at - 1]?.text ?? '', text) || sentence[at - 1]?.text === 'which') continue;
    if (form.form === 'third' && (sentence[at + 1]?.before ?? '').startsWith(',')) continue;
    if (form.form === 'third' && areTwoThings(sentence, at)) continue;
    if (form.form === 'base' && before.includes(':') && beginsThings(sentence, at)) break;
    const link = sentence[at - 1]?.text ?? '';
    const fits =
      (conditional &&
        before.includes(',') &&
        (form.form === 'base' ? form.grade !== 'noun' : isToldAlone(sentence, at, form))) ||
      (/[-–—:|]/u.test(before) &&
        !before.includes('--') &&
        !/[(,]/.test(before) &&
        isVerbHere(sentence, at, form) &&
        !(form.form === 'base' && tellsOnItsWay(sentence))) ||
      (/^(?:to|will)$/.test(link) && form.form === 'base' && !isWhoDoesIt(sentence, at)) ||
      (/^(?:that|which|tool)$/.test(link) && form.form === 'third') ||
      (link === 'and' && form.form === 'third' && !reading.has(form.verb) && beginsWithAnotherVerb(sentence)) ||
      (link === 'and' && form.form === 'base' && first === 'keep' && destroys.has(form.verb)) ||
      (link === 'for' && form.form === 'gerund' && introduced);
    if (fits) return found(sentence, at, form);
  }
  return undefined;
}

/** `the lots`, `back to the lots`. */
const opensObject = (word: string): boolean => determiners.has(word) || particles.has(word);

/** `the last person to change it`: one who does it, and no purpose. */
const isWhoDoesIt = (sentence: Sentence, at: number): boolean =>
  /^(?:last|first|only|next)$/.test(sentence[at - 3]?.text ?? '');

/** `Starting from a jar, …`: what the call sets out from, before what it does. */
const tellsWhereFrom = ([first, second]: Sentence): boolean =>
  /^(?:starting|beginning|working|going|coming)$/.test(first?.text ?? '') &&
  /^(?:from|with|at|by|back|on)$/.test(second?.text ?? '');

/** `From a jar, *traces* the lots`: in the third person behind a comma, where a thing that is pointed at follows. */
const isToldAlone = (sentence: Sentence, at: number, { form }: VerbForm): boolean =>
  form === 'third' &&
  sentence[at + 1]?.before === '' &&
  (opensObject(sentence[at + 1]?.text ?? '') || telling.has(verbForm(sentence[at]?.text ?? '')?.verb ?? ''));

/** `Sniffs around a file for oddities - duplicate ids, …`: a verb nobody knows, in the third person, which a base form does not go on. */
const tellsOnItsWay = ([first, second]: Sentence): boolean =>
  /[a-z]{3}s$/.test(first?.text ?? '') && /^(?:around|through|over|at|into|about)$/.test(second?.text ?? '');

/** `Keeps the sharpest of each set and erases the others`: the first word is a verb that nobody knows. */
const beginsWithAnotherVerb = ([first, second]: Sentence): boolean =>
  /[a-z]{2}s$/.test(first?.text ?? '') && second?.before === '' && determiners.has(second.text);
