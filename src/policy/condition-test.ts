import { type Condition } from './recommendation.ts';

/** A test as a policy text holds it: a condition without its reason, or a bare pattern. */
export type Check =
  | {
      readonly [Kind in Condition['operator']]: Omit<Extract<Condition, { operator: Kind }>, 'why'>;
    }[Condition['operator']]
  | { readonly argument: string; readonly operator: 'matches'; readonly value: string };

/** Whether a call's arguments pass. Only own properties count, so that `constructor` is no argument. */
export function meets(check: Check, args: Readonly<Record<string, unknown>>): boolean {
  const value = Object.hasOwn(args, check.argument) ? args[check.argument] : undefined;
  switch (check.operator) {
    case 'in':
      return typeof value === 'string' && check.value.includes(value);
    case 'is-not':
      return value === undefined || value === false;
    case 'at-most':
      return typeof value === 'number' && value <= check.value;
    case 'no-longer-than':
      return Array.isArray(value) && value.length <= check.value;
    case 'inside':
    case 'host-in':
      return typeof value === 'string' && new RegExp(pattern(check), 'u').test(value);
    case 'matches':
      return typeof value === 'string' && new RegExp(check.value, 'u').test(value);
  }
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll('\\-', '-');

/** A path segment other than `.` and `..`, without a backslash, for engines without look-ahead (RE2). */
const segment = String.raw`(?:[^/.\\][^/\\]*|\.[^/.\\][^/\\]*|\.\.[^/\\]+)`;

/**
 * A regular expression, in the common subset of RE2 and JavaScript, for a path below a folder or an address on one of
 * the named hosts. User names in addresses and `..` in paths never match.
 */
export function pattern(check: Extract<Check, { operator: 'inside' | 'host-in' }>): string {
  if (check.operator === 'inside') return `^${literal(check.value)}(?:/${segment})*/?$`;
  const hosts = check.value.map((host) => literal(host.toLowerCase())).join('|');
  return `^https?://(?:${hosts})(?::[0-9]+)?(?:[/?#].*)?$`;
}
