import { readParameter, type Role } from '../reading/parameter-roles.ts';
import { type Verdict } from '../classify/verdict.ts';
import { isJsonObject } from '../manifest/json.ts';
import { valueAt } from '../manifest/json-pointer.ts';
import { type Parameter, type Tool } from '../manifest/tool.ts';
import { type Signal } from '../vocabulary.ts';
import { type Condition, type DecisionKind, type Handle } from './recommendation.ts';

interface Kind {
  readonly operator: Handle['operator'];
  readonly role: Role;
  readonly types: readonly string[];
  /** The signal or category without which no argument is looked at. */
  readonly when: Signal | 'Financial';
}

const kinds: readonly Kind[] = [
  { operator: 'inside', role: 'path', types: ['string'], when: 'path' },
  { operator: 'host-in', role: 'url', types: ['string'], when: 'url' },
  { operator: 'at-most', role: 'amount', types: ['number', 'integer'], when: 'Financial' },
  { operator: 'no-longer-than', role: 'many', types: ['array'], when: 'bulk' },
];

const passing = kinds.map(({ operator }) => operator);

/** What can be narrowed under a decision: calls that pass, and a question that a cap on an amount answers. */
const narrowable: Readonly<Record<DecisionKind, readonly Handle['operator'][]>> = {
  allow: passing,
  limit: passing,
  ask: ['at-most'],
  deny: [],
  hide: [],
};

const only = (types: readonly string[], allowed: readonly string[]): boolean =>
  types.length > 0 && types.every((type) => allowed.includes(type));

/**
 * Arguments that a reader can narrow. Only demanded top-level arguments of one type count: a call that leaves an
 * optional one out would be refused although it does nothing wrong.
 */
export function handlesOf({ parameters }: Tool, { signals, category }: Verdict, decision: DecisionKind): Handle[] {
  const usual = kinds
    .filter(({ when }) => (when === 'Financial' ? category === when : signals.includes(when)))
    .filter(({ operator }) => narrowable[decision].includes(operator));
  if (usual.length === 0) return [];
  return parameters
    .filter(({ path, required, options }) => path.length === 1 && required && options.length === 0)
    .flatMap((parameter) => {
      const { roles } = readParameter(parameter);
      const kind = usual.find(({ role, types }) => roles.has(role) && only(parameter.types, types));
      return kind ? [{ argument: parameter.name, operator: kind.operator }] : [];
    });
}

/** Switches that make a change harder to undo. */
const switchName = /^(?:force|recursive|cascade|skip_?trash|(?:allow_?)?writes?|unsafe)$/i;
const switchWord = /^(?:delete|purge|prune|truncate|drop|overwrite|hard|permanent(?:ly)?)(?:$|[_A-Z-])/;

const isSwitch = ({ name, path, types }: Parameter): boolean =>
  path.length === 1 && only(types, ['boolean']) && (switchName.test(name) || switchWord.test(name));

const isOnByDefault = ({ definition }: Tool, { pointer }: Parameter): boolean => {
  const schema = valueAt(definition, pointer);
  return isJsonObject(schema) && Object.hasOwn(schema, 'default') && schema['default'] === true;
};

/** Conditions that keep such switches off, for a tool that changes something. */
export const switchConditions = (tool: Tool): Condition[] =>
  tool.parameters
    .filter(isSwitch)
    .filter((parameter) => !isOnByDefault(tool, parameter))
    .map(({ name }) => ({
      argument: name,
      operator: 'is-not',
      value: true,
      why: `Calls with ${name} switched on are refused.`,
    }));
