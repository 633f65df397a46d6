import { type CatalogueIndex, type ServerSummary, type ToolSummary } from '../../record.ts';

/** A context window that many models have; what a server takes of it is easier to weigh than a count. */
export const contextWindow = 200_000;

/** The heaviest definitions of the catalogue. */
export interface TokenRanking {
  readonly servers: readonly ServerSummary[];
  readonly tools: readonly ToolSummary[];
  /** Half of the tools, or servers, weigh no more than this. */
  readonly medianTool: number;
  readonly medianServer: number;
  /** Tokens of all tools, and the share of them that the heaviest tenth of the tools has, in percent. */
  readonly total: number;
  readonly shareOfHeaviestTenth: number;
}

const sum = (weights: readonly number[]): number => weights.reduce((all, one) => all + one, 0);
const median = (heaviestFirst: readonly number[]): number => heaviestFirst[Math.floor(heaviestFirst.length / 2)] ?? 0;

/** The `most` heaviest servers and tools; equals in the order of the catalogue. */
export function tokenRanking(
  { servers, tools }: Pick<CatalogueIndex, 'servers' | 'tools'>,
  most: number,
): TokenRanking {
  const byServer = servers.toSorted((a, b) => b.cost.tokens - a.cost.tokens);
  const byTool = tools.toSorted((a, b) => b.tokens - a.tokens);
  const weights = byTool.map(({ tokens }) => tokens);
  const total = sum(weights);
  return {
    servers: byServer.slice(0, most),
    tools: byTool.slice(0, most),
    medianTool: median(weights),
    medianServer: median(byServer.map(({ cost }) => cost.tokens)),
    total,
    shareOfHeaviestTenth: Math.round(
      (100 * sum(weights.slice(0, Math.ceil(weights.length / 10)))) / Math.max(1, total),
    ),
  };
}

/** `1.8 %`, and `< 0.1 %` for what would be printed as nothing. */
export function shareOfWindow(tokens: number): string {
  const percent = (100 * tokens) / contextWindow;
  return percent < 0.1 ? '< 0.1 %' : `${percent.toFixed(1)} %`;
}
