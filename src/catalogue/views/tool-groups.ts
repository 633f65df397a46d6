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

/** By tools of the worst level, then of the next, then by title. */
function compareServers(a: readonly ToolSummary[], b: readonly ToolSummary[]): number {
  for (const level of risks.toReversed()) {
    const of = (tools: readonly ToolSummary[]): number => tools.filter(({ risk }) => risk === level).length;
    if (of(a) !== of(b)) return of(b) - of(a);
  }
  return (a[0]?.serverTitle ?? '').localeCompare(b[0]?.serverTitle ?? '', 'en');
}

/**
 * Groups tools by server: servers with most tools of the worst level first, and the worst tools of each first. No tool is
 * left out; a server with more than `most` tools continues in a further group.
 */
export const toolGroups = (tools: readonly ToolSummary[], most: number): ToolGroup[] =>
  [...Map.groupBy(tools, ({ server }) => server).values()].sort(compareServers).flatMap((all) => {
    const sorted = all.toSorted(worseFirst);
    return Array.from({ length: Math.ceil(sorted.length / most) }, (_, part) => {
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
  });
