import { destroyingVerbs } from '../language/lexicon/verb-groups.ts';
import { lossPhrases } from '../language/lexicon/losses.ts';
import { paymentPhrases } from '../language/lexicon/payments.ts';
import { phraseFinder, withPlainApostrophes } from '../language/said-phrases.ts';
import { sentencesOf } from '../language/sentences.ts';
import { wordSet, wordsOf } from '../language/words.ts';
import { type Parameter } from '../manifest/tool.ts';
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
    .filter(({ parameter }) => parameter.path.length === 1 && isSwitch(parameter))
    .flatMap((read) => {
      const told = [...byItsWords(read), ...byTheText(read, description)].filter(
        ({ verb, rare, argument = '' }) =>
          rare !== true &&
          effects.has(verb) &&
          (names(argument, verb) || isSaidOutright(read.parameter.description, verb)),
      );
      return told.length > 0 ? told : byItsName(read);
    });
}

/** Thrown or not: a boolean, or a text that is asked to be true. */
const isSwitch = ({ types, description }: Parameter): boolean =>
  types.includes('boolean') || (types.includes('string') && /^if (?:set to )?true\b/i.test(description));

/** `If true, deletes stale files`, `Remove the messages after fetching`: no way to show things, whatever the switch is called. */
const isSaidOutright = (about: string, verb: string): boolean =>
  (introduction.test(about) && endsOrPays.has(verb)) || (/\bafter(?:wards?)?\b/i.test(about) && takesAway.has(verb));

const endsOrPays = wordSet(destroyingVerbs, 'pay charge buy');
const takesAway = wordSet(destroyingVerbs, 'remove');

/** What a switch does that is called so and that no word is said about: `prune`, `buy`. */
const saysItself = /^(?:delete|erase|wipe|purge|destroy|prune|buy|purchase)$/;

function byItsName({ parameter: { name, path, description }, span }: ReadParameter): Action[] {
  const [first] = wordsOf(name);
  if (description !== '' || first === undefined || !saysItself.test(first.text)) return [];
  return [
    {
      verb: first.text,
      source: 'option',
      span,
      object: [],
      rest: [],
      uncertain: false,
      argument: path.join('.'),
      value: 'true',
    },
  ];
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
  ...'remove drop prune clear empty truncate discard post run stop restart transfer push place deactivate'.split(' '),
]);

/** Effects that end or cost something: what a switch that is called so does, whatever the words about it. */
const grave = /^(?:delete|erase|wipe|purge|destroy|prune|buy|purchase|order|pay|charge|apply|deploy)$/;

/** A switch is named for what it does, or for letting it be done. */
const names = (argument: string, verb: string): boolean =>
  (verb === 'place' && /checkout|order|buy|submit/i.test(argument)) ||
  argument.toLowerCase().includes(verb.slice(0, 4)) ||
  grave.test(wordsOf(argument)[0]?.text ?? '') ||
  /confirm|dry_?run|force|really|commit|proceed|permanent|hard|^auto_?(?:book|buy|order|pay|renew|send|post|publish)/i.test(
    argument,
  );

/** What a switch is ordered to do once the call has looked, or at somebody's cost. */
const ordered =
  /^(?:permanently )?(?:delete|remove|purge|wipe|erase)s? \b.*\bafter(?:wards?)?\b|^place the order\b|^permanently (?:delete|remove)/i;

function byItsWords({ parameter, about }: ReadParameter): Action[] {
  const text = parameter.description.slice(0, aboutLimit);
  const introduced = introduction.exec(text)?.[0];
  const start =
    introduced?.length ??
    (grave.test(wordsOf(parameter.name)[0]?.text ?? '') || ordered.test(text)
      ? (/^also /i.exec(text)?.[0].length ?? 0)
      : undefined);
  return start === undefined
    ? []
    : actionsIn(text.slice(start), about.field, about.start + start, parameter, thrownBy(introduced));
}

/** The value that an introduction names: `If false, …`. */
const thrownBy = (introduced = ''): string =>
  /\bfalse\b|^(?:if|when)(?: set to)? (?:disabled|off)\b/i.test(introduced) ? 'false' : 'true';

/**
 * What a switch costs or ends by its own words, `true sends it off as a binding order`, whatever the call does without it.
 */
export const switchedConsequences = (parameters: readonly ReadParameter[]): Action[] =>
  parameters
    .filter(({ parameter }) => parameter.path.length === 1 && isSwitch(parameter))
    .flatMap(({ parameter, about }) => {
      const text = parameter.description.slice(0, aboutLimit);
      const first = withPlainApostrophes(sentencesOf(text, 1)[0] ?? []);
      const pays = costs(first);
      const place = pays ?? loses(first);
      if (place === undefined) return [];
      const span = { field: about.field, start: about.start + place.start, end: about.start + place.end };
      const value = thrownBy(text.slice(0, place.start));
      const verb = pays === undefined ? 'erase' : 'pay';
      return [
        { verb, source: 'option', span, object: [], rest: [], uncertain: false, argument: parameter.name, value },
      ];
    });
const costs = phraseFinder(paymentPhrases);
const loses = phraseFinder(lossPhrases);

function byTheText({ parameter }: ReadParameter, description: string): Action[] {
  const name = parameter.name.replace(/[^\w]/g, '');
  if (name === '' || !description.includes(name)) return [];
  const pattern = new RegExp(
    `\\b${name}\\s*(?:=|:|to)\\s*(true|false)[,:]?\\s+(?:(?:and|to|then|it)\\s+)?|\\bset \\W?${name}\\W? to (?=have )`,
    'gi',
  );
  return [...description.matchAll(pattern)].flatMap((match) => {
    const from = match.index + match[0].length;
    const rest = description.slice(from, from + aboutLimit);
    return actionsIn(rest, '/description', from, parameter, match[1]?.toLowerCase() ?? 'true');
  });
}

/** What stands before a participle that tells of the effect: `they are also …`, `have the cheapest one …`. */
const saysDone =
  /(?:^| )(?:is|are|gets?|will be)(?: (?:also|then|permanently|really|actually|immediately))?$|^have (?:\S+ ){0,5}\S+$/;

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
      saysDone.test(
        first
          .slice(0, index)
          .map((token) => token.text)
          .join(' '),
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
