import { type Verdict } from '../classify/verdict.ts';
import { type Tool } from '../manifest/tool.ts';
import { type ReadParameter } from '../reading/parameter-roles.ts';
import { read, type Reading } from '../reading/reading.ts';
import { type Category } from '../vocabulary.ts';
import { shapeOf } from './argument-shape.ts';
import { leftOutCondition } from './read-handle.ts';
import { type Condition } from './recommendation.ts';

/** Arguments that hold a command, a program or SQL. */
export const codeArguments = ({ parameters }: Reading): readonly ReadParameter[] =>
  parameters.filter(
    ({ roles, parameter: { options } }) =>
      options.length === 0 && (roles.has('command') || roles.has('code') || roles.has('sql')),
  );

/** The same, and what changes how a command is run. */
export const commandArguments = (reading: Reading): readonly ReadParameter[] => [
  ...codeArguments(reading),
  ...reading.parameters.filter(
    ({ parameter: { name, path } }) =>
      path.length === 1 && /^(?:env|environment|env_?vars?|environment_?variables|shell|interpreter)$/i.test(name),
  ),
];

/** Query languages that are no SQL. */
const otherLanguage = /cypher|cql|mql|mongo|graph|gremlin|hql/i;

/** Names of tools that are there to run what they are given. */
const runs = /run|exec|eval|script|code|sql|quer|command|shell|terminal|console|statement|transaction|replay/i;

/** What is done about a tool whose calls say in code what they do. */
export type CodeAdvice = { readonly conditions: readonly Condition[] } | { readonly asks: string };

/**
 * Where SQL is demanded, a call may read by it. Where code is only one of several things that a call may give, calls
 * have to leave it out. Everything else that takes code is a question for a person.
 */
export function codeAdvice(tool: Tool, { signals, actions }: Verdict, rest: Category): CodeAdvice | undefined {
  if (!signals.includes('code')) return undefined;
  const found = codeArguments(read(tool));
  const names = [...new Set(found.flatMap(({ parameter }) => parameter.path[0] ?? []))];
  const [first] = names;
  if (first === undefined) return undefined;
  const demanded = tool.parameters.filter(
    ({ path, required }) => path.length === 1 && required && names.includes(path[0] ?? ''),
  );
  if (demanded.length === 0 && (rest === 'Write' || actions.length > 0 || !runs.test(tool.name)))
    return { conditions: names.map(leftOutCondition) };
  const [only, second] = demanded;
  const sql = found.find(({ parameter }) => parameter === only);
  const isSql =
    only !== undefined &&
    second === undefined &&
    sql?.roles.has('sql') &&
    shapeOf(tool, only) === 'text' &&
    !otherLanguage.test(`${tool.name} ${only.name} ${only.description}`);
  if (!isSql) return { asks: (only ?? { name: first }).name };
  const others = names.filter((name) => name !== only.name);
  return {
    conditions: [
      {
        argument: only.name,
        operator: 'reads',
        value: true,
        why: `Values of ${only.name} other than one plain SELECT, SHOW or DESCRIBE are refused.`,
      },
      ...others.map(leftOutCondition),
    ],
  };
}
