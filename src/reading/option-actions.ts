import { type Parameter } from '../manifest/tool.ts';
import { type Action } from './action.ts';
import { readNouns } from '../language/lexicon/grammar.ts';
import { type ReadParameter } from './parameter-roles.ts';
import { type Span } from '../manifest/span.ts';
import { sentencesOf } from '../language/sentences.ts';
import { verbForm } from '../language/verb-forms.ts';
import { singular, wordsOf } from '../language/words.ts';

/** Share of the values of an argument such as `type` or `mode` that must be verbs before it counts as choosing the action. */
const share = 0.75;

/** Characters of an argument's description in which its values are looked for. */
const aboutLimit = 600;

/** Values that are verbs elsewhere but not as a choice: sort orders, states, display modes. */
const notActions = /^(?:asc|desc|auto|none|all|default|read-?only|open|closed|draft|light|dark|full)$/i;

/** A value that an argument may take, and where it stands. */
interface Value {
  readonly text: string;
  readonly span: Span;
}

/**
 * Actions that an argument chooses between: its allowed values (`action: "delete"`) or, where it takes free text, the
 * values that its description lists (`One of 'create', 'delete'`). `object` is what the tool acts on, for values that are a bare verb.
 */
export function optionActions(read: ReadParameter, object: readonly string[]): Action[] {
  const { parameter, roles } = read;
  if (!roles.has('selector') || !choosesTheCall(parameter) || isHttpMethod(parameter)) return [];
  const values = parameter.options.length > 0 ? allowedValues(parameter) : describedValues(read);
  const verbs = values.filter(({ text }) => verbIn(text, namedForActions(parameter)) !== undefined);
  if (namedForActions(parameter) && verbs.length > 0) return values.map((value) => toAction(parameter, value, object));
  return verbs.length > 1 && verbs.length >= share * values.length
    ? verbs.map((value) => toAction(parameter, value, object))
    : [];
}

/** `action`, `operation`, `subcommand`: the name alone says that its values are actions. */
export const namedForActions = ({ name }: Parameter): boolean => /action|operation|^op$|^sub_?command$/i.test(name);

/** An argument of the call itself, or of one step in a list of steps; deeper ones configure what is created. */
const choosesTheCall = ({ path }: Parameter): boolean =>
  path.length === 1 ||
  (path.length === 2 &&
    /^(?:operations?|actions?|steps|requests|commands|edits|queries|input|args|params)$/i.test(path[0] ?? ''));

/** `GET`, `POST`, …: a method of a request that is stored or sent, not a choice of actions. */
const isHttpMethod = ({ options }: Parameter): boolean => {
  const values = new Set(options.map(({ value }) => value.toUpperCase()));
  return values.has('GET') && (values.has('POST') || values.has('PUT'));
};

const allowedValues = ({ options }: Parameter): Value[] =>
  options
    .filter(({ value }) => !notActions.test(value))
    .map(({ value, pointer }) => ({ text: value, span: { field: pointer, start: 0, end: value.length } }));

const quoted = /["'`“]([a-z][a-z_-]{1,30})["'`”]/gi;

/** Values in quotes, else verbs between commas, bars or slashes: `Operation to perform (add, remove, toggle)`. */
function describedValues({ parameter, about }: ReadParameter): Value[] {
  if (parameter.types.length > 0 && !parameter.types.includes('string')) return [];
  const text = parameter.description.slice(0, aboutLimit);
  const value = (word: string, at: number): Value => ({
    text: word,
    span: { field: about.field, start: about.start + at, end: about.start + at + word.length },
  });
  const inQuotes = [...text.matchAll(quoted)].map((match) => value(match[1] ?? '', match.index + 1));
  return inQuotes.length > 1
    ? inQuotes
    : listedWords(text).map(({ start, end }) => value(text.slice(start, end), start));
}

function listedWords(text: string): { start: number; end: number }[] {
  const tokens = sentencesOf(text).flat();
  const isConjunction = (at: number): boolean => /^(?:or|and)$/.test(tokens[at]?.text ?? '');
  const listed = tokens.filter((token, at) => {
    const separated = /[,|/(:]/.test(token.before) || isConjunction(at - 1);
    const next = tokens[at + 1];
    const followed = next === undefined || /[,|/):=-]/.test(next.before) || isConjunction(at + 1);
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
    if (at < words.length - 1 && form?.grade !== 'plain' && readNouns.has(singular(words.at(-1) ?? ''))) return false;
    if (form?.form !== 'base' || (form.grade === 'noun' && readNouns.has(word))) return false;
    return form.grade === 'plain' || ((at === 0 || at === words.length - 1) && (nounsToo || form.grade === 'either'));
  };
  const plain = words.findIndex((word) => verbForm(word)?.grade === 'plain' && verbForm(word)?.form === 'base');
  const at = plain >= 0 ? plain : words.findIndex(fits);
  const verb = verbForm(words[at] ?? '')?.verb;
  return verb === undefined ? undefined : { verb, others: words.filter((_, index) => index !== at).map(singular) };
}

/** A value without a verb (`balance`, `status`) names what is returned. */
function toAction(parameter: Parameter, { text, span }: Value, object: readonly string[]): Action {
  const found = verbIn(text, namedForActions(parameter));
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
