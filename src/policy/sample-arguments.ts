import { type Condition, type PolicyEntry } from './recommendation.ts';

/** A value that passes a condition. */
function passing(condition: Condition): unknown {
  switch (condition.operator) {
    case 'in':
      return condition.value[0];
    case 'is-not':
      return false;
    case 'at-most':
      return condition.value;
    case 'no-longer-than':
      return [];
    case 'inside':
      return `${condition.value}/file`;
    case 'host-in':
      return `https://${condition.value[0] ?? ''}/`;
  }
}

/** A value that breaks a condition. */
export const breaking = ({ operator, value }: Condition): unknown => {
  if (operator === 'is-not') return true;
  if (operator === 'at-most') return value + 1;
  return operator === 'no-longer-than' ? Array.from({ length: value + 1 }, () => '') : 'neither';
};

/** Arguments that pass all conditions of a tool. */
export const passingArguments = ({ recommendation }: PolicyEntry): Record<string, unknown> =>
  Object.fromEntries(recommendation.conditions.map((one) => [one.argument, passing(one)]));
