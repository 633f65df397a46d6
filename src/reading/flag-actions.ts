import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
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
    .filter(({ verb, rare, argument = '' }) => rare !== true && effects.has(verb) && names(argument, verb));
}

/** What a switch may do that is more than to look, by the participle that says it was done. */
const done: Readonly<Record<string, string>> = {
  deleted: 'delete',
  erased: 'erase',
  wiped: 'wipe',
  purged: 'purge',
  destroyed: 'destroy',
  overwritten: 'overwrite',
  bought: 'buy',
  purchased: 'purchase',
  ordered: 'order',
  placed: 'order',
  paid: 'pay',
  charged: 'charge',
  sent: 'send',
  published: 'publish',
  deployed: 'deploy',
  applied: 'apply',
  executed: 'execute',
  installed: 'install',
};

const effects = new Set([
  ...Object.values(done),
  ...'remove drop prune clear empty truncate discard post run stop restart transfer push place'.split(' '),
]);

/** Effects that end or cost something: what a switch that is called so does, whatever the words about it. */
const grave = /^(?:delete|erase|wipe|purge|destroy|prune|buy|purchase|order|pay|charge|apply|deploy)$/;

/** A switch is named for what it does, or for letting it be done. */
const names = (argument: string, verb: string): boolean =>
  argument.toLowerCase().includes(verb.slice(0, 4)) ||
  grave.test(wordsOf(argument)[0]?.text ?? '') ||
  /confirm|dry_?run|force|really|commit|proceed|permanent|hard/i.test(argument);

function byItsWords({ parameter, about }: ReadParameter): Action[] {
  const text = parameter.description.slice(0, aboutLimit);
  const start =
    introduction.exec(text)?.[0].length ??
    (grave.test(wordsOf(parameter.name)[0]?.text ?? '') ? (/^also /i.exec(text)?.[0].length ?? 0) : undefined);
  return start === undefined ? [] : actionsIn(text.slice(start), about.field, about.start + start, parameter, 'true');
}

function byTheText({ parameter }: ReadParameter, description: string): Action[] {
  const name = parameter.name.replace(/[^\w]/g, '');
  if (name === '' || !description.includes(name)) return [];
  const pattern = new RegExp(`\\b${name}\\s*(?:=|:|to)\\s*(true|false)[,:]?\\s+(?:(?:and|to|then|it)\\s+)?`, 'gi');
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
  const switched = { argument: path.join('.'), value };
  const at = first.findIndex(
    ({ text: word }, index) =>
      Object.hasOwn(done, word) &&
      /^(?:(?:\w+ )?(?:is|are|gets?)|will be)$/.test(
        `${first[index - 2]?.text ?? ''} ${first[index - 1]?.text ?? ''}`.trim(),
      ),
  );
  const told = first[at];
  if (told !== undefined) {
    const span = { field, start: told.start + offset, end: told.end + offset };
    const object = first.slice(0, at - 1).map((token) => token.text);
    return [{ verb: done[told.text] ?? '', source: 'option', span, object, rest: [], uncertain: false, ...switched }];
  }
  return sentenceActions(first, field, 'option').map((action) => ({
    ...action,
    span: { ...action.span, start: action.span.start + offset, end: action.span.end + offset },
    ...switched,
  }));
}
