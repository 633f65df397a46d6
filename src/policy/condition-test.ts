import { type Condition } from './recommendation.ts';
import { pattern, type TextCheck } from './text-pattern.ts';

/** A test as a policy text holds it: a condition without its reason, or a bare pattern. */
export type Check =
  | {
      readonly [Kind in Condition['operator']]: Omit<Extract<Condition, { operator: Kind }>, 'why'>;
    }[Condition['operator']]
  | { readonly argument: string; readonly operator: 'matches'; readonly value: string };

const fits = (value: unknown, expression: string): boolean =>
  typeof value === 'string' && new RegExp(expression, 'u').test(value);

const eachFits = (value: unknown, isList: boolean, check: TextCheck): boolean =>
  isList ? Array.isArray(value) && value.every((item) => fits(item, pattern(check))) : fits(value, pattern(check));

/**
 * Whether a call's arguments pass. Only own properties count, so that `constructor` is no argument; one that is null
 * counts as left out, as it does in every language.
 */
export function meets(check: Check, args: Readonly<Record<string, unknown>>): boolean {
  const value = Object.hasOwn(args, check.argument) ? (args[check.argument] ?? undefined) : undefined;
  switch (check.operator) {
    case 'is-not':
      return value === undefined || value === false;
    case 'left-out':
      return value === undefined;
    case 'at-most':
      return typeof value === 'number' && value >= 0 && value <= check.value;
    case 'no-longer-than':
      return Array.isArray(value) && value.length <= check.value;
    case 'inside':
    case 'host-in':
    case 'domain-in':
      return eachFits(value, check.list ?? false, check);
    case 'in':
    case 'program-in':
    case 'reads':
      return fits(value, pattern(check));
    case 'matches':
      return fits(value, check.value);
  }
}
