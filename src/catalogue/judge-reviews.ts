import { type Judgement } from '../classify/judgement.ts';
import { type ReviewCounts, type ServerRecord } from '../record.ts';

/** The machine's verdict beside every review that counts, as evaluation wants them. Overrides play no part. */
export const judgeReviews = (servers: readonly ServerRecord[]): Judgement[] =>
  servers.flatMap(({ id, tools }) =>
    tools.flatMap(({ slug, tool, review, machineVerdict }): Judgement[] => {
      if (!review || !machineVerdict) return [];
      const { category, accept, risk, acceptRisk, signals } = review;
      const label = { category, accept, risk, acceptRisk, signals, signalsMaybe: [] };
      const { category: called, risk: level, confidence, signals: fired, decidedBy, claims } = machineVerdict;
      const verdict = { category: called, risk: level, confidence, signals: fired, decidedBy, claims };
      return [{ id: `${id}/${slug}`, name: tool.name, label, verdict }];
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

/** Sum of what was counted, figure by figure. */
export function sumReviews(all: readonly ReviewCounts[]): ReviewCounts {
  const sum = (of: keyof ReviewCounts): number => all.reduce((total, one) => total + one[of], 0);
  return {
    tools: sum('tools'),
    byPerson: sum('byPerson'),
    twice: sum('twice'),
    sameCategory: sum('sameCategory'),
    sameRisk: sum('sameRisk'),
  };
}
