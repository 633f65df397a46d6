import { sentencesOf } from '../language/sentences.ts';
import { type Action } from './action.ts';
import { type ReadParameter } from './parameter-roles.ts';
import { sentenceActions } from './sentence-actions.ts';

/** Characters of an argument's description in which its effect is looked for. */
const aboutLimit = 200;

/** `If true, delete …`, `Set to false to really remove …`: what a switch says it does. */
const introduction =
  /^(?:if|when)(?: set to)? (?:true|false|enabled|set|disabled|on|off)(?: then)?[,:]?\s+|^set (?:this |it )?to (?:true|false) (?:to|and)\s+|^(?:true|false)\s*[=:]\s*|^whether to\s+/i;

/**
 * What the switches of a call do when they are thrown: by the words about a boolean argument, and by what the tool's own
 * description says behind `confirm=true`. Only effects count; that a switch chooses how something is shown does not.
 */
export function flagActions(parameters: readonly ReadParameter[], description: string): Action[] {
  return parameters
    .filter(({ parameter: { types, path } }) => path.length === 1 && types.includes('boolean'))
    .flatMap((read) => [...byItsWords(read), ...byTheText(read, description)])
    .filter(({ verb, rare, argument = '' }) => rare !== true && effects.test(verb) && names(argument, verb));
}

const effects =
  /^(?:delete|remove|drop|purge|wipe|erase|destroy|prune|clear|empty|overwrite|truncate|discard|order|buy|pay|purchase|charge|send|post|publish|deploy|apply|execute|run|install|stop|restart|transfer|push)$/;

/** A switch is named for what it does, or for letting it be done. */
const names = (argument: string, verb: string): boolean =>
  argument.toLowerCase().includes(verb.slice(0, 4)) ||
  /confirm|dry_?run|force|really|commit|proceed|permanent|hard/i.test(argument);

function byItsWords({ parameter, about }: ReadParameter): Action[] {
  const text = parameter.description.slice(0, aboutLimit);
  const start = introduction.exec(text)?.[0].length;
  return start === undefined ? [] : actionsIn(text.slice(start), about.field, about.start + start, parameter, 'true');
}

function byTheText({ parameter }: ReadParameter, description: string): Action[] {
  const name = parameter.name.replace(/[^\w]/g, '');
  if (name === '' || !description.includes(name)) return [];
  const pattern = new RegExp(`\\b${name}\\s*(?:=|:)\\s*(true|false)[,:]?\\s+(?:(?:and|to|then|it)\\s+)?`, 'gi');
  return [...description.matchAll(pattern)].flatMap((match) => {
    const from = match.index + match[0].length;
    const rest = description.slice(from, from + aboutLimit);
    return actionsIn(rest, '/description', from, parameter, match[1]?.toLowerCase() ?? 'true');
  });
}

function actionsIn(
  text: string,
  field: string,
  offset: number,
  { path }: ReadParameter['parameter'],
  value: string,
): Action[] {
  const [first] = sentencesOf(text, 1);
  if (first === undefined) return [];
  return sentenceActions(first, field, 'option')
    .slice(0, 1)
    .map((action) => ({
      ...action,
      span: { ...action.span, start: action.span.start + offset, end: action.span.end + offset },
      argument: path.join('.'),
      value,
    }));
}
