import { type Action } from './action.ts';
import { managing } from '../language/lexicon/grammar.ts';
import { vagueVerbs } from '../language/lexicon/verb-groups.ts';
import { namedForActions } from './option-actions.ts';
import { type ReadParameter } from './parameter-roles.ts';
import { wordSet } from '../language/words.ts';

const stores = wordSet('create add update define edit');
const actingLater = wordSet('rule automation trigger filter request policy');
const explains = wordSet(
  'get list read fetch retrieve search find show view query describe inspect lookup browse classify compare count check explain summarize return',
);
const open = wordSet(vagueVerbs);

/**
 * Whether the values of an argument choose what the call does. They do not where name and description both say that it only
 * reads (a filter, the operation that is looked up), where a rule is stored that will act later, or where an argument such as
 * `type` stands beside a verb that both agree on.
 */
export function choosesTheAction(
  { parameter }: ReadParameter,
  said: readonly Action[],
  named: Action | undefined,
  asksByPath: boolean,
): boolean {
  if (said.length === 0) return true;
  const sure = named === undefined || named.uncertain ? [] : [named];
  const all = [...said, ...sure];
  if (all.every(({ verb, uncertain }) => explains.has(verb) && !uncertain))
    return sure.length === 0 && !asksByPath && namedForActions(parameter);
  if (named === undefined || named.uncertain) return true;
  if (said.every(({ verb, object }) => stores.has(verb) && actingLater.has(object.at(-1) ?? ''))) return false;
  const agreed = said.every(({ verb }) => verb === named.verb && !managing.has(verb) && !open.has(verb));
  return !agreed || namedForActions(parameter);
}
