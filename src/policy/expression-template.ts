import { type Check } from './condition-test.ts';

/**
 * How a language writes a test on one argument: text with the holes ARGUMENT and VALUE, each of which may stand
 * several times. `write` fills a hole with a literal; `read` gives the value back or throws.
 */
export interface Template {
  readonly operator: Check['operator'];
  readonly text: string;
  readonly argument: Literal<string>;
  readonly value: Literal<Check['value']>;
}

export interface Literal<Value> {
  /** What a literal looks like, as the source of a regular expression without groups. */
  readonly shape: string;
  readonly write: (value: Value) => string;
  readonly read: (text: string) => Value;
}

const holes = /ARGUMENT|VALUE/g;

/** The expression for a check, or undefined when no template has its operator. */
export function writeCheck(templates: readonly Template[], check: Check): string | undefined {
  const template = templates.find(({ operator }) => operator === check.operator);
  const fill = (hole: string, { argument, value }: Template): string =>
    hole === 'ARGUMENT' ? argument.write(check.argument) : value.write(check.value);
  return template?.text.replace(holes, (hole) => fill(hole, template));
}

/** The source of a regular expression that matches a text alone. */
export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function reader({ text, argument, value }: Template): RegExp {
  const seen = new Set<string>();
  const source = text.split(/(ARGUMENT|VALUE)/).map((part) => {
    if (part !== 'ARGUMENT' && part !== 'VALUE') return literally(part);
    if (seen.has(part)) return `\\k<${part}>`;
    seen.add(part);
    return `(?<${part}>${(part === 'ARGUMENT' ? argument : value).shape})`;
  });
  return new RegExp(`^${source.join('')}$`, 's');
}

/** The check that an expression of `writeCheck` stands for. Throws on any other expression. */
export function readCheck(templates: readonly Template[], expression: string): Check {
  for (const template of templates) {
    const groups = reader(template).exec(expression)?.groups;
    if (!groups) continue;
    const argument = template.argument.read(groups['ARGUMENT'] ?? '');
    const value = groups['VALUE'] === undefined ? true : template.value.read(groups['VALUE']);
    return { argument, operator: template.operator, value } as Check;
  }
  throw new Error(`no test of this catalogue: ${expression}`);
}
