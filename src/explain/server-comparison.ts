import { compareRisk, signals, type Signal } from '../vocabulary.ts';
import { counted } from './grammar.ts';
import { type JudgedServer, type JudgedTool } from './judged-server.ts';

/** Two servers side by side. */
export interface ServerComparison {
  readonly summary: string;
  /** Signals that at least one of them has, with the number of tools on each side. */
  readonly signals: readonly { readonly signal: Signal; readonly tools: readonly [number, number] }[];
  /** Tools of the same name, in the order of the first server. */
  readonly shared: readonly { readonly name: string; readonly verdicts: readonly [JudgedTool, JudgedTool] }[];
  /** What only one side has, for each side: tools whose job the other side has under no name, the gravest first. */
  readonly only: readonly [OnlyHere, OnlyHere];
}

/** What one side of a comparison has and the other lacks. */
export interface OnlyHere {
  readonly tools: readonly JudgedTool[];
  readonly signals: readonly Signal[];
}

/** `list_issues`, `listIssues` and `list-issues` are one name. */
const key = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Holds two servers against each other: a pure function of their verdicts. */
export function compareServers(first: JudgedServer, second: JudgedServer): ServerComparison {
  const others = new Map(second.tools.map((tool) => [key(tool.name), tool]));
  const shared = first.tools.flatMap((tool) => {
    const other = others.get(key(tool.name));
    return other ? [{ name: tool.name, verdicts: [tool, other] as const }] : [];
  });
  const having = ({ tools }: JudgedServer, signal: Signal): number =>
    tools.filter((tool) => tool.signals.includes(signal)).length;
  const differing = shared.filter(({ verdicts: [a, b] }) => a.category !== b.category || a.risk !== b.risk);
  const same =
    shared.length === 0 ? 'No tool has the same name in both.' : sharedSentence(shared.length, differing.length);
  return {
    summary: `${first.title} offers ${counted(first.tools.length, 'tool')}, ${second.title} ${counted(second.tools.length, 'tool')}. ${same}`,
    signals: signals
      .map((signal) => ({ signal, tools: [having(first, signal), having(second, signal)] as const }))
      .filter(({ tools: [a, b] }) => a + b > 0),
    shared,
    only: [onlyIn(first, second), onlyIn(second, first)],
  };
}

/** Verb and object of a tool; undefined where either was not read. */
const jobKey = ({ job: { verb, object } }: JudgedTool): string | undefined =>
  verb === '' || object.length === 0 ? undefined : `${verb} ${object.join(' ')}`;

function onlyIn(own: JudgedServer, other: JudgedServer): OnlyHere {
  const names = new Set(other.tools.map(({ name }) => key(name)));
  const jobs = new Set(other.tools.map(jobKey).filter((job) => job !== undefined));
  const signalsOf = ({ tools }: JudgedServer): Set<Signal> => new Set(tools.flatMap((tool) => tool.signals));
  const theirs = signalsOf(other);
  return {
    tools: own.tools
      .filter((tool) => !names.has(key(tool.name)) && !jobs.has(jobKey(tool) ?? ''))
      .sort((a, b) => compareRisk(b.risk, a.risk)),
    signals: [...signalsOf(own)].filter((signal) => !theirs.has(signal)),
  };
}

function sharedSentence(shared: number, differing: number): string {
  const names = `${counted(shared, 'name')} ${shared === 1 ? 'occurs' : 'occur'} in both`;
  if (differing === 0) return `${names}, with the same verdict on both sides.`;
  return `${names}; ${String(differing)} of them ${differing === 1 ? 'has' : 'have'} another verdict on the other side.`;
}
