import { orderPart } from '../manifest/compare-definitions.ts';
import { categories, compareRisk } from '../vocabulary.ts';
import { type LockedTool } from './lock.ts';

/** What became of one tool since it was accepted. */
export interface LockComparison {
  readonly tool: string;
  readonly state: 'same' | 'changed' | 'listed more often' | 'not in the lock' | 'gone';
  /** Parts that differ, among those that a client shows or runs by. */
  readonly shown: readonly string[];
  /** Parts that differ and that no client acts by. */
  readonly unseen: readonly string[];
  /** Whether the lock, written by an earlier version, does not hold which of several definitions clients took. */
  readonly isOrderUnknown: boolean;
  readonly accepted: LockedTool | undefined;
  readonly now: LockedTool | undefined;
}

/** What a verdict weighs. */
export type Judged = Pick<LockedTool, 'category' | 'risk'>;

/** Whether a verdict is worse than the accepted one: a higher risk or, at the same risk, a graver category. */
export const isWorse = (now: Judged, accepted: Judged): boolean => {
  const byRisk = compareRisk(now.risk, accepted.risk);
  return byRisk > 0 || (byRisk === 0 && categories.indexOf(now.category) > categories.indexOf(accepted.category));
};

function differing(accepted: LockedTool, now: LockedTool): { shown: string[]; unseen: string[] } {
  const keys = [...new Set([...Object.keys(accepted.parts), ...Object.keys(now.parts)])].sort();
  const parts = keys.filter((key) => accepted.parts[key] !== now.parts[key]);
  const shown = parts.filter((key) => key !== 'other' && key !== 'order');
  // Earlier locks do not hold it.
  if (shown.length === 0 && parts.includes('order') && accepted.parts['order'] !== undefined) shown.push(orderPart);
  // A hash alone differs where somebody changed the file by hand.
  if (shown.length === 0 && accepted.hash !== now.hash) shown.push('hash');
  return { shown, unseen: parts.includes('other') ? ['other keys'] : [] };
}

function compare(tool: string, accepted: LockedTool | undefined, now: LockedTool | undefined): LockComparison {
  const isOrderUnknown =
    now?.parts['order'] !== undefined && (accepted?.definitions ?? 1) > 1 && accepted?.parts['order'] === undefined;
  const both = { tool, accepted, now, isOrderUnknown };
  if (!accepted || !now) return { ...both, state: accepted ? 'gone' : 'not in the lock', shown: [], unseen: [] };
  const difference = differing(accepted, now);
  const isMore = (now.definitions ?? 1) > (accepted.definitions ?? 1);
  const state = isMore ? 'listed more often' : difference.shown.length > 0 ? 'changed' : 'same';
  return { ...both, ...difference, state };
}

/** Holds the tools that a server lists now against those that were accepted, by name. */
export function holdAgainstLock(accepted: readonly LockedTool[], now: readonly LockedTool[]): LockComparison[] {
  const [was, is] = [accepted, now].map((tools) => new Map(tools.map((tool) => [tool.name, tool])));
  return [...new Set([...accepted, ...now].map(({ name }) => name))]
    .sort()
    .map((name) => compare(name, was?.get(name), is?.get(name)));
}
