import { celList, celListShape, celString, celStringShape } from './cel-text.ts';
import { meets, type Check } from './condition-test.ts';
import { readCheck, writeCheck, type Literal, type Template } from './expression-template.ts';
import { joinTests, splitTests } from './joined-tests.ts';
import { type Condition } from './recommendation.ts';
import { pattern, type TextCheck } from './text-pattern.ts';

const name: Literal<string> = {
  shape: celStringShape,
  write: celString,
  read: (text) => JSON.parse(text) as string,
};

const list: Template['value'] = {
  shape: celListShape,
  write: (value) => celList([value].flat().map(String)),
  read: (text) => JSON.parse(text) as string[],
};

/** JSON numbers are doubles to CEL. */
const double: Template['value'] = {
  shape: '-?[0-9]+(?:\\.[0-9]+)?(?:e[+-]?[0-9]+)?',
  write: (value) => (Number.isInteger(value) ? `${String(value)}.0` : String(value)),
  read: Number,
};

const whole: Template['value'] = { shape: '[0-9]+', write: String, read: Number };

const nothing: Template['value'] = { shape: '', write: () => '', read: () => true };

/** Conditions on texts that CEL tests by a regular expression. */
const textual = ['inside', 'host-in', 'domain-in', 'program-in', 'reads'] as const;

const expression = (operator: (typeof textual)[number]): Template['value'] => ({
  ...name,
  write: (value) => celString(pattern({ operator, value } as TextCheck)),
});

const args = 'request.mcp.params.arguments';
const given = `ARGUMENT in ${args} && ${args}[ARGUMENT]`;
const matched = `${given}.matches(VALUE)`;

const missing = `!has(${args}) || !(ARGUMENT in ${args}) || ${args}[ARGUMENT] == null`;

/**
 * Tests on the arguments of a call. One that cannot be evaluated, such as a comparison with a value of another type,
 * makes its rule match nothing. All tests by an expression are read back as the first.
 */
const templates: readonly Template[] = [
  {
    operator: 'matches',
    text: matched,
    argument: name,
    value: { ...name, write: (value) => celString(String(value)) },
  },
  ...textual.map((operator) => ({ operator, text: matched, argument: name, value: expression(operator) })),
  { operator: 'in', text: `${given} in VALUE`, argument: name, value: list },
  { operator: 'is-not', text: `${missing} || ${args}[ARGUMENT] == false`, argument: name, value: nothing },
  { operator: 'left-out', text: missing, argument: name, value: nothing },
  { operator: 'at-most', text: `${given} >= 0.0 && ${args}[ARGUMENT] <= VALUE`, argument: name, value: double },
  {
    operator: 'no-longer-than',
    text: `ARGUMENT in ${args} && type(${args}[ARGUMENT]) == list && size(${args}[ARGUMENT]) <= VALUE`,
    argument: name,
    value: whole,
  },
];

/** Whether an expression can test this condition: lists of texts it cannot. */
export const canTest = (condition: Condition): boolean =>
  !('list' in condition) && writeCheck(templates, condition) !== undefined;

/** What an expression of this catalogue is about. */
export interface EnvoyClause {
  readonly backend: string;
  /** Undefined for all tools of the backend. */
  readonly tools: readonly string[] | undefined;
  readonly checks: readonly Check[];
}

const shape = new RegExp(
  `^request\\.mcp\\.backend == (?<backend>${celStringShape})` +
    `(?: && request\\.mcp\\.tool (?:== (?<one>${celStringShape})|in (?<many>${celListShape})))?` +
    `(?: && \\(request\\.mcp\\.params == null \\|\\| (?<tests>\\(.*\\))\\))?$`,
  's',
);

/** What an expression says, or undefined when it is none of this catalogue. */
export function readClause(cel: string): EnvoyClause | undefined {
  const groups = shape.exec(cel.trim())?.groups;
  if (!groups) return undefined;
  const { backend = '""', one, many, tests } = groups;
  return {
    backend: name.read(backend),
    tools: one === undefined ? (many === undefined ? undefined : (JSON.parse(many) as string[])) : [name.read(one)],
    checks: tests === undefined ? [] : splitTests(tests).map((test) => readCheck(templates, test)),
  };
}

/**
 * An expression for tools of a backend, or for all of them. Where the gateway lists tools it has no parameters to show,
 * so tests let the list pass: the tool would otherwise be missing from it.
 */
export function writeClause(
  backend: string,
  tools: readonly string[] | undefined,
  conditions: readonly Condition[] = [],
): string {
  const [only, ...more] = tools ?? [];
  const about =
    tools === undefined
      ? []
      : [
          `request.mcp.tool ${only !== undefined && more.length === 0 ? `== ${celString(only)}` : `in ${celList(tools)}`}`,
        ];
  const tests = conditions.map((condition) => writeCheck(templates, condition) ?? 'false');
  const tested = tests.length > 0 ? [`(request.mcp.params == null || ${joinTests(tests)})`] : [];
  return [`request.mcp.backend == ${celString(backend)}`, ...about, ...tested].join(' && ');
}

/** Whether a clause matches; without arguments it is the list of tools that is asked for. */
export const clauseMatches = (
  { backend, tools, checks }: EnvoyClause,
  key: string,
  tool: string,
  found: Readonly<Record<string, unknown>> | undefined,
): boolean =>
  backend === key &&
  (tools === undefined || tools.includes(tool)) &&
  (found === undefined || checks.every((check) => meets(check, found)));
