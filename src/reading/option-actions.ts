import { type Parameter } from '../manifest/tool.ts';
import { type Action } from './action.ts';
import { readNouns } from '../language/lexicon/grammar.ts';
import { type ReadParameter } from './parameter-roles.ts';
import { type Span } from '../manifest/span.ts';
import { idiomAt } from '../language/idioms.ts';
import { surePhrase } from '../language/phrasal-verbs.ts';
import { sentencesOf } from '../language/sentences.ts';
import { anyVerbForm, verbForm } from '../language/verb-forms.ts';
import { singular, wordsOf } from '../language/words.ts';

/** Share of the values of an argument such as `type` or `mode` that must be verbs before it counts as choosing the action. */
const share = 0.6;

/** Characters of an argument's description in which its values are looked for. */
const aboutLimit = 600;

/** Values that are verbs elsewhere but not as a choice: sort orders, states, display modes. */
const notActions =
  /^(?:asc|desc|auto|none|all|default|read-?only|open|closed|draft|light|dark|full|map|chart|history|attack|format)$/i;

/** A value that an argument may take, and where it stands. */
interface Value {
  readonly text: string;
  readonly span: Span;
}

/**
 * Actions that an argument chooses between: its allowed values (`action: "delete"`) or, where it takes free text, the
 * values that its description lists (`One of 'create', 'delete'`). `object` is what the tool acts on, for values that are a bare verb.
 */
export function optionActions(argument: ReadParameter, object: readonly string[], around: Around): Action[] {
  const { parameter, roles } = argument;
  const named = roles.has('selector') || (roles.has('method') && parameter.options.length > 0);
  if ((!named && !(around.silent && parameter.options.length > 1)) || !choosesTheCall(parameter, around)) return [];
  if (
    parameter.options.length === 0 &&
    /^(?:the )?(?:\w+ )?action(?:'s)? name\b|^name of the (?:\w+ )?action\b/i.test(parameter.description)
  )
    return [];
  if (isHttpMethod(parameter)) return around.anyPath ? [] : methodActions(parameter, object);
  const values =
    parameter.options.length > 0 ? allowedValues(parameter) : describedValues(argument, around.description);
  if (around.anyPath && areMethods(values)) return [];
  const isNamed = namedForActions(parameter);
  if (values.length > 1 && values.every(({ text }) => isPlural(text)) && values.some(({ text }) => namesThings(text)))
    return isNamed ? values.map((value) => toAction(parameter, value, object, undefined)) : [];
  const read = values.map((value) => ({ value, found: verbIn(value.text, isNamed) }));
  const verbs = read.filter(({ found }) => found !== undefined);
  const actionsOf = (some: typeof read): Action[] =>
    some.map(({ value, found }) => toAction(parameter, value, object, found));
  if (around.silent && named && values.length > 1 && verbs.some(({ value }) => isPlainVerb(value.text)))
    return actionsOf(read);
  if (isNamed && verbs.length > 0) return actionsOf(read);
  return verbs.length > 1 && verbs.length >= share * values.length ? actionsOf(verbs) : [];
}

/** `commits`, `pullRequests`, `issues`: what may be asked for, in the plural throughout. */
const isPlural = (text: string): boolean => /[a-z]{3,}[^s\W_]s$/.test(text) && !/(?:status|ss|us|is)$/.test(text);

/** Its last word is no third person of a verb: `issues`, where `deletes` is one. */
const namesThings = (text: string): boolean => verbForm(wordsOf(text).at(-1)?.text ?? '')?.grade !== 'plain';

/** A word that is nothing but a verb. */
const isPlainVerb = (text: string): boolean => {
  const form = verbForm(text.toLowerCase());
  return form?.form === 'base' && form.grade !== 'noun';
};

/** What stands around an argument. */
export interface Around {
  readonly description: string;
  /** Nothing else in the definition says what a call does: then values that are verbs choose it, whatever the argument's name. */
  readonly silent: boolean;
  /** Top-level arguments; a single one that is an object is only a wrapper. */
  readonly topLevel: number;
  /** The caller names a path or an address as well, so that a method makes it a free request. */
  readonly anyPath: boolean;
}

/** `action`, `operation`, `subcommand`: the name alone says that its values are actions. */
export const namedForActions = ({ name }: Parameter): boolean =>
  /action|operation|^op$|^sub_?command$|^decision$/i.test(name);

/** An argument of the call itself, or of one step in a list of steps; deeper ones configure what is created. */
const choosesTheCall = ({ path }: Parameter, { topLevel }: Around): boolean =>
  path.length === 1 || (path.length === 2 && (topLevel === 1 || wrapper.test(path[0] ?? '')));

const wrapper =
  /^(?:operations?|actions?|steps?|requests?|commands?|edits?|queries|input|args|arguments|params|parameters|body|payload|call|options|tool_?input|data)$/i;

/** What a method of HTTP does to the resource that the tool is about (RFC 9110 §9.3, RFC 5789). */
const methodVerbs: Readonly<Record<string, string>> = {
  GET: 'get',
  HEAD: 'get',
  OPTIONS: 'get',
  POST: 'create',
  PUT: 'replace',
  PATCH: 'update',
  DELETE: 'delete',
};

/** `GET, POST, PUT or DELETE`, listed in the words about an argument. */
const areMethods = (values: readonly Value[]): boolean =>
  values.length > 2 && values.every(({ text }) => Object.hasOwn(methodVerbs, text));

const isHttpMethod = ({ options }: Parameter): boolean =>
  options.length > 1 &&
  options.every(({ value }) => Object.hasOwn(methodVerbs, value.toUpperCase())) &&
  options.some(({ value }) => /^(?:GET|POST|PUT|PATCH|HEAD)$/i.test(value));

const methodActions = (parameter: Parameter, object: readonly string[]): Action[] =>
  allowedValues(parameter).map(({ text, span }) => ({
    verb: methodVerbs[text.toUpperCase()] ?? 'get',
    source: 'option',
    span,
    object,
    rest: [],
    uncertain: false,
    argument: parameter.path.join('.'),
    value: text,
  }));

const allowedValues = ({ options }: Parameter): Value[] =>
  options
    .filter(({ value }) => !notActions.test(value))
    .map(({ value, pointer }) => ({ text: value, span: { field: pointer, start: 0, end: value.length } }));

const quoted = /["'`“]([a-z][a-z_-]{1,30})["'`”]/gi;

/** Values in quotes, else verbs between commas, bars or slashes: `Operation to perform (add, remove, toggle)`. */
function describedValues({ parameter, about }: ReadParameter, description: string): Value[] {
  if (parameter.types.length > 0 && !parameter.types.includes('string')) return [];
  const text = parameter.description.slice(0, aboutLimit);
  const value = (word: string, at: number): Value => ({
    text: word,
    span: { field: about.field, start: about.start + at, end: about.start + at + word.length },
  });
  const inQuotes = [...text.matchAll(quoted)].map((match) => value(match[1] ?? '', match.index + 1));
  if (inQuotes.length > 1) return inQuotes;
  const listed = listedWords(text).map(({ start, end }) => value(text.slice(start, end), start));
  if (listed.length > 1) return listed;
  const enumerated = enumeratedWords(text).map(({ start, end }) => value(text.slice(start, end), start));
  return enumerated.length > 1 ? enumerated : assignedValues(parameter.name, description);
}

/** A text from a place to the end of its sentence, with blanks for what stands in brackets, so that places stay. */
function listAt(text: string, from: number): string {
  const rest = text.slice(from).replace(/\([^)]*\)/g, (aside) => ' '.repeat(aside.length));
  return rest.slice(0, rest.search(/\.(?:\s|$)|$/));
}

/** `one of: balance (what there is), history, payout`: the words between commas, what stands in brackets passed over. */
function enumeratedWords(text: string): { start: number; end: number }[] {
  const opening = /\bone of:?\s+/i.exec(text);
  if (opening === null) return [];
  const from = opening.index + opening[0].length;
  return [...listAt(text, from).matchAll(/(?:^|,|\bor)\s*([a-z][a-z_-]{1,30})\s*(?=,|$|\bor\b)/gi)].map((match) => {
    const start = from + match.index + match[0].indexOf(match[1] ?? '');
    return { start, end: start + (match[1]?.length ?? 0) };
  });
}

/** `action="delete"` in the tool's own description. */
function assignedValues(name: string, description: string): Value[] {
  if (!description.includes(name)) return [];
  const pattern = new RegExp(
    `\\b${name.replace(/[^\w]/g, '')}\\s*(?:=|:)\\s*["'\u0060“]([a-z][a-z_-]{1,30})["'\u0060”]`,
    'gi',
  );
  const assigned = [...description.matchAll(pattern)].map((match) => {
    const start = match.index + match[0].length - 1 - (match[1]?.length ?? 0);
    return { text: match[1] ?? '', span: { field: '/description', start, end: start + (match[1]?.length ?? 0) } };
  });
  return assigned.length > 0 ? assigned : namedValues(name, description);
}

/** `mode can be 'open' (…), 'rename', or 'delete'` in the tool's own description: the quoted words up to the end of the sentence. */
function namedValues(name: string, description: string): Value[] {
  const opening = new RegExp(
    `\\b${name.replace(/[^\w]/g, '')}\\b["'\u0060”]? (?:can be|may be|must be|is|is either|is one of)(?: one of|:)? (?=["'\u0060“])`,
    'i',
  ).exec(description);
  if (opening === null) return [];
  const from = opening.index + opening[0].length;
  return [...listAt(description, from).matchAll(quoted)].map((match) => {
    const start = from + match.index + 1;
    return { text: match[1] ?? '', span: { field: '/description', start, end: start + (match[1]?.length ?? 0) } };
  });
}

function listedWords(text: string): { start: number; end: number }[] {
  const sentences = sentencesOf(text);
  const tokens = sentences.flat();
  const opening = new Set(sentences.map(([first]) => first));
  const isConjunction = (at: number): boolean => /^(?:or|and)$/.test(tokens[at]?.text ?? '');
  const listed = tokens.filter((token, at) => {
    const next = tokens[at + 1];
    const opens = opening.has(token) && /[:=|–—-]/.test(next?.before ?? '');
    const separated = opens || /[,;|/(:•*-]/.test(token.before) || isConjunction(at - 1);
    const followed = next === undefined || /[,;|/):=–—-]/.test(next.before) || isConjunction(at + 1);
    return separated && followed && verbForm(token.text.split(/[-_]/)[0] ?? '') !== undefined;
  });
  return listed.length > 1 ? listed : [];
}

interface Found {
  readonly verb: string;
  readonly others: readonly string[];
}

/** The verb of a value such as `create_task`; words that are nouns first count only where the argument is named for actions. */
function verbIn(value: string, nounsToo: boolean): Found | undefined {
  const words = wordsOf(value).map(({ text }) => text);
  const fits = (word: string, at: number): boolean => {
    const form = verbForm(word);
    const leads = at === 0 && nounsToo && form?.grade === 'either';
    if (!leads && at < words.length - 1 && form?.grade !== 'plain' && readNouns.has(singular(words.at(-1) ?? '')))
      return false;
    if (form?.form !== 'base' || (form.grade === 'noun' && readNouns.has(word))) return false;
    return form.grade === 'plain' || ((at === 0 || at === words.length - 1) && (nounsToo || form.grade === 'either'));
  };
  const phrase =
    idiomAt(
      words.map((text) => ({ text })),
      0,
    ) ?? surePhrase(words);
  if (phrase !== undefined)
    return { verb: phrase.form.verb, others: words.slice('end' in phrase ? phrase.end : phrase.words).map(singular) };
  const plain = words.findIndex((word) => verbForm(word)?.grade === 'plain' && verbForm(word)?.form === 'base');
  const known = plain >= 0 ? plain : words.findIndex(fits);
  const rare = known < 0 && nounsToo && anyVerbForm(words[0] ?? '')?.grade === 'plain';
  const at = rare ? 0 : known;
  const verb = anyVerbForm(words[at] ?? '')?.verb;
  return verb === undefined ? undefined : { verb, others: words.filter((_, index) => index !== at).map(singular) };
}

/** A value without a verb (`balance`, `status`) names what is returned. */
function toAction(
  parameter: Parameter,
  { text, span }: Value,
  object: readonly string[],
  found: Found | undefined,
): Action {
  const others = found?.others ?? wordsOf(text).map((word) => singular(word.text));
  return {
    verb: found?.verb ?? 'get',
    source: 'option',
    span,
    object: others.length > 0 ? others : object,
    rest: [],
    uncertain: found === undefined,
    argument: parameter.path.join('.'),
    value: text,
  };
}
