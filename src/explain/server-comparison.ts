import { signals, type Signal } from '../vocabulary.ts';
import { counted } from './grammar.ts';
import { type JudgedServer, type JudgedTool } from './judged-server.ts';

/** Two servers side by side. */
export interface ServerComparison {
  readonly summary: string;
  /** Signals that at least one of them has, with the number of tools on each side. */
  readonly signals: readonly { readonly signal: Signal; readonly tools: readonly [number, number] }[];
  /** Tools of the same name, in the order of the first server. */
  readonly shared: readonly { readonly name: string; readonly verdicts: readonly [JudgedTool, JudgedTool] }[];
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
  };
}

function sharedSentence(shared: number, differing: number): string {
  const names = `${counted(shared, 'name')} ${shared === 1 ? 'occurs' : 'occur'} in both`;
  if (differing === 0) return `${names}, with the same verdict on both sides.`;
  return `${names}; ${String(differing)} of them ${differing === 1 ? 'has' : 'have'} another verdict on the other side.`;
}
