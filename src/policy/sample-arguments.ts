import { type Condition, type PolicyEntry } from './recommendation.ts';

/** A value that passes a condition; undefined for none at all. */
function passing(condition: Condition): unknown {
  switch (condition.operator) {
    case 'in':
      return condition.value[0];
    case 'is-not':
    case 'left-out':
      return undefined;
    case 'at-most':
      return condition.value;
    case 'no-longer-than':
      return [];
    case 'inside':
      return asList(condition, `${condition.value}/file`);
    case 'host-in':
      return asList(condition, `https://${condition.value[0] ?? ''}/`);
    case 'domain-in':
      return asList(condition, `somebody@${condition.value[0] ?? ''}`);
    case 'program-in':
      return condition.value[0];
    case 'reads':
      return 'SELECT name FROM items WHERE id = 1';
  }
}

const asList = ({ list }: { readonly list?: true }, text: string): unknown => (list ? [text] : text);

/** A value that breaks a condition. */
export function breaking(condition: Condition): unknown {
  switch (condition.operator) {
    case 'is-not':
      return true;
    case 'at-most':
      return condition.value + 1;
    case 'no-longer-than':
      return Array.from({ length: condition.value + 1 }, () => '');
    case 'program-in':
      return `${condition.value[0] ?? ''}; id`;
    case 'reads':
      return 'SELECT name INTO copy FROM items';
    default:
      return 'list' in condition ? ['neither'] : 'neither';
  }
}

/** Arguments that pass all conditions of a tool. */
export const passingArguments = ({ recommendation }: PolicyEntry): Record<string, unknown> =>
  Object.fromEntries(
    recommendation.conditions.flatMap((one) => {
      const value = passing(one);
      return value === undefined ? [] : [[one.argument, value]];
    }),
  );

/** Arguments of which one breaks its condition and the others pass: one set for each condition. */
export const breakingArguments = (entry: PolicyEntry): Record<string, unknown>[] =>
  entry.recommendation.conditions.map((one) => ({ ...passingArguments(entry), [one.argument]: breaking(one) }));
