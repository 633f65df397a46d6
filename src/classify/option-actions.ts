import { type Action } from './action.ts';
import { type Parameter } from '../manifest/tool.ts';
import { type ReadParameter } from './parameter-roles.ts';
import { verbForm } from './verb-forms.ts';
import { singular, wordsOf } from './words.ts';
import { sentencesOf } from './sentences.ts';

/** Share of an argument's values that must be verbs before it counts as choosing the action. */
const share = 0.5;

/** The same for arguments such as `type` or `mode`, which choose other things more often. */
const weakShare = 0.75;

/** Values that are verbs elsewhere but not as a choice: sort orders, formats, display modes. */
const notActions = /^(?:asc|desc|auto|none|all|default|read-?only|open|closed|draft|light|dark|full)$/i;

/** Actions that an argument's allowed values name: `action: "delete"`. */
export function optionActions({ parameter, roles }: ReadParameter, object: readonly string[]): Action[] {
  if (!roles.has('selector') || !choosesTheCall(parameter) || isHttpMethod(parameter)) return [];
  const actions = parameter.options.flatMap(({ value, pointer }): Action[] => {
    if (notActions.test(value)) return [];
    const words = wordsOf(value);
    const at = verbIndex(words.map((word) => word.text));
    const word = words[at];
    if (word === undefined) return [];
    const others = words.filter((_, index) => index !== at).map((other) => singular(other.text));
    return [
      {
        verb: verbForm(word.text)?.verb ?? word.text,
        source: 'option',
        span: { field: pointer, start: 0, end: value.length },
        object: others.length > 0 ? others : object,
        rest: [],
        uncertain: false,
        argument: parameter.path.join('.'),
        value,
      },
    ];
  });
  const wanted = Math.min(2, parameter.options.length);
  return actions.length >= Math.max(wanted, (isNamedForIt(parameter) ? share : weakShare) * parameter.options.length)
    ? actions
    : [];
}

const isNamedForIt = ({ name }: Parameter): boolean => /action|operation|^op$/i.test(name);

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

const verbIndex = (words: readonly string[]): number => {
  const plain = words.findIndex((word) => verbForm(word)?.grade === 'plain');
  if (plain >= 0) return plain;
  return words.findIndex(
    (word, index) =>
      (index === 0 || index === words.length - 1) &&
      verbForm(word)?.form === 'base' &&
      verbForm(word)?.grade === 'either',
  );
};

const quoted = /["'`“]([a-z][a-z_-]{1,30})["'`”]/gi;

/** Actions that the description of a free `action` argument lists: `One of 'create', 'update', 'delete'`. */
export function describedActions(
  { parameter, roles, about: place }: ReadParameter,
  object: readonly string[],
): Action[] {
  if (
    !roles.has('selector') ||
    parameter.options.length > 0 ||
    !choosesTheCall(parameter) ||
    parameter.description === ''
  )
    return [];
  if (parameter.types.length > 0 && !parameter.types.includes('string')) return [];
  const argument = parameter.path.join('.');
  const about = parameter.description.slice(0, 600);
  const values = [...about.matchAll(quoted)].map((match) => ({ value: match[1] ?? '', start: match.index + 1 }));
  const listed = values.length > 1 ? values : bareList(about);
  return listed.flatMap(({ value, start }): Action[] => {
    const words = wordsOf(value);
    const at = verbIndex(words.map((word) => word.text));
    const word = words[at];
    if (word === undefined) return [];
    const others = words.filter((_, index) => index !== at).map((other) => singular(other.text));
    return [
      {
        verb: verbForm(word.text)?.verb ?? word.text,
        source: 'option',
        span: { field: place.field, start: place.start + start, end: place.start + start + value.length },
        object: others.length > 0 ? others : object,
        rest: [],
        uncertain: false,
        argument,
        value,
      },
    ];
  });
}

/** `Operation to perform (add, remove, toggle)`, `list | get | delete`: words between commas, bars or slashes. */
function bareList(about: string): { value: string; start: number }[] {
  const tokens = sentencesOf(about).flat();
  const listed = tokens.filter((token, index) => {
    const next = tokens[index + 1];
    const separated = /[,|/(:]/.test(token.before) || ['or', 'and'].includes(tokens[index - 1]?.text ?? '');
    const followed = next === undefined || /[,|/):=-]/.test(next.before) || ['or', 'and'].includes(next.text);
    return separated && followed && verbForm(token.text.split(/[-_]/)[0] ?? '') !== undefined;
  });
  return listed.length > 1
    ? listed.map((token) => ({ value: about.slice(token.start, token.end), start: token.start }))
    : [];
}
