import { type Evaluator, type Format, type Outcome, type PolicyTarget } from './format.ts';
import { type PolicyEntry } from './recommendation.ts';
import { passingArguments } from './sample-arguments.ts';

/** One server of a reader's configuration, under the reader's own key, with what is decided about its tools. */
export interface StackPart {
  readonly target: PolicyTarget;
  readonly entries: readonly PolicyEntry[];
}

/** The policy of several servers: one text for all of them, or one text for each, in their order. */
export interface StackDocuments {
  readonly joined: string | undefined;
  readonly single: readonly string[];
}

const names = ({ entries }: StackPart): string[] => entries.map(({ tool }) => tool);
const known = ({ target, entries }: StackPart): PolicyTarget => ({ ...target, tools: entries });
const rendered = (format: Format, part: StackPart): string => format.render(known(part), part.entries, 'server');

/** Texts merged one after the other, as a reader merges them. */
const folded = (format: Format, parts: readonly StackPart[], texts: readonly string[], start: string): string =>
  parts.reduce((all, part, at) => format.merged(all, texts[at] ?? '', known(part), names(part)), start);

/** The smallest document in which every server stands. */
function start(format: Format, [first, ...rest]: readonly StackPart[]): string {
  if (!first) throw new Error('a stack has at least one server');
  return rest.reduce(
    (all, part) => format.merged(all, format.start(part.target), part.target, []),
    format.start(first.target),
  );
}

const isSame = (a: Outcome, b: Outcome): boolean => a.kind === b.kind && a.max === b.max && a.window === b.window;

/** Tools of the other servers, one of each decision: a text that mixes servers up gives one of them away. */
const foreign = (parts: readonly StackPart[], own: StackPart): PolicyEntry[] =>
  parts
    .filter((part) => part !== own)
    .flatMap(({ entries }) => [...Map.groupBy(entries, ({ recommendation }) => recommendation.decision.kind).values()])
    .flatMap(([first]) => (first ? [first] : []));

/** Whether two documents decide alike about every tool of a server, and about names that only others have. */
function decidesAs(own: Evaluator, all: Evaluator, part: StackPart, parts: readonly StackPart[]): boolean {
  return [...part.entries, ...foreign(parts, part)].every((entry) =>
    isSame(own(entry.tool, passingArguments(entry)), all(entry.tool, passingArguments(entry))),
  );
}

/**
 * One policy for all servers of a stack where the target can hold it: the text is offered only when `evaluate` decides
 * by it about every tool of every server as by that server's own document. A target whose text does not name the server
 * has one text for each. `parts` have keys of their own.
 */
export function stackDocuments(format: Format, parts: readonly StackPart[]): StackDocuments {
  const single = parts.map((part) => rendered(format, part));
  return {
    single,
    joined: format.keyLabel === undefined || parts.length < 2 ? undefined : joined(format, parts, single),
  };
}

/** A document that says nothing, where a format can start from one; servers then stand in tables of their own. */
const blank = ({ language }: Format): string => (language === 'json' ? '{}' : '');

function joined(format: Format, parts: readonly StackPart[], single: readonly string[]): string | undefined {
  const [first = '', ...rest] = single;
  const ways = [() => folded(format, parts.slice(1), rest, first), () => folded(format, parts, single, blank(format))];
  return ways.map((write) => proved(format, parts, single, write)).find((text) => text !== undefined);
}

/** The text, where a reader who merges it into an empty configuration gets what each server's own document gives. */
function proved(
  format: Format,
  parts: readonly StackPart[],
  single: readonly string[],
  write: () => string,
): string | undefined {
  try {
    const text = write();
    const together = parts.reduce((all, part) => format.merged(all, text, known(part), []), start(format, parts));
    const isProved = parts.every((part, at) => {
      const alone = folded(format, [part], [single[at] ?? ''], start(format, [part]));
      const target = known(part);
      return decidesAs(format.evaluate(alone, target), format.evaluate(together, target), part, parts);
    });
    return isProved ? text : undefined;
  } catch {
    // A target that refuses the merged text cannot hold several servers in one.
    return undefined;
  }
}
