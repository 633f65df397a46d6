import { type Action, type ActionSource } from './action.ts';
import {
  articles,
  conjunctions,
  determiners,
  fillers,
  nominalisations,
  carriers,
  particles,
  prepositions,
  quantities,
  readNouns,
  negations,
} from './lexicon/grammar.ts';
import { readingVerbs } from './lexicon/verb-groups.ts';
import { type Sentence, type Token } from './sentences.ts';
import { ideographicVerbs, verbForm, type VerbForm } from './verb-forms.ts';
import { singular, wordSet } from './words.ts';

/** Words of an object and of the clause after it that are kept. */
const objectLimit = 9;
const restLimit = 24;

const breaks = /[,;:()（）[\]|—–=-]/u;

interface Found {
  readonly at: number;
  readonly form: VerbForm;
}

/** Actions that a sentence says the tool does, leading verb first. Empty when no known verb leads it. */
export function sentenceActions(sentence: Sentence, field: string, source: ActionSource): Action[] {
  const first = sentence[0];
  if (first === undefined) return [];
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(first.text)) return ideographicActions(sentence, field, source);
  const lead = leadingVerb(sentence);
  if (lead === undefined) return lateIdeographs(sentence, field, source);
  const found = [lead, ...coordinates(sentence, lead)];
  const verbs = new Set(found.map(({ at }) => at));
  const actions = found.map((verb) => toAction(sentence, verb, verbs, field, source));
  const shared = actions.findLast(({ object }) => object.length > 0);
  return shared === undefined
    ? actions
    : actions.map((action) =>
        action.object.length > 0 ? action : { ...action, object: shared.object, rest: shared.rest },
      );
}

/** The first verb that is not filler; after `-`, `:` or `to` when the sentence begins with a noun. */
function leadingVerb(sentence: Sentence): Found | undefined {
  let at = afterTag(sentence);
  while (at < sentence.length && at < 14) {
    const token = sentence[at];
    if (token === undefined) break;
    if (negations.has(token.text)) return undefined;
    const form = verbForm(token.text) ?? joinedForm(sentence, at);
    if (form !== undefined && isAdvice(sentence, at)) return undefined;
    if (form !== undefined && isVerbHere(sentence, at, form) && !fillerUse(sentence, at))
      return { at, form: phrasal(sentence, at, form) };
    if (!fillers.has(token.text)) break;
    at += 1;
  }
  return verbAfterNoun(sentence, at);
}

/** Position after a bracketed tag at the front: `[Project Management] List versions`. */
function afterTag(sentence: Sentence): number {
  if (!/[[【(]/.test(sentence[0]?.before ?? '')) return 0;
  const closed = sentence.findIndex((token, at) => at > 0 && /[\]】)]/.test(token.before));
  return closed < 0 ? 0 : closed;
}

/** `Use this tool to …`, `help you …`, `provides you with`: a verb-like word that only introduces the real one. */
function fillerUse(sentence: Sentence, at: number): boolean {
  const next = sentence[at + 1];
  if (!fillers.has(sentence[at]?.text ?? '') || next === undefined) return false;
  const to = sentence.slice(at + 1, at + 6).findIndex(({ text }) => text === 'to');
  if (to > 0 && verbForm(sentence[at + to + 2]?.text ?? '')?.form === 'base') return true;
  const form = verbForm(next.text)?.form;
  return fillers.has(next.text) || form === 'base' || form === 'gerund';
}

/** `Run this tool first`, `Start here`, `Call before …`: how to use the tool, not what it does. */
const isAdvice = (sentence: Sentence, at: number): boolean => {
  const [verb, first = '', second = '', third = ''] = sentence.slice(at, at + 4).map(({ text }) => text);
  if (!/^(?:run|call|use|start|invoke|execute|starting)$/.test(verb ?? '')) return false;
  if (/^(?:here|first|before|after|once|point|with)$/.test(first)) return true;
  return verb !== 'use' && /^(?:this|the)$/.test(first) && /^(?:tool|first|before)$/.test(second) && third !== 'to';
};

/** Looks past a leading noun phrase: `Notion | Update a block`, `A tool for simulating …`, `API to send …`. */
function verbAfterNoun(sentence: Sentence, from: number): Found | undefined {
  const bare = !fillers.has(sentence[0]?.text ?? '') && !readNouns.has(singular(sentence[from]?.text ?? ''));
  const conditional = /^(?:given|based|when|if|for|once|after|from|with|using)$/.test(sentence[0]?.text ?? '');
  for (let at = Math.max(from, 1); at < Math.min(sentence.length, 18); at += 1) {
    const token = sentence[at];
    const previous = sentence[at - 1];
    if (token === undefined || previous === undefined) break;
    const form = verbForm(token.text);
    if (form === undefined) continue;
    const afterBreak = /[-–—:|]/u.test(token.before) && !/[(,]/.test(token.before);
    const link = previous.text;
    const fits =
      (conditional && token.before.includes(',') && form.form === 'base' && form.grade !== 'noun') ||
      (afterBreak && isVerbHere(sentence, at, form)) ||
      (link === 'to' && form.form === 'base') ||
      ((link === 'that' || link === 'which' || link === 'tool') && form.form === 'third') ||
      (link === 'for' && form.form === 'gerund' && !bare) ||
      (link === 'will' && form.form === 'base');
    if (fits) return { at, form: phrasal(sentence, at, form) };
  }
  return undefined;
}

/** The verb that a word makes only together with the next one: `top up`. */
const joinedForm = (sentence: Sentence, at: number): VerbForm | undefined => {
  const next = sentence[at + 1]?.text ?? '';
  return particles.has(next) ? verbForm((sentence[at]?.text ?? '') + next) : undefined;
};

/** `look up` → lookup, `shut down` → shutdown, where the joined word is a verb too. */
function phrasal(sentence: Sentence, at: number, form: VerbForm): VerbForm {
  const next = sentence[at + 1]?.text ?? '';
  if (!particles.has(next)) return form;
  const joined = verbForm(form.verb + next);
  return joined === undefined ? form : { ...joined, grade: form.grade };
}

/** False where a word that is also a noun stands as one: `Order status`, `Transfer history`, `Query:`. */
function isVerbHere(sentence: Sentence, at: number, form: VerbForm): boolean {
  if (form.grade === 'plain' && form.form === 'base') return true;
  if (articles.has(sentence[at - 1]?.text ?? '') && form.form !== 'gerund') return false;
  if (form.form === 'gerund' && at === 0 && sentence.slice(1, 4).some(({ text }) => readNouns.has(singular(text))))
    return false;
  if (form.grade === 'plain') return true;
  const next = sentence[at + 1];
  if (next === undefined || (breaks.test(next.before) && !conjunctionAhead(next)))
    return form.form === 'base' && at === 0 && form.grade === 'either';
  if (determiners.has(next.text)) return true;
  if (next.text !== 'of' && sentence[at + 2]?.text === 'to' && form.form === 'base') return true;
  if (readNouns.has(singular(next.text)) || next.text === 'of')
    return form.grade === 'either' && form.form === 'third' && next.text !== 'of';
  const after = sentence[at + 2];
  if (
    form.grade === 'noun' &&
    after !== undefined &&
    readNouns.has(singular(after.text)) &&
    !prepositions.has(next.text)
  )
    return form.form === 'third';
  return true;
}

const conjunctionAhead = (token: Token): boolean =>
  conjunctions.has(token.text) || token.before.includes(',') || token.before.includes('/');

const reading = wordSet(readingVerbs);

/** Further verbs on the same footing as the leading one: `creates or updates …`, `uploads …, and starts …`. */
function coordinates(sentence: Sentence, lead: Found): Found[] {
  const found: Found[] = [];
  let joined = true;
  for (let at = lead.at + 1; at < Math.min(sentence.length, 60); at += 1) {
    const token = sentence[at];
    const previous = sentence[at - 1];
    if (token === undefined || previous === undefined) break;
    if (negations.has(token.text) || token.before.includes('(')) break;
    const form = verbForm(token.text);
    const linked = conjunctions.has(previous.text) || /[,/&+]/.test(token.before);
    if (!linked) {
      joined = false;
      continue;
    }
    if (form === undefined || form.form !== lead.form.form) continue;
    const next = sentence[at + 1];
    const taken = next !== undefined && next.before === '' && !prepositions.has(next.text);
    const verbLike =
      joined ||
      (form.grade === 'plain' && form.form !== 'base') ||
      (taken && determiners.has(next.text)) ||
      (taken && form.grade === 'plain' && !reading.has(lead.form.verb));
    if (verbLike && (form.grade === 'plain' || joined || isVerbHere(sentence, at, form)))
      found.push({ at, form: phrasal(sentence, at, form) });
    else if (form.grade !== 'plain') joined = false;
  }
  return found;
}

function toAction(
  sentence: Sentence,
  { at, form }: Found,
  verbs: ReadonlySet<number>,
  field: string,
  source: ActionSource,
): Action {
  const verbToken = sentence[at];
  const start = verbToken?.start ?? 0;
  let end = verbToken?.end ?? 0;
  const object: string[] = [];
  const rest: string[] = [];
  let inObject = true;
  for (let index = at + 1; index < sentence.length && rest.length < restLimit; index += 1) {
    const token = sentence[index];
    if (token === undefined) break;
    if (token.before.includes(';')) break;
    const word = singular(token.text);
    if (index === at + 1 && particles.has(word)) {
      end = token.end;
      continue;
    }
    if (inObject && object.length < objectLimit) {
      const stop = prepositions.has(token.text) || verbs.has(index) || (object.length > 0 && breaks.test(token.before));
      if (stop && verbs.has(index) && object.length === 0) break;
      const verb = conjunctions.has(token.text) && object.length === 0;
      if (!stop) {
        if ((!determiners.has(token.text) || quantities.has(token.text)) && !verb && !conjunctions.has(token.text))
          object.push(word);
        end = token.end;
        continue;
      }
      inObject = false;
    }
    rest.push(word);
  }
  const verb = carriers.has(form.verb) ? carried(form.verb, object) : form.verb;
  return { verb, source, span: { field, start, end }, object, rest, uncertain: form.foreign || form.grade === 'noun' };
}

/** What a verb that says nothing by itself carries: `perform` a semantic *search* → search. */
function carried(verb: string, object: readonly string[]): string {
  const head = object.findLast((word) => Object.hasOwn(nominalisations, word));
  return head === undefined ? verb : (nominalisations[head] ?? verb);
}

const kanaOrHangul = /[\u3040-\u30ff\uac00-\ud7af]/;
const beforeVerb = /(?:用于|可以|支持|并|来|可|以|能|请|、|或|和|自动|批量|将|把|为|の|を|に)$/;

/**
 * The verb of unspaced text. Chinese leads with it (or has it after words such as 用于, “for”), Japanese and Korean end
 * their sentence with it.
 */
function ideographicActions(sentence: Sentence, field: string, source: ActionSource): Action[] {
  const tokens = sentence.slice(0, 12);
  const found = tokens.flatMap((token, index) =>
    ideographicVerbs(token.text).map(({ verb, start, end }) => ({
      verb,
      start: token.start + start,
      end: token.start + end,
      leads: (index === 0 && start <= 3) || beforeVerb.test(token.text.slice(0, start)),
    })),
  );
  const last = tokens.some((token) => kanaOrHangul.test(token.text));
  const chosen = last ? found.at(-1) : (found.find(({ leads }) => leads) ?? found[0]);
  if (chosen === undefined) return [];
  const { verb, start, end } = chosen;
  return [{ verb, source, span: { field, start, end }, object: [], rest: [], uncertain: true }];
}

const lateIdeographs = (sentence: Sentence, field: string, source: ActionSource): Action[] => {
  const later = sentence.findIndex((token) => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(token.text));
  return later < 0 ? [] : ideographicActions(sentence.slice(later), field, source);
};
