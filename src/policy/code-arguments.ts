import { type Verdict } from '../classify/verdict.ts';
import { type Tool } from '../manifest/tool.ts';
import { type ReadParameter } from '../reading/parameter-roles.ts';
import { read, type Reading } from '../reading/reading.ts';
import { type Category } from '../vocabulary.ts';
import { shapeOf } from './argument-shape.ts';
import { leftOutCondition } from './read-handle.ts';
import { type Condition } from './recommendation.ts';

/** Arguments that hold a command, a program or SQL, or change what a command runs in. */
export function codeArguments({ parameters }: Reading): readonly ReadParameter[] {
  const code = parameters.filter(
    ({ roles, parameter: { options } }) =>
      options.length === 0 && (roles.has('command') || roles.has('code') || roles.has('sql')),
  );
  const surroundings = parameters.filter(
    ({ parameter: { name, path } }) => path.length === 1 && /^(?:env|environment|env_?vars?|shell|interpreter)$/i.test(name),
  );
  return code.length === 0 ? [] : [...code, ...surroundings.filter((one) => !code.includes(one))];
}

/** Query languages that are no SQL. */
const otherLanguage = /cypher|cql|mql|mongo|graph|gremlin|hql/i;

/** What is done about a tool whose calls say in code what they do. */
export type CodeAdvice = { readonly conditions: readonly Condition[] } | { readonly asks: string };

/**
 * Where SQL is demanded, a call may read by it. Where a change takes code along with other things, or one action of several
 * does, calls have to leave it out. Everything else that takes code is a question for a person.
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
  if (demanded.length === 0 && (rest === 'Write' || actions.length > 0))
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
        why: `Anything in ${only.name} but one plain SELECT, SHOW or DESCRIBE is refused.`,
      },
      ...others.map(leftOutCondition),
    ],
  };
}
