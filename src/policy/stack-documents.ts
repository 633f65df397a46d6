import { isStricter } from './degrade.ts';
import { type Evaluator, type Format, type Outcome, type PolicyTarget } from './format.ts';
import { plainly, untested, type PolicyEntry } from './recommendation.ts';
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
export function startOfAll(format: Format, [first, ...rest]: readonly PolicyTarget[]): string {
  if (!first) throw new Error('a stack has at least one server');
  return rest.reduce((all, target) => format.merged(all, format.start(target), target, []), format.start(first));
}

/** How a text for so many servers is merged into what a reader has. */
export const mergeDocument = ({ merge, mergeSeveral }: Format, servers: number): string =>
  servers > 1 && mergeSeveral !== undefined ? mergeSeveral : merge('server');

/**
 * The same servers with what a target can tell apart: where it knows tools without their server, those of one name have the
 * strictest decision among them.
 */
export function toldApart<T extends StackPart>({ isForAllServers, title }: Format, parts: readonly T[]): readonly T[] {
  if (!isForAllServers) return parts;
  const decisions = Map.groupBy(
    parts.flatMap(({ entries }) => entries),
    ({ tool }) => tool,
  );
  const reason = `${title} knows tools without their server, and several servers have one of this name.`;
  const shared = (entry: PolicyEntry): PolicyEntry => {
    const [first, ...others] = (decisions.get(entry.tool) ?? []).map((one) => untested(one.recommendation));
    if (!first || others.length === 0) return entry;
    const strictest = others.reduce((one, other) => (isStricter(other.kind, one.kind) ? other : one), first);
    return { ...entry, recommendation: { ...plainly(strictest), reason } };
  };
  return parts.map((part) => ({ ...part, entries: part.entries.map(shared) }));
}

const isSame = (a: Outcome, b: Outcome): boolean => a.kind === b.kind && a.max === b.max && a.window === b.window;

/** Tools of the other servers, one of each decision: a text that mixes servers up gives one of them away. */
const foreign = (parts: readonly StackPart[], own: StackPart): PolicyEntry[] =>
  parts
    .filter((part) => part !== own)
    .flatMap(({ entries }) => [...Map.groupBy(entries, ({ recommendation }) => recommendation.decision.kind).values()])
    .flatMap(([first]) => (first ? [first] : []));

/** Whether two documents decide alike about every tool of a server, and about names that only others have. */
function decidesAs(own: Evaluator, all: Evaluator, part: StackPart, others: readonly PolicyEntry[]): boolean {
  return [...part.entries, ...others].every((entry) =>
    isSame(own(entry.tool, passingArguments(entry)), all(entry.tool, passingArguments(entry))),
  );
}

/** Whether a text of the target names servers, or is about all of them. Others are one for each server. */
export const mayHoldSeveral = ({ keyLabel, isForAllServers }: Format): boolean =>
  keyLabel !== undefined || isForAllServers === true;

/**
 * One policy for all servers of a stack where the target can hold it: the text is offered only when `evaluate` decides
 * by it about every tool of every server as by that server's own document. A target whose text does not name the server
 * has one text for each. `parts` have keys
 * of their own and are `toldApart`.
 */
export function stackDocuments(format: Format, parts: readonly StackPart[]): StackDocuments {
  const single = parts.map((part) => rendered(format, part));
  return {
    single,
    joined: mayHoldSeveral(format) && parts.length > 1 ? joined(format, parts, single) : undefined,
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
    const start = startOfAll(
      format,
      parts.map(({ target }) => target),
    );
    const together = parts.reduce((all, part) => format.merged(all, text, known(part), []), start);
    const isProved = parts.every((part, at) => {
      const alone = folded(format, [part], [single[at] ?? ''], format.start(part.target));
      const target = known(part);
      const others = format.isForAllServers ? [] : foreign(parts, part);
      return decidesAs(format.evaluate(alone, target), format.evaluate(together, target), part, others);
    });
    return isProved ? text : undefined;
  } catch {
    // A target that refuses the merged text cannot hold several servers in one.
    return undefined;
  }
}
