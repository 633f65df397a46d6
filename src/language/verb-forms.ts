import { foreignForms } from './lexicon/foreign-verbs.ts';
import { ideographicForms } from './lexicon/ideographic-verbs.ts';
import { phrasalVerbs, rareEither, rareNouns, rarePlain } from './lexicon/rare-verbs.ts';
import { nounsFirst, plainVerbs, verbsOrNouns } from './lexicon/verbs.ts';
import { wordSet } from './words.ts';
import { begunByVerbs, gerunds, stems, third, writtenAs, type WrittenForm } from './written-forms.ts';

/** A word seen as a form of a verb. */
export interface VerbForm {
  /** English base form, also for other languages. */
  readonly verb: string;
  readonly form: WrittenForm;
  /** `plain` = always a verb, `either` = noun as often, `noun` = noun first of all. */
  readonly grade: 'plain' | 'either' | 'noun';
  readonly foreign: boolean;
  /** Known only by its class: `verb` then stands for the class (`annihilate` → delete). Counts at the front alone. */
  readonly rare?: true;
}

function formsOfEnglish(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const nouns = wordSet(nounsFirst);
  const either = wordSet(verbsOrNouns);
  for (const verb of wordSet(nounsFirst, verbsOrNouns, plainVerbs)) {
    const grade = nouns.has(verb) ? 'noun' : either.has(verb) ? 'either' : 'plain';
    forms.set(verb, { verb, form: 'base', grade, foreign: false });
    const written = third(verb);
    if (!forms.has(written)) forms.set(written, { verb, form: 'third', grade, foreign: false });
    for (const gerund of gerunds(verb))
      if (!forms.has(gerund)) forms.set(gerund, { verb, form: 'gerund', grade: 'plain', foreign: false });
  }
  return forms;
}

/** Verbs of the inventory that are not named one by one, by their base form: of two that share a form the earlier counts. */
const rareVerbs = new Map<
  string,
  { readonly verb: string; readonly grade: VerbForm['grade']; readonly place: number }
>();
for (const [list, grade] of [
  [rarePlain, 'plain'],
  [rareEither, 'either'],
  [rareNouns, 'noun'],
] as const)
  for (const [verb, words] of Object.entries(list))
    for (const word of words.split(/\s+/))
      if (word !== '' && !rareVerbs.has(word)) rareVerbs.set(word, { verb, grade, place: rareVerbs.size });

/** The rare verb that a word is a form of. */
function rareForm(word: string): VerbForm | undefined {
  let [first, form]: [number, VerbForm | undefined] = [Infinity, undefined];
  for (const stem of stems(word)) {
    const known = rareVerbs.get(stem);
    if (!known || known.place >= first) continue;
    const written = writtenAs(stem, word);
    if (written === undefined) continue;
    first = known.place;
    form = { verb: known.verb, form: written, grade: known.grade, foreign: false, rare: true };
  }
  return form;
}

const forms = formsOfEnglish();
for (const [verb, list] of Object.entries(foreignForms)) {
  const form: VerbForm = { verb, form: 'third', grade: 'plain', foreign: true };
  for (const word of wordSet(list)) if (!forms.has(word)) forms.set(word, form);
}

/** The verb that a lower-case word is a form of; undefined when it is none that we know one by one. */
export const verbForm = (word: string): VerbForm | undefined => forms.get(word) ?? prefixed(word);

/** As `verbForm`, and verbs known only by their class: for places where a verb is expected. */
export const anyVerbForm = (word: string): VerbForm | undefined => verbForm(word) ?? rareForm(word);

/** A verb of several words: what stands for it and how many words it has. */
export interface PhrasalForm {
  readonly form: VerbForm;
  readonly words: number;
}

/** A phrasal verb as the lexicon has it, `get_rid_of`; the words behind its first are read when that is first met. */
interface Phrasal {
  readonly phrase: string;
  readonly verb: string;
  rest?: readonly string[];
}

/** Phrasal verbs by their first word in every form. */
const phrasal = begunByVerbs(
  Object.entries(phrasalVerbs).flatMap(([verb, list]) =>
    Array.from(wordSet(list), (phrase): [string, Phrasal] => [phrase.slice(0, phrase.indexOf('_')), { phrase, verb }]),
  ),
);

/** Whether some phrasal verb begins with this lower-case word. */
export const opensPhrase = (word: string): boolean => phrasal(word).length > 0;

/** The longest phrasal verb that these lower-case words begin with: `gets rid of` → delete. */
export function phrasalForm(words: readonly string[]): PhrasalForm | undefined {
  let longest: { readonly rest: readonly string[]; readonly verb: string; readonly form: WrittenForm } | undefined;
  for (const { form, begun } of phrasal(words[0] ?? ''))
    for (const one of begun) {
      const rest = (one.rest ??= one.phrase.split('_').slice(1));
      if (rest.length > (longest?.rest.length ?? -1) && rest.every((word, at) => words[at + 1] === word))
        longest = { rest, verb: one.verb, form };
    }
  return (
    longest && {
      form: { verb: longest.verb, form: longest.form, grade: 'plain', foreign: false, rare: true },
      words: longest.rest.length + 1,
    }
  );
}

/** Words that join a verb with a hyphen and only say how it is done: `soft-delete`, `double-tap`. */
const manner = /^(?:soft|hard|bulk|batch|mass|force|double|long|sub|quick)-(\w{3,})$/;

/** `regenerate`, `re-invite` → the verb done again; `soft-delete` → the verb in some manner; `unskip`, `unset` → revert, the undoing of a verb. */
function prefixed(word: string): VerbForm | undefined {
  const again = word.startsWith('re') ? /^re(?:-(?=\w{3})|(?=\w{4}))(\w+)$/.exec(word)?.[1] : undefined;
  const form = again === undefined ? undefined : (forms.get(`re${again}`) ?? forms.get(again));
  if (form !== undefined && !form.foreign) return { ...form, grade: form.grade === 'noun' ? 'either' : form.grade };
  if (word.startsWith('e-mail')) return forms.get(word.replace('-', ''));
  const joined = word.includes('-') ? forms.get(manner.exec(word)?.[1] ?? '') : undefined;
  if (joined !== undefined && !joined.foreign) return { ...joined, grade: 'plain' };
  const undone = word.startsWith('un') ? /^un-?(\w{4,})$/.exec(word)?.[1] : undefined;
  const reverse = undone === undefined ? undefined : forms.get(undone);
  return reverse === undefined || reverse.foreign || reverse.verb === 'read' || reverse.verb === 'list'
    ? undefined
    : { ...reverse, verb: 'revert' };
}

/** Verbs of unspaced text by the character that they begin with, the longest first. Made for the first such text. */
let ideographs: ReadonlyMap<string, readonly { readonly written: string; readonly verb: string }[]> | undefined;

function ideographsByFirst(): NonNullable<typeof ideographs> {
  const verbs = new Map(
    Object.entries(ideographicForms).flatMap(([verb, list]) =>
      Array.from(wordSet(list), (form) => [form, verb] as const),
    ),
  );
  const forms = Array.from(verbs, ([written, verb]) => ({ written, verb }));
  return Map.groupBy(
    forms.sort((a, b) => b.written.length - a.written.length),
    ({ written }) => written.charAt(0),
  );
}

/** Verbs inside unspaced text (Chinese, Japanese, Korean), in order, with their places. */
export function ideographicVerbs(text: string): { verb: string; start: number; end: number }[] {
  ideographs ??= ideographsByFirst();
  const found = [];
  for (let at = 0; at < text.length; at += 1) {
    const form = ideographs.get(text.charAt(at))?.find(({ written }) => text.startsWith(written, at));
    if (form === undefined) continue;
    const end = at + form.written.length;
    found.push({ verb: form.verb, start: at, end });
    at = end - 1;
  }
  return found;
}
