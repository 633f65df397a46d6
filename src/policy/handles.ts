import { freeAddresses } from '../classify/free-addresses.ts';
import { freePaths } from '../classify/free-paths.ts';
import { type Verdict } from '../classify/verdict.ts';
import { type Tool } from '../manifest/tool.ts';
import { type ReadParameter } from '../reading/parameter-roles.ts';
import { read, type Reading } from '../reading/reading.ts';
import { type Signal } from '../vocabulary.ts';
import { codeArguments } from './code-arguments.ts';
import { mailArguments } from './mail-arguments.ts';
import { type DecisionKind, type Handle } from './recommendation.ts';
import { shapeOf } from './argument-shape.ts';

interface Kind {
  readonly operator: Handle['operator'];
  /** The arguments that it is about, however deep they stand. */
  readonly about: (reading: Reading) => readonly ReadParameter[];
  readonly shapes: readonly ReturnType<typeof shapeOf>[];
  /** The signal or category without which no argument is looked at. */
  readonly when: Signal | 'Financial';
  /** Where a person is asked, a value is the answer; other kinds narrow calls that pass. */
  readonly answers: boolean;
  /** A second argument of the kind is as dangerous as the first. */
  readonly covers: boolean;
}

const withRole =
  (...roles: readonly (ReadParameter['roles'] extends ReadonlySet<infer Role> ? Role : never)[]) =>
  ({ parameters }: Reading): readonly ReadParameter[] =>
    parameters.filter((one) => roles.some((role) => one.roles.has(role)));

const narrowing = { answers: false, covers: true } as const;
const texts = ['text', 'texts'] as const;

const kinds: readonly Kind[] = [
  { operator: 'inside', about: freePaths, shapes: texts, when: 'path', ...narrowing },
  { operator: 'host-in', about: freeAddresses, shapes: texts, when: 'url', ...narrowing },
  { operator: 'domain-in', about: mailArguments, shapes: texts, when: 'outbound', ...narrowing },
  { operator: 'no-longer-than', about: withRole('many'), shapes: ['texts', 'list'], when: 'bulk', ...narrowing, covers: false },
  { operator: 'at-most', about: withRole('amount'), shapes: ['number'], when: 'Financial', answers: true, covers: true },
  { operator: 'program-in', about: codeArguments, shapes: ['text'], when: 'code', answers: true, covers: true },
];

/** What can be narrowed under a decision. */
const isOpen = ({ answers }: Kind, decision: DecisionKind): boolean =>
  answers ? decision === 'ask' : decision === 'allow' || decision === 'limit';

const isFree = ({ parameter }: ReadParameter): boolean => parameter.options.length === 0;

/**
 * The handles of one kind. Every argument that calls must give gets one; where they must give none, the first. What else
 * holds the same has to be left out of a narrowed call, and where it cannot be, nothing is offered: a folder for one of two
 * paths would promise too much.
 */
function ofKind({ operator, about, shapes, covers }: Kind, reading: Reading): Handle[] {
  const { tool } = reading;
  const candidates = about(reading).filter(isFree);
  const isRequired = (name: string): boolean =>
    tool.parameters.some(({ path, required }) => path.length === 1 && path[0] === name && required);
  const testable = candidates.filter(
    ({ parameter }) =>
      parameter.path.length === 1 &&
      shapes.includes(shapeOf(tool, parameter)) &&
      (operator !== 'program-in' || withRole('command')(reading).some((one) => one.parameter === parameter)),
  );
  const demanded = testable.filter(({ parameter }) => parameter.required);
  if (!covers)
    return demanded.map(({ parameter }) => ({ argument: parameter.name, operator }));
  const chosen = demanded.length > 0 ? demanded : testable.slice(0, 1);
  const names = new Set(chosen.map(({ parameter }) => parameter.name));
  const others = [...new Set(candidates.flatMap(({ parameter }) => parameter.path[0] ?? []))].filter(
    (name) => !names.has(name),
  );
  if (others.some(isRequired)) return [];
  return chosen.map(({ parameter }, index) => ({
    argument: parameter.name,
    operator,
    ...(shapeOf(tool, parameter) === 'texts' && { list: true as const }),
    ...(index === 0 && others.length > 0 && { leftOut: others }),
  }));
}

/** Arguments that a reader can narrow by a value of their own. */
export function handlesOf(tool: Tool, { signals, category }: Verdict, decision: DecisionKind): Handle[] {
  const open = kinds.filter(
    (kind) => isOpen(kind, decision) && (kind.when === 'Financial' ? category === kind.when : signals.includes(kind.when)),
  );
  if (open.length === 0) return [];
  const reading = read(tool);
  const found = open.flatMap((kind) => ofKind(kind, reading));
  return found.filter(({ argument }, index) => found.findIndex((one) => one.argument === argument) === index);
}
