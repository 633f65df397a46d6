import * as z from 'zod/mini';
import { isRegularExpression } from './regular-expression.ts';

const path = z.string().check(z.regex(/^args\.[^]/, 'args. and the name of an argument'));
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** One test on an argument in the words of PolicyLayer's documentation (https://policylayer.com/docs/writing-policies). */
export const argumentTest = z.discriminatedUnion('op', [
  z.strictObject({ path, op: z.enum(['eq', 'neq', 'contains']), value: scalar }),
  z.strictObject({ path, op: z.enum(['in', 'not_in']), value: z.array(scalar) }),
  z.strictObject({ path, op: z.enum(['lt', 'lte', 'gt', 'gte']), value: z.number() }),
  z.strictObject({ path, op: z.literal('exists'), value: z.optional(z.boolean()) }),
  z.strictObject({
    path,
    op: z.literal('regex'),
    value: z.string().check(z.refine(isRegularExpression, 'a regular expression')),
  }),
]);
export type ArgumentTest = z.infer<typeof argumentTest>;

function valueAt(path: string, args: Readonly<Record<string, unknown>>): unknown {
  const [, ...keys] = path.split('.');
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    args,
  );
}

const compare: Readonly<Record<'lt' | 'lte' | 'gt' | 'gte', (a: number, b: number) => boolean>> = {
  lt: (a, b) => a < b,
  lte: (a, b) => a <= b,
  gt: (a, b) => a > b,
  gte: (a, b) => a >= b,
};

/** Whether a call's arguments fit a test; an argument that is missing fits `neq`, `not_in` and an `exists` of false. */
export function fits(test: ArgumentTest, args: Readonly<Record<string, unknown>>): boolean {
  const found = valueAt(test.path, args);
  switch (test.op) {
    case 'eq':
      return found === test.value;
    case 'neq':
      return found !== test.value;
    case 'contains':
      if (Array.isArray(found)) return found.includes(test.value);
      return typeof found === 'string' && typeof test.value === 'string' && found.includes(test.value);
    case 'in':
      return test.value.some((one) => one === found);
    case 'not_in':
      return !test.value.some((one) => one === found);
    case 'exists':
      return (found !== undefined) === (test.value ?? true);
    case 'regex':
      return typeof found === 'string' && new RegExp(test.value, 'u').test(found);
    default:
      return typeof found === 'number' && compare[test.op](found, test.value);
  }
}
