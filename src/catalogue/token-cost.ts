import { type ServerRecord, type TokenCost } from '../record.ts';
import { definitionTokens } from './token-count.ts';

/** The place of each weight among all: rank 1 is the heaviest, equals share a rank. */
function placed(weights: readonly number[]): (tokens: number) => TokenCost {
  const places = new Map<number, number>();
  weights.toSorted((a, b) => a - b).forEach((tokens, index) => places.has(tokens) || places.set(tokens, index));
  const alike = Map.groupBy(weights, (tokens) => tokens);
  return (tokens) => {
    const lighter = places.get(tokens) ?? 0;
    const rank = weights.length - lighter - (alike.get(tokens)?.length ?? 1) + 1;
    return { tokens, rank, percentile: Math.floor((100 * lighter) / Math.max(1, weights.length)) };
  };
}

/** Every server with what it and its tools weigh in a model's context, beside all others of the catalogue. */
export function withTokenCosts(servers: readonly ServerRecord[]): ServerRecord[] {
  const weighed = servers.map(({ tools }) => tools.map(({ tool }) => definitionTokens(tool.definition)));
  const sums = weighed.map((tools) => tools.reduce((sum, tokens) => sum + tokens, 0));
  const [ofTool, ofServer] = [placed(weighed.flat()), placed(sums)];
  return servers.map((server, index) => ({
    ...server,
    cost: ofServer(sums[index] ?? 0),
    tools: server.tools.map((tool, at) => ({ ...tool, cost: ofTool(weighed[index]?.[at] ?? 0) })),
  }));
}
