import { type Action } from '../../reading/action.ts';
import { type Reading } from '../../reading/reading.ts';
import { verbForm } from '../../language/verb-forms.ts';
import { third } from '../../language/written-forms.ts';
import { type Word } from '../../language/words.ts';
import { listed } from '../grammar.ts';
import { hasArticle, isUncounted, withDefinite, withIndefinite } from './noun.ts';

/** What a call does by the tool's own name or description, ready to be told about it in the third person. */
export interface Deed {
  readonly action: Action;
  /** `deletes a section from a project`: no subject, no full stop. Holds letters, digits and plain punctuation only. */
  readonly clause: string;
  /** What it acts on, with an article: `a section`, `the build status`; empty when none is named, and where a phrase of several words says what is done. */
  readonly object: string;
  /** What follows the object: `from a project`; empty where nothing does. */
  readonly after: string;
  /** The object without article: `section`; empty for a question, as in “checks whether a page exists”. */
  readonly noun: string;
}

/** Letters, digits and marks inside words: what may stand in a sentence of ours without quotes. */
const plain = /^[A-Za-z0-9][A-Za-z0-9 '’+&/-]*$/;
/** Longest object and longest clause after it, in words. */
const objectWords = 7;
const tailWords = 9;

/** Sources in the order in which they say most about a call. */
const order = ['lead', 'name', 'title'] as const;

/**
 * What a call does, from the first action that can be told in plain words: the description's leading verb, else the name's.
 * Undefined where neither gives one, and for tools whose argument chooses the action.
 */
export function deedOf(reading: Reading): Deed | undefined {
  const certain = reading.actions.filter(({ uncertain }) => !uncertain);
  for (const source of order) {
    const alike = certain.filter((one) => one.source === source);
    for (const action of alike) {
      const deed = source === 'name' ? fromName(reading, action) : fromText(reading, action, alike);
      if (deed) return deed;
    }
  }
  return undefined;
}

/** The third person of a verb as names write it, phrasal ones too: `delete` → deletes, `cleanup` → cleans up. */
export function thirdPerson(verb: string): string {
  const [, stem, particle] = /^([a-z]{3,})(up|down|out|back)$/.exec(verb) ?? [];
  if (stem !== undefined && particle !== undefined && verbForm(stem) !== undefined) return `${third(stem)} ${particle}`;
  if (verb === 'be') return 'is';
  return verb === 'have' ? 'has' : third(verb);
}

/** A verb as it is written, in the third person. */
function conjugated(written: string, action: Action): string | undefined {
  const word = written.toLowerCase();
  const form = verbForm(word)?.form;
  if (form === 'base') return thirdPerson(word);
  if (form === 'third') return word;
  if (form === 'gerund' && action.rare !== true) return thirdPerson(action.verb);
  return undefined;
}

/** The deed of a sentence's verb; verbs before it that share its object are told with it: `adds, updates or deletes a record`. */
function fromText({ description, title }: Reading, action: Action, alike: readonly Action[]): Deed | undefined {
  const text = action.source === 'title' ? title : description;
  const { start, end } = action.span;
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (!plain.test(words)) return undefined;
  const [written = '', ...object] = words.split(' ');
  const verb = conjugated(written, action);
  if (verb === undefined || object.length > objectWords || unfinished.test(object.at(-1) ?? '')) return undefined;
  if (object.length === 1 && participle.test(object[0] ?? '') && verbForm(object[0] ?? '') === undefined)
    return undefined;
  const second = conjunction.test(object[0] ?? '') ? conjugated(object[1] ?? '', action) : undefined;
  if (conjunction.test(object[0] ?? '') && second === undefined) return undefined;
  const noun = reader((second === undefined ? object : object.slice(2)).join(' '));
  if (noun === undefined || continues.test(text.slice(end))) return undefined;
  const after = tail(text.slice(end));
  if (noun === '' && after === '') return undefined;
  const before = verbsBefore(text, action, alike);
  const both = / and /i.test(text.slice(alike[alike.indexOf(action) - 1]?.span.start, start));
  const told = deed(
    action,
    listed([...before, verb, ...(second === undefined ? [] : [second])], both || second !== undefined ? 'and' : 'or'),
    noun,
    after,
  );
  if (isOwnVerb(written, action)) return told;
  return object.length > 1 || after !== '' ? { ...told, object: '', noun: '' } : undefined;
}

/** Whether the word written is the verb itself, also with its particle; of `gets rid of a bucket` the words behind it are no object. */
export function isOwnVerb(written: string, { verb }: Action): boolean {
  const own = verbForm(written.toLowerCase())?.verb;
  return own !== undefined && verb.startsWith(own);
}

/** A participle alone is nothing that is acted on: in “Fixes supported: …” the verb is a noun. */
const participle = /^[a-z]{2,}[^e\s]ed$/;
const conjunction = /^(?:and|or|&)$/i;
/** A last word after which something has to follow. */
const unfinished =
  /^(?:and|or|&|an?|the|its?|your|this|that|any|all|of|new|currently|to|for|from|against|into|onto|with|at|by|where|as)$/i;
/** What is named goes on with another thing of the same kind, so that the first alone would tell half of it. */
const continues = /^(?:\s*[,/]\s*(?:and |or )?[\w’'-]|\s+(?:and|or|&)\s)/;

/** Verbs right before one, with nothing but commas and conjunctions in between. */
function verbsBefore(text: string, action: Action, alike: readonly Action[]): string[] {
  const verbs: string[] = [];
  let from = action.span.start;
  for (const other of alike.slice(0, alike.indexOf(action)).reverse()) {
    const written = text
      .slice(other.span.start, from)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/ ?(?:,? ?(?:and\/or|and|or)|[,/&])$/i, '')
      .trim();
    const verb =
      /^[A-Za-z]+$/.test(written) && written !== text.slice(other.span.start, from).trim()
        ? conjugated(written, other)
        : undefined;
    if (verb === undefined) break;
    verbs.unshift(verb);
    from = other.span.start;
  }
  return verbs;
}

/** Words that end a clause: what follows explains, limits or adds. */
const breaks =
  /^(?:that|which|who|whose|where|when|while|if|unless|because|so|such|including|via|using|without|but|then|only|e|i|and|or|as|after|before|you|use|used|useful|see|supports?|returns?|like|must|can|may|will|should|is|are|was|has|have|not)$/i;
const opens =
  /^(?:from|to|into|in|on|onto|for|of|with|at|within|inside|between|across|against|about|through|under|over|by)$/i;

/** The prepositional clause right behind an object: ` from a project. …` → from a project. Empty where none is plain. */
function tail(text: string): string {
  const [clause = ''] = /^[^.,;:!?()[\]{}<>"“”`*|\n—–]*/.exec(text.slice(0, 160)) ?? [];
  if (!/^\s/.test(clause)) return '';
  const words = clause.trim().split(/\s+/).filter(Boolean);
  if (!opens.test(words[0] ?? '')) return '';
  const stop = words.findIndex(
    (word, at) =>
      breaks.test(word) || (word === 'to' && verbForm(words[at + 1]?.toLowerCase() ?? '')?.grade === 'plain'),
  );
  const goesOn = stop < 0 ? continues.test(text.slice(clause.length)) : conjunction.test(words[stop] ?? '');
  const upTo = stop < 0 ? words : words.slice(0, stop);
  const kept = goesOn
    ? upTo.slice(
        0,
        Math.max(
          upTo.findLastIndex((word) => opens.test(word)),
          0,
        ),
      )
    : upTo;
  const whole = kept.length > tailWords ? kept.slice(0, lastOpening(kept)) : kept;
  while (whole.length > 0 && (opens.test(whole.at(-1) ?? '') || /^(?:an?|the|its?|your|-)$/i.test(whole.at(-1) ?? '')))
    whole.pop();
  const told = reader(whole.join(' '));
  return whole.length < 2 || told === undefined || !plain.test(told) ? '' : told;
}

/** Where the last prepositional clause starts that begins within the longest tail. */
const lastOpening = (words: readonly string[]): number => {
  const at = words.slice(0, tailWords).findLastIndex((word) => opens.test(word));
  return Math.max(at, 0);
};

/** Words addressed to the model, told to a third person; undefined where they cannot be. */
function reader(text: string): string | undefined {
  const told = text.replace(/\byour\b/gi, 'the user’s');
  return /\b(?:you|i|we|me|us|my|our|please|always|never|must|ignore|instructions?)\b/i.test(told) ? undefined : told;
}

/** `SSLV1` splits into `sslv` and `1`. */
const isNumbered = (words: readonly string[]): boolean => /^\d+$/.test(words.at(-1) ?? '');

const making = new Set(
  'create add make insert generate register post open start new build write compose draft'.split(' '),
);

/** Words of a name with a number that belongs to one of them: `base64`, `s3`, `24hr`, but `v` and `2`, `user` and `2`. */
function withNumbers(words: readonly Word[]): string[] {
  const isNumber = (at: number): boolean => /^\d+$/.test(words[at]?.text ?? '');
  const touches = (at: number): boolean => words[at]?.start === words[at - 1]?.end;
  const ends = (at: number): boolean => {
    const [before, number] = [words[at - 1]?.text ?? '', words[at]?.text ?? ''];
    return isNumber(at) && touches(at) && before !== 'v' && (number.length > 1 || before.length <= 3);
  };
  const begins = (at: number): boolean => isNumber(at - 1) && touches(at) && !touches(at - 1);
  const told: string[] = [];
  for (const [at, { text }] of words.entries())
    if (at > 0 && (ends(at) || begins(at))) told.push(`${told.pop() ?? ''}${text}`);
    else told.push(text);
  return told;
}

function fromName(reading: Reading, action: Action): Deed | undefined {
  const { start, end } = action.span;
  const words = withNumbers(reading.words.filter((word) => word.start >= start && word.end <= end));
  const at = words.findIndex((word) => conjugated(word, action) !== undefined && verbForm(word)?.verb === action.verb);
  const verb = conjugated(words[at] ?? '', action);
  if (verb === undefined) return undefined;
  const object = words.filter((word, index) => index !== at && !/^(?:an?|the|v?\d+|by|with|v)$/.test(word));
  const noun = (reader(object.join(' ')) ?? '').replace(/(?<=\w{3})v$/, isNumbered(words) ? '' : '$&');
  if (noun === '' || !plain.test(noun) || object.length > objectWords || verbForm(object[0] ?? '')?.grade === 'plain')
    return undefined;
  const phrase =
    hasArticle(noun) || isUncounted(noun) ? noun : making.has(action.verb) ? withIndefinite(noun) : withDefinite(noun);
  return deed(action, verb, phrase, '');
}

function deed(action: Action, verb: string, named: string, after: string): Deed {
  const object = after === '' ? withoutParticiple(named) : named;
  const clause = [verb, object, after].filter(Boolean).join(' ');
  return { action, clause, object, after, noun: asks.test(object) ? '' : bare(object) };
}

/** How a clause begins that asks something. */
const asks = /^(?:how|if|wh(?:at|en|ere|ether|ich|o|ose|y))\b/i;

/** Without article and without what only points at it: `a specific run` → run, `all roles defined` → roles. */
const bare = (object: string): string =>
  withoutParticiple(object)
    .replace(
      /^(?:(?:an?|the|this|any|all|one or more|one|single|specific|specified|given|existing|new|current|each|every|many|multiple|several)\s+)+/i,
      '',
    )
    .trim();

/** Without a participle whose complement was cut off: `the recording started (with …)` → the recording. */
const withoutParticiple = (object: string): string =>
  object.split(' ').length > 2 || !/^(?:an?|the)\b/i.test(object)
    ? object.replace(/(?<=\S)(?:\s+currently)?\s+(?:[a-z]{3,}ed|held|shown|made|sent)$/, '')
    : object;
