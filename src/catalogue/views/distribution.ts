import { risks, type Risk } from '../../vocabulary.ts';

/** One stretch of a distribution bar; `start` and `share` in percent of the bar's width. */
export interface Stretch {
  readonly risk: Risk;
  readonly tools: number;
  readonly start: number;
  readonly share: number;
}

const round = (percent: number): number => Math.round(percent * 100) / 100;

/** Risk counts as stretches that fill a bar from the highest level to the lowest; levels without tools are left out. */
export function distribution(counts: Readonly<Record<Risk, number>>): Stretch[] {
  const total = risks.reduce((sum, risk) => sum + counts[risk], 0);
  let before = 0;
  return risks.toReversed().flatMap((risk) => {
    const tools = counts[risk];
    if (tools === 0) return [];
    const start = round((before / total) * 100);
    before += tools;
    return [{ risk, tools, start, share: round((before / total) * 100) - start }];
  });
}
