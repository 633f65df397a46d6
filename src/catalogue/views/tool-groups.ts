import { type ToolSummary } from '../../record.ts';
import { categories, compareRisk, type Risk, risks } from '../../vocabulary.ts';

/** Tools of one server that share something, worst first; a server with very many has several groups. */
export interface ToolGroup {
  readonly server: string;
  readonly serverTitle: string;
  /** The tools of this group, level by level. */
  readonly levels: readonly { readonly risk: Risk; readonly tools: readonly ToolSummary[] }[];
  /** Tools in this group, and of the server on the whole list. */
  readonly shown: number;
  readonly total: number;
  /** Number, from 1, of the group's first tool among those of the server. */
  readonly from: number;
}

const worseFirst = (a: ToolSummary, b: ToolSummary): number =>
  compareRisk(b.risk, a.risk) || categories.indexOf(b.category) - categories.indexOf(a.category);

/** How many tools of each level, the worst first. */
const spread = (tools: readonly ToolSummary[]): number[] => {
  const count = new Map<Risk, number>();
  for (const { risk } of tools) count.set(risk, (count.get(risk) ?? 0) + 1);
  return risks.toReversed().map((risk) => count.get(risk) ?? 0);
};

/** All tools of each server, servers with most tools of the worst level first, then of the next, then by title. */
function byServer(tools: readonly ToolSummary[]): (readonly ToolSummary[])[] {
  const collator = new Intl.Collator('en');
  return [...Map.groupBy(tools, ({ server }) => server).values()]
    .map((own) => ({ own, levels: spread(own), title: own[0]?.serverTitle ?? '' }))
    .sort((a, b) => {
      const differs = a.levels.findIndex((count, level) => count !== b.levels[level]);
      return differs < 0 ? collator.compare(a.title, b.title) : (b.levels[differs] ?? 0) - (a.levels[differs] ?? 0);
    })
    .map(({ own }) => own);
}

/**
 * Groups tools by server: servers with most tools of the worst level first, and the worst tools of each first. A server with
 * more than `most` tools continues in a further group. As many servers have groups as it takes to show `wanted` tools, each
 * with all of its tools.
 */
export function toolGroups(
  tools: readonly ToolSummary[],
  most: number,
  wanted = Number.POSITIVE_INFINITY,
): ToolGroup[] {
  const groups: ToolGroup[] = [];
  let held = 0;
  for (const own of byServer(tools)) {
    if (held >= wanted) break;
    held += own.length;
    groups.push(...groupsOf(own.toSorted(worseFirst), most));
  }
  return groups;
}

const groupsOf = (sorted: readonly ToolSummary[], most: number): ToolGroup[] =>
  Array.from({ length: Math.ceil(sorted.length / most) }, (_, part) => {
    const own = sorted.slice(part * most, (part + 1) * most);
    return {
      server: own[0]?.server ?? '',
      serverTitle: own[0]?.serverTitle ?? '',
      levels: [...Map.groupBy(own, ({ risk }) => risk)].map(([risk, held]) => ({ risk, tools: held })),
      shown: own.length,
      total: sorted.length,
      from: part * most + 1,
    };
  });
