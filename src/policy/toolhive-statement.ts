import { cedarString, cedarStringShape, cedarTemplates } from './cedar-text.ts';
import { type Check } from './condition-test.ts';
import { readCheck } from './expression-template.ts';

/** One tool in one statement: Cedar does not know a list of resources after `in` for tools of ToolHive. */
export const statementShape = new RegExp(
  `^(permit|forbid)\\(principal, action == Action::"call_tool", resource == Tool::(${cedarStringShape})\\)((?: when \\{ .* \\})*);$`,
  's',
);

export interface Statement {
  readonly permits: boolean;
  /** The tool's name as a literal of Cedar. */
  readonly tool: string;
  readonly checks: readonly Check[];
}

/** A statement about every call of one tool. */
export const writeStatement = (permits: boolean, tool: string): string =>
  `${permits ? 'permit' : 'forbid'}(principal, action == Action::"call_tool", resource == Tool::${cedarString(tool)});`;

/** A statement of this catalogue, today's or an earlier one with tests. Throws one line on any other text. */
export function readStatement(text: string): Statement {
  const [whole, effect, tool = '', when = ''] = statementShape.exec(text) ?? [];
  if (whole === undefined) throw new Error(`not a statement of this catalogue: ${text}`);
  const tests = when === '' ? [] : when.slice(' when { '.length, -' }'.length).split(' } when { ');
  return { permits: effect === 'permit', tool, checks: tests.map((test) => readCheck(cedarTemplates, test)) };
}

/** A number as ToolHive hands it to Cedar. */
export interface Decimal {
  readonly tenThousandths: bigint;
}

/** What Cedar sees of a call: texts, switches and numbers, and for anything else that it was given. */
export type Context = Readonly<Record<string, string | boolean | Decimal>>;

const largest = 2 ** 63;

/**
 * The context that ToolHive makes of arguments (`preprocessArguments` in core.go and `convertFloatToCedar` in entity.go at
 * e25de16): numbers become decimals, cut after four places, and leave no trace when they are too large for one; of lists,
 * objects and null only `_present` remains. The list of tools is made as if by a call without arguments.
 */
export function contextOf(args: Readonly<Record<string, unknown>>): Context {
  const context: Record<string, string | boolean | Decimal> = {};
  for (const [name, value] of Object.entries(args)) {
    const key = `arg_${name}`;
    if (typeof value === 'string' || typeof value === 'boolean') context[key] = value;
    else if (typeof value !== 'number') context[`${key}_present`] = true;
    else if (Math.abs(value * 10_000) < largest) context[key] = { tenThousandths: BigInt(Math.trunc(value * 10_000)) };
  }
  return context;
}

/** Whether a test of an earlier text holds; undefined when Cedar cannot evaluate it, which refuses the call. */
export function holdsIn(check: Check, context: Context): boolean | undefined {
  const key = `arg_${check.argument}`;
  const found = Object.hasOwn(context, key) ? context[key] : undefined;
  if (found === undefined) return check.operator === 'is-not';
  switch (check.operator) {
    case 'is-not':
      return typeof found === 'boolean' ? !found : undefined;
    case 'in':
      return typeof found === 'string' && check.value.includes(found);
    case 'inside':
      return typeof found === 'string' ? found.startsWith(`${check.value}/`) && !found.includes('..') : undefined;
    default:
      return undefined;
  }
}
