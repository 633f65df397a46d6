import * as z from 'zod/mini';
import { goText } from './go-text.ts';
import { type Condition } from './recommendation.ts';
import { pattern } from './text-pattern.ts';

const path = z.string().check(z.regex(/^args\./));

/** One test in a rule of Intercept, of those that this catalogue writes or has written. */
export const interceptTest = z.discriminatedUnion('op', [
  z.strictObject({ path, op: z.literal('in'), value: z.array(z.string()) }),
  z.strictObject({ path, op: z.enum(['lte', 'gte']), value: z.number() }),
  z.strictObject({ path, op: z.literal('regex'), value: z.string() }),
  z.strictObject({ path, op: z.literal('exists'), value: z.boolean() }),
]);
export type InterceptTest = z.infer<typeof interceptTest>;

/**
 * The tests that together hold exactly for calls that meet a condition; undefined where there are none. `in` compares what
 * values look like when printed, so that the number 1 passes for “1”; a pattern takes texts alone. A switch cannot be told
 * from a text of the same letters, so one that has to stay off has to be left out.
 */
export function testsOf(condition: Condition): readonly InterceptTest[] | undefined {
  const { argument } = condition;
  const path = `args.${argument}`;
  if (argument === '' || argument.includes('.')) return undefined;
  switch (condition.operator) {
    case 'at-most':
      return [
        { path, op: 'gte', value: 0 },
        { path, op: 'lte', value: condition.value },
      ];
    case 'is-not':
      return condition.demanded ? undefined : [{ path, op: 'exists', value: false }];
    case 'left-out':
      return [{ path, op: 'exists', value: false }];
    case 'no-longer-than':
      return undefined;
    default:
      return 'list' in condition ? undefined : [{ path, op: 'regex', value: pattern(condition) }];
  }
}

/** Whether a test holds for a call, as `internal/engine` decides at 77f0429: without the argument only `exists` can. */
export function holds(test: InterceptTest, args: Readonly<Record<string, unknown>>): boolean {
  const found = test.path
    .split('.')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
          ? Reflect.get(value, key)
          : undefined,
      args,
    );
  if (test.op === 'exists') return (found !== undefined && found !== null) === test.value;
  if (found === undefined) return false;
  switch (test.op) {
    case 'in':
      // Compared as the proxy prints it (`%v`).
      return test.value.includes(goText(found));
    case 'lte':
      return typeof found === 'number' && found <= test.value;
    case 'gte':
      return typeof found === 'number' && found >= test.value;
    case 'regex':
      return typeof found === 'string' && new RegExp(test.value, 'u').test(found);
  }
}
