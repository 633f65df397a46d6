import { freeAddresses } from '../classify/free-addresses.ts';
import { freePaths } from '../classify/free-paths.ts';
import { type Verdict } from '../classify/verdict.ts';
import { type Tool } from '../manifest/tool.ts';
import { type ReadParameter, type Role } from '../reading/parameter-roles.ts';
import { read, type Reading } from '../reading/reading.ts';
import { type Signal } from '../vocabulary.ts';
import { shapeOf, type Shape } from './argument-shape.ts';
import { commandArguments } from './code-arguments.ts';
import { isCopy, mailArguments } from './mail-arguments.ts';
import { type DecisionKind, type Handle } from './recommendation.ts';

interface Kind {
  readonly operator: Handle['operator'];
  /** The arguments that it is about, however deep they stand. */
  readonly about: (reading: Reading) => readonly ReadParameter[];
  /** Whether a condition can be put on one of them; the others have to be left out. */
  readonly takes: (one: ReadParameter) => boolean;
  readonly shapes: readonly Shape[];
  /** The signal or category without which no argument is looked at. */
  readonly when: Signal | 'Financial';
  /** Where a person is asked, a value is the answer; other kinds narrow calls that pass. */
  readonly answers: boolean;
  /** A second argument of the kind is as dangerous as the first. */
  readonly covers: boolean;
}

const withRole =
  (role: Role) =>
  ({ parameters }: Reading): readonly ReadParameter[] =>
    parameters.filter(({ roles }) => roles.has(role));

/** A path on a disk, not a name for a file or a place inside something else. */
const isOnDisk = ({ parameter: { name, description } }: ReadParameter): boolean =>
  !(/\b(?:relative (?:to|path)|res:\/\/)/i.test(description) && !/\babsolute\b/i.test(description)) &&
  (!/^(?:\w*_)?file_?names?$/i.test(name) || /\b(?:path|absolute|director(?:y|ies)|folder)\b/i.test(description));

const isWebAddress = ({ roles, parameter: { name, description } }: ReadParameter): boolean =>
  roles.has('url') &&
  !roles.has('credential') &&
  !/connection|jdbc|dsn|\b(?!https?)[a-z][a-z+]+:\/\//i.test(`${name} ${description}`);

const always = (): boolean => true;
const isCommand = ({ roles }: ReadParameter): boolean => roles.has('command');

const narrowing = { answers: false, covers: true, shapes: ['text', 'texts'] } as const;
const answering = { answers: true, covers: true } as const;
const count = { answers: false, covers: false, shapes: ['texts', 'list'], takes: always } as const;

const kinds: readonly Kind[] = [
  { operator: 'inside', when: 'path', about: freePaths, takes: isOnDisk, ...narrowing },
  { operator: 'host-in', when: 'url', about: freeAddresses, takes: isWebAddress, ...narrowing },
  { operator: 'domain-in', when: 'outbound', about: mailArguments, takes: (one) => !isCopy(one), ...narrowing },
  { operator: 'no-longer-than', when: 'bulk', about: withRole('many'), ...count },
  {
    operator: 'at-most',
    when: 'Financial',
    about: withRole('amount'),
    takes: always,
    shapes: ['number'],
    ...answering,
  },
  { operator: 'program-in', when: 'code', about: commandArguments, takes: isCommand, shapes: ['text'], ...answering },
];

/** What can be narrowed under a decision. */
const isOpen = ({ answers }: Kind, decision: DecisionKind): boolean =>
  answers ? decision === 'ask' : decision === 'allow' || decision === 'limit';

/**
 * The handles of one kind. Every argument that calls must give gets one; where they must give none, the first. What else
 * holds the same has to be left out of a narrowed call, and where it cannot be, nothing is offered: a folder for one of two
 * paths would promise too much.
 */
function ofKind({ operator, about, takes, shapes, covers }: Kind, reading: Reading): Handle[] {
  const { tool } = reading;
  const candidates = about(reading).filter(({ parameter }) => parameter.options.length === 0);
  const shape = ({ parameter }: ReadParameter): Shape => shapeOf(tool, parameter);
  const testable = candidates.filter(
    (one) => one.parameter.path.length === 1 && takes(one) && shapes.includes(shape(one)),
  );
  const demanded = testable.filter(({ parameter }) => parameter.required);
  if (!covers) return demanded.map(({ parameter: { name } }) => ({ argument: name, operator }));
  const chosen = demanded.length > 0 ? demanded : testable.slice(0, 1);
  const names = new Set(chosen.map(({ parameter }) => parameter.name));
  const others = [...new Set(candidates.flatMap(({ parameter }) => parameter.path[0] ?? []))].filter(
    (name) => !names.has(name),
  );
  if (others.some((name) => isDemanded(tool, name))) return [];
  return chosen.map((one, index) => ({
    argument: one.parameter.name,
    operator,
    ...(shape(one) === 'texts' && { list: true as const }),
    ...(index === 0 && others.length > 0 && { leftOut: others }),
  }));
}

const isDemanded = ({ parameters }: Tool, name: string): boolean =>
  parameters.some(({ path, required }) => path.length === 1 && path[0] === name && required);

/** Arguments that a reader can narrow by a value of their own. */
export function handlesOf(tool: Tool, { signals, category }: Verdict, decision: DecisionKind): Handle[] {
  const open = kinds.filter(
    (kind) =>
      isOpen(kind, decision) && (kind.when === 'Financial' ? category === kind.when : signals.includes(kind.when)),
  );
  if (open.length === 0) return [];
  const reading = read(tool);
  const found = open.flatMap((kind) => ofKind(kind, reading));
  return found.filter(({ argument }, index) => found.findIndex((one) => one.argument === argument) === index);
}
