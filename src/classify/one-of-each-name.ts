import { type Tool } from '../manifest/tool.ts';
import { categories, compareRisk } from '../vocabulary.ts';
import { type Verdict } from './verdict.ts';

/** A tool with what was decided about it. */
export interface Judged {
  readonly tool: Tool;
  readonly verdict: Pick<Verdict, 'category' | 'risk'>;
}

const isAsBad = (one: Judged['verdict'], other: Judged['verdict']): boolean => {
  const byRisk = compareRisk(one.risk, other.risk);
  return byRisk > 0 || (byRisk === 0 && categories.indexOf(one.category) >= categories.indexOf(other.category));
};

/**
 * One tool per name, in the order in which names first stand. Of several definitions under one name a client keeps one, most
 * of them the last, some the first; whichever it is, the worst decides, the last among equals.
 */
export function oneOfEachName<T extends Judged>(judged: readonly T[]): T[] {
  const worst = new Map<string, T>();
  for (const one of judged) {
    const known = worst.get(one.tool.name);
    if (!known || isAsBad(one.verdict, known.verdict)) worst.set(one.tool.name, one);
  }
  return [...worst.values()];
}
