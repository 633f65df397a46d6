import { foreignForms, ideographicForms } from './lexicon/foreign-verbs.ts';
import { nounsFirst, plainVerbs, verbsOrNouns } from './lexicon/verbs.ts';
import { wordSet } from './words.ts';

/** A word seen as a form of a verb. */
export interface VerbForm {
  /** English base form, also for other languages. */
  readonly verb: string;
  readonly form: 'base' | 'third' | 'gerund';
  /** `plain` = always a verb, `either` = noun as often, `noun` = noun first of all. */
  readonly grade: 'plain' | 'either' | 'noun';
  readonly foreign: boolean;
}

/** `stop` → `stopp-`: a single vowel before a single final consonant doubles it. */
const doubling = /^[^aeiou]*[aeiou][bdgklmnprt]$|(?:commi|submi|admi|permi|cance|rese|refe|forge|ru|unp)[nltpr]$/;

const third = (verb: string): string => {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
};

const gerunds = (verb: string): string[] => {
  if (verb.endsWith('ee')) return [`${verb}ing`];
  if (verb.endsWith('e')) return [`${verb.slice(0, -1)}ing`];
  return doubling.test(verb) ? [`${verb}ing`, `${verb}${verb.at(-1) ?? ''}ing`] : [`${verb}ing`];
};

function formsOfEnglish(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const nouns = wordSet(nounsFirst);
  const either = wordSet(verbsOrNouns);
  for (const verb of wordSet(nounsFirst, verbsOrNouns, plainVerbs)) {
    const grade = nouns.has(verb) ? 'noun' : either.has(verb) ? 'either' : 'plain';
    forms.set(verb, { verb, form: 'base', grade, foreign: false });
    if (!forms.has(third(verb))) forms.set(third(verb), { verb, form: 'third', grade, foreign: false });
    for (const gerund of gerunds(verb))
      if (!forms.has(gerund)) forms.set(gerund, { verb, form: 'gerund', grade: 'plain', foreign: false });
  }
  return forms;
}

function formsOfAll(): Map<string, VerbForm> {
  const forms = formsOfEnglish();
  for (const [verb, list] of Object.entries(foreignForms))
    for (const word of wordSet(list))
      if (!forms.has(word)) forms.set(word, { verb, form: 'third', grade: 'plain', foreign: true });
  return forms;
}

const forms = formsOfAll();

/** The verb that a lower-case word is a form of; undefined when it is none that we know. */
export const verbForm = (word: string): VerbForm | undefined => forms.get(word) ?? prefixed(word);

/** Words that join a verb with a hyphen and only say how it is done: `soft-delete`, `double-tap`. */
const manner = /^(?:soft|hard|bulk|batch|mass|force|double|long|sub|quick)-(\w{3,})$/;

/** `regenerate`, `re-invite` → the verb done again; `soft-delete` → the verb in some manner; `unskip`, `unset` → revert, the undoing of a verb. */
function prefixed(word: string): VerbForm | undefined {
  const again = /^re-?(\w{4,})$/.exec(word)?.[1];
  const form = again === undefined ? undefined : forms.get(again);
  if (form !== undefined && !form.foreign) return { ...form, grade: form.grade === 'noun' ? 'either' : form.grade };
  const joined = forms.get(manner.exec(word)?.[1] ?? '');
  if (joined !== undefined && !joined.foreign) return { ...joined, grade: 'plain' };
  const undone = /^un-?(\w{4,})$/.exec(word)?.[1];
  const reverse = undone === undefined ? undefined : forms.get(undone);
  return reverse === undefined || reverse.foreign ? undefined : { ...reverse, verb: 'revert' };
}

const ideographs = new Map(
  Object.entries(ideographicForms).flatMap(([verb, list]) => [...wordSet(list)].map((form) => [form, verb] as const)),
);
const ideographPattern = new RegExp([...ideographs.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');

/** Verbs inside unspaced text (Chinese, Japanese, Korean), in order, with their places. */
export const ideographicVerbs = (text: string): { verb: string; start: number; end: number }[] =>
  [...text.matchAll(ideographPattern)].map((match) => ({
    verb: ideographs.get(match[0]) ?? match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
