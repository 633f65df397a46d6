import {
  articles,
  conjunctions,
  determiners,
  fillers,
  negations,
  particles,
  points,
  prepositions,
  quantities,
  readNouns,
} from './lexicon/grammar.ts';
import { readingVerbs } from './lexicon/verb-groups.ts';
import { type Sentence, type Token } from './sentences.ts';
import { anyVerbForm, phrasalForm, verbForm, type VerbForm } from './verb-forms.ts';
import { singular, wordSet } from './words.ts';

/** A verb of a sentence and its position there. */
export interface FoundVerb {
  readonly at: number;
  readonly form: VerbForm;
  /** Words that make the verb: 3 for `get rid of`. */
  readonly words: number;
}

/** Punctuation that ends the thing a verb acts on. */
export const breaks = /[,;:()（）[\]|—–=-]/u;

/** Fillers passed over, words looked at after a leading noun, words looked at for further verbs. */
const fillerLimit = 14;
const nounLimit = 18;
const coordinateLimit = 60;

/** The verbs that a sentence says the tool does, the leading one first. Empty when no known verb leads it. */
export function leadingVerbs(sentence: Sentence): FoundVerb[] {
  const lead = leadingVerb(sentence);
  return lead === undefined ? [] : [lead, ...coordinates(sentence, lead)];
}

/** The first verb that is not filler; after `-`, `:` or `to` when the sentence begins with a noun. */
function leadingVerb(sentence: Sentence): FoundVerb | undefined {
  let at = afterTag(sentence);
  for (; at < Math.min(sentence.length, fillerLimit); at += 1) {
    const text = sentence[at]?.text ?? '';
    if (negations.has(text)) return verbAfterColon(sentence, at);
    if (grantsSomebody(sentence, at))
      return { at, form: { verb: 'grant', form: 'base', grade: 'plain', foreign: false }, words: 1 };
    const several = severalWords(sentence, at);
    if (several !== undefined) return several;
    const apart = separated(sentence, at);
    if (apart !== undefined && verbForm(text) === undefined) return { at, form: apart, words: 1 };
    const form = verbForm(text) ?? joinedForm(sentence, at);
    if (form !== undefined && isAdvice(sentence, at)) return purposeAfter(sentence, at);
    if (form !== undefined && isAboutTheTool(sentence, at)) return undefined;
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
  return verbAfterNoun(sentence, at);
}

/** `Doesn't wait for the night: *starts* the build now`: what follows the colon of a sentence that begins by denying something. */
function verbAfterColon(sentence: Sentence, from: number): FoundVerb | undefined {
  const at = sentence.findIndex(({ before }, index) => index > from && /[:;—–]/.test(before));
  const text = sentence[at]?.text ?? '';
  if (at < 0 || negations.has(text)) return undefined;
  const form = verbForm(text);
  if (form === undefined) return severalWords(sentence, at);
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

/** `Syntactically verify …`: words that only say how it is done. */
const isAdverb = (text: string): boolean => /[a-z]{3,}ly$/.test(text) && verbForm(text) === undefined;

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

const moment = /^(?:when|whenever|after|once|if|only|immediately|early|at|for|on|exactly|every)$/;

/** `Run this tool first`, `Start here`, `Accepts a list of …`: how to use the tool, not what it does. */
function isAdvice(sentence: Sentence, at: number): boolean {
  const [verb = '', first = '', second = '', third = ''] = sentence.slice(at, at + 4).map(({ text }) => text);
  if (/^blocks?$/.test(verb) && /^(?:until|for)$/.test(first)) return true;
  if (/^(?:accepts|requires|expects|supports)$/.test(verb)) return true;
  if (
    /^(?:paste|give|enter|feed|hand|drop)$/.test(verb) &&
    sentence
      .slice(at)
      .some(
        ({ text }, index) =>
          /^(?:we|you)$/.test(text) &&
          /^(?:tell|get|give|show|explain|return|send|will|ll)$/.test(sentence[at + index + 1]?.text ?? ''),
      )
  )
    return true;
  if (!/^(?:run|call|use|start|invoke|execute|trigger|fire|starting)$/.test(verb)) return false;
  if (/^(?:here|first|before|after|once|point|with)$/.test(first)) return true;
  if (verb === 'use' && second === 'tool' && third === 'if') return true;
  if (first === 'this' && moment.test(second)) return true;
  if (verb !== 'use' && first === 'this' && second === 'first') return true;
  return verb !== 'use' && /^(?:this|the)$/.test(first) && /^(?:tool|first|before)$/.test(second) && third !== 'to';
}

/** Words after advice in which its purpose is looked for. */
const purposeLimit = 14;

/** `Call this function first to *get* …`: what advice to call a tool says it is for. */
function purposeAfter(sentence: Sentence, from: number): FoundVerb | undefined {
  for (let at = from + 2; at < Math.min(sentence.length, from + purposeLimit); at += 1) {
    const { text = '', before = '' } = sentence[at] ?? {};
    if (/[;:]/.test(before)) return undefined;
    const form = verbForm(text);
    if (sentence[at - 1]?.text !== 'to' || form?.form !== 'base' || onlyIntroduces(sentence, at)) continue;
    if (isAdvice(sentence, at)) continue;
    return found(sentence, at, form);
  }
  return undefined;
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
  const conditional = /^(?:given|based|when|if|for|once|after|from|with|using)$/.test(first);
  for (let at = Math.max(from, 1); at < Math.min(sentence.length, nounLimit); at += 1) {
    const { text = '', before = '' } = sentence[at] ?? {};
    const form = verbForm(text);
    if (form === undefined || isAdvice(sentence, at) || isAboutTheTool(sentence, at)) continue;
    const link = sentence[at - 1]?.text ?? '';
    const fits =
      (conditional && before.includes(',') && form.form === 'base' && form.grade !== 'noun') ||
      (/[-–—:|]/u.test(before) && !before.includes('--') && !/[(,]/.test(before) && isVerbHere(sentence, at, form)) ||
      (/^(?:to|will)$/.test(link) && form.form === 'base') ||
      (/^(?:that|which|tool)$/.test(link) && form.form === 'third') ||
      (link === 'for' && form.form === 'gerund' && introduced);
    if (fits) return found(sentence, at, form);
  }
  return undefined;
}

/** The verb that a word makes only together with the next one: `top up`. */
function joinedForm(sentence: Sentence, at: number): VerbForm | undefined {
  const next = sentence[at + 1]?.text ?? '';
  return particles.has(next) ? verbForm((sentence[at]?.text ?? '') + next) : undefined;
}

const found = (sentence: Sentence, at: number, form: VerbForm): FoundVerb => ({
  at,
  form: phrasal(sentence, at, form),
  words: 1,
});

/** Words of the longest phrasal verb. */
const longestPhrase = 5;

/** Words that make another verb of the one before: to `throw` is not to `throw away`. */
const changesMeaning = wordSet('down away off out apart');

/** A verb of several words (`get rid of`, `tear down`), unless one of them is a verb that is known by itself. */
function severalWords(sentence: Sentence, at: number): FoundVerb | undefined {
  if (joinedForm(sentence, at) !== undefined) return undefined;
  const ahead = sentence.slice(at, at + longestPhrase);
  const end = ahead.findIndex(({ before }, index) => index > 0 && before !== '');
  const words = (end < 0 ? ahead : ahead.slice(0, end)).map(({ text }) => text);
  const form = phrasalForm(words);
  if (form === undefined) return undefined;
  const alone = verbForm(words[0] ?? '');
  const sure =
    alone === undefined || form.words > 2 || (changesMeaning.has(words[1] ?? '') && !reading.has(alone.verb));
  return sure ? { at, ...form } : undefined;
}

/** Words between a verb and its particle: `throws a member out`. */
const gapLimit = 5;

/** A verb whose particle stands behind what it acts on: `hands the text back`, `takes the site down`. */
function separated(sentence: Sentence, at: number): VerbForm | undefined {
  const first = sentence[at]?.text ?? '';
  for (let next = at + 2; next <= at + gapLimit && next < sentence.length; next += 1) {
    const token = sentence[next];
    if (token === undefined || token.before !== '' || prepositions.has(sentence[next - 1]?.text ?? ''))
      return undefined;
    const after = sentence[next + 1];
    const ends =
      after === undefined || after.before !== '' || /^(?:and|of|to|from|in|for|with|again)$/.test(after.text);
    if (!particles.has(token.text) && token.text !== 'away' && token.text !== 'apart') continue;
    return ends ? phrasalForm([first, token.text])?.form : undefined;
  }
  return undefined;
}

/** A verb known only by its class counts where a thing follows that it can act on. */
function isRareVerbHere(sentence: Sentence, at: number, { grade, form }: VerbForm): boolean {
  const next = sentence[at + 1];
  if (next === undefined) return grade === 'plain' && form === 'base';
  if (breaks.test(next.before) || copulas.test(next.text)) return false;
  if (grade === 'plain') return !prepositions.has(next.text) || form !== 'gerund';
  return (
    determiners.has(next.text) || quantities.has(next.text) || (form === 'base' && singular(next.text) !== next.text)
  );
}

/** `look up` → lookup, `shut down` → shutdown, where the joined word is a verb too. */
function phrasal(sentence: Sentence, at: number, form: VerbForm): VerbForm {
  const next = sentence[at + 1]?.text ?? '';
  const joined = particles.has(next) ? verbForm(form.verb + next) : undefined;
  return joined === undefined ? form : { ...joined, grade: form.grade };
}

/** False where a word that is also a noun stands as one: `Order status`, `Transfer history`, `the messages in …`. */
function isVerbHere(sentence: Sentence, at: number, { verb, form, grade }: VerbForm): boolean {
  if (form === 'base' && adjectives.has(verb)) return takesAThing(sentence[at + 1]);
  if (grade === 'plain' && form === 'base') return true;
  if (articles.has(sentence[at - 1]?.text ?? '') && form !== 'gerund') return false;
  if (form === 'gerund' && at === 0 && sentence.slice(1, 4).some(isReadNoun)) return false;
  if (form === 'gerund' && sentence.slice(at + 1, at + 4).some(({ text }) => copulas.test(text))) return false;
  if (grade === 'plain') return true;
  const next = sentence[at + 1];
  const after = sentence[at + 2];
  if (isNumbered(sentence, at)) return false;
  if (at === 0 && form === 'base' && reading.has(verb) && next !== undefined && asksForMany(next)) return true;
  if (next === undefined || (breaks.test(next.before) && !goesOn(next)))
    return form === 'base' && at === 0 && grade === 'either';
  if (determiners.has(next.text)) return true;
  if (next.text === 'of') return false;
  if (isReadNoun(next)) return grade === 'either' && form === 'third';
  if (after?.text === 'to' && form === 'base') return true;
  const compound = grade === 'noun' && after !== undefined && isReadNoun(after) && !prepositions.has(next.text);
  return !compound || form === 'third';
}

/** Verbs that are adjectives as well: `Complete guide to …`. */
const adjectives = wordSet('complete correct secure separate');

const takesAThing = (next: Token | undefined): boolean =>
  next !== undefined &&
  next.before === '' &&
  (determiners.has(next.text) || quantities.has(next.text) || singular(next.text) !== next.text);

/** `Tagging *is* only available …`: a gerund that something is said of. */
const copulas = /^(?:is|are|was|were|can|must|may|requires|happens)$/;

/** `Step 2: …`, `Stage 1 of 3`. */
const isNumbered = (sentence: Sentence, at: number): boolean => {
  const after = sentence[at + 2];
  return (
    /^\d/.test(sentence[at + 1]?.text ?? '') && (after === undefined || after.before !== '' || after.text === 'of')
  );
};

/** `Show details of …`, `Query records from …`: a plural after a verb that reads. */
const asksForMany = ({ text, before }: Token): boolean => before === '' && singular(text) !== text;

const isReadNoun = ({ text }: Token): boolean => readNouns.has(singular(text));

const goesOn = (token: Token): boolean => conjunctions.has(token.text) || /[,/]/.test(token.before);

const reading = wordSet(readingVerbs);

/** What a tool may do besides, if asked to. */
const furtherEffects = wordSet('send post email notify publish delete remove save store deploy execute install submit');

/** Further verbs on the same footing as the leading one: `creates or updates …`, `uploads …, and starts …`. */
function coordinates(sentence: Sentence, lead: FoundVerb): FoundVerb[] {
  const all: FoundVerb[] = [];
  let chained = true;
  for (let at = lead.at + 1; at < Math.min(sentence.length, coordinateLimit); at += 1) {
    const { text = '', before = '' } = sentence[at] ?? {};
    if (negations.has(text) || before.includes('(')) break;
    const link = sentence[at - 1]?.text ?? '';
    if (
      !conjunctions.has(link) &&
      !(link === 'optionally' && furtherEffects.has(text.replace(/s$/, ''))) &&
      !/[,/&+]/.test(before)
    ) {
      chained = false;
      continue;
    }
    const several = severalWords(sentence, at);
    const form = verbForm(text) ?? several?.form ?? plainRare(text);
    if (form === undefined || form.form !== lead.form.form) continue;
    if (isCoordinate(sentence, at, form, lead, chained)) all.push(several ?? found(sentence, at, form));
    else if (form.grade !== 'plain') chained = false;
  }
  return all;
}

const plainRare = (text: string): VerbForm | undefined => {
  const form = anyVerbForm(text);
  return form?.grade === 'plain' ? form : undefined;
};

/** After a comma or conjunction: a verb in a chain of bare verbs, or one that takes an object of its own. */
function isCoordinate(sentence: Sentence, at: number, form: VerbForm, lead: FoundVerb, chained: boolean): boolean {
  if (chained || sentence[at - 1]?.text === 'optionally') return chained || furtherEffects.has(form.verb);
  if (at === lead.at + 2 && form.grade === 'plain' && form.form === lead.form.form && lead.words === 1) return true;
  const next = sentence[at + 1];
  if (sentence[at]?.proper && sentence[at]?.before === '') return false;
  if (next !== undefined && points.has(next.text)) return false;
  const takesObject = next !== undefined && next.before === '' && !prepositions.has(next.text);
  if (!takesObject && sentence[at - 1]?.text === 'or') return false;
  const plain = form.grade === 'plain';
  if (takesObject && determiners.has(next.text)) return plain || isVerbHere(sentence, at, form);
  return plain && (form.form !== 'base' || (takesObject && !reading.has(lead.form.verb)));
}
