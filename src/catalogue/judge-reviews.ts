import { type Judgement } from '../classify/judgement.ts';
import { type ReviewCounts, type ServerRecord } from '../record.ts';

/** The machine's verdict beside every review that counts, as evaluation wants them. Overrides play no part. */
export const judgeReviews = (servers: readonly ServerRecord[]): Judgement[] =>
  servers.flatMap(({ id, tools }) =>
    tools.flatMap(({ slug, tool, review, machineVerdict }): Judgement[] => {
      if (!review || !machineVerdict) return [];
      const { category, accept, risk, acceptRisk, signals } = review;
      const label = { category, accept, risk, acceptRisk, signals, signalsMaybe: [] };
      return [{ id: `${id}/${slug}`, name: tool.name, label, verdict: machineVerdict }];
    }),
  );

/** How many tools have been read, and how far readers agree. */
export function countReviews(servers: readonly ServerRecord[]): ReviewCounts {
  const reviews = servers.flatMap(({ tools }) => tools.flatMap(({ review }) => review ?? []));
  const twice = reviews.filter(({ second }) => second !== undefined);
  return {
    tools: reviews.length,
    byPerson: reviews.filter(({ reader }) => reader === 'person').length,
    twice: twice.length,
    sameCategory: twice.filter(({ category, second }) => second?.category === category).length,
    sameRisk: twice.filter(({ risk, second }) => second?.risk === risk).length,
  };
}
