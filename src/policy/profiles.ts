import { compareRisk, type Category, type Risk } from '../vocabulary.ts';
import { isStricter } from './degrade.ts';
import { type Decision, type JudgedEntry, type Recommendation, untested } from './recommendation.ts';

export const profileIds = ['recommended', 'read-only', 'strict'] as const;
export type ProfileId = (typeof profileIds)[number];

/** A tool as profiles see it. */
export interface ProfiledTool extends JudgedEntry {
  readonly risk: Risk;
}

/** A policy for all tools of a server: an explicit list, pinned to the captured version. */
export interface Profile {
  readonly id: ProfileId;
  readonly title: string;
  readonly about: string;
  readonly advise: (tool: ProfiledTool) => Recommendation;
}

/** What cannot be undone, or costs money. */
export const isFinal = (category: Category): boolean => category === 'Destructive' || category === 'Financial';

/** The stricter of the recommendation and a decision, which then holds for every call. */
export function atLeast(
  { recommendation }: Pick<JudgedEntry, 'recommendation'>,
  kind: 'ask' | 'hide',
  reason: string,
): Recommendation {
  const own = untested(recommendation);
  const stricter: Decision = isStricter(own.kind, kind) ? own : { kind };
  return { decision: stricter, reason, conditions: [], withoutConditions: undefined };
}

function strict(tool: ProfiledTool): Recommendation {
  if (isFinal(tool.category)) return atLeast(tool, 'hide', 'The strict profile takes away what cannot be undone.');
  if (tool.category === 'Read' && compareRisk(tool.risk, 'low') <= 0) return tool.recommendation;
  return atLeast(tool, 'ask', 'In the strict profile a person sees every call but harmless reads.');
}

export const profiles: readonly Profile[] = [
  {
    id: 'recommended',
    title: 'Recommended',
    about: 'Every tool as its own page advises.',
    advise: ({ recommendation }) => recommendation,
  },
  {
    id: 'read-only',
    title: 'Read only',
    about: 'Reads as their pages advise; every tool that can change something is taken away.',
    advise: (tool) =>
      tool.category === 'Read'
        ? tool.recommendation
        : atLeast(tool, 'hide', 'The read-only profile takes away every tool that can change something.'),
  },
  {
    id: 'strict',
    title: 'Strict',
    about:
      'Low-risk reads run; a person decides on every other call; what cannot be undone or costs money is taken away.',
    advise: strict,
  },
];

/** The entries of one profile, in the server's own order. */
export const profileEntries = ({ advise }: Profile, tools: readonly ProfiledTool[]): JudgedEntry[] =>
  tools.map(({ risk, ...entry }) => ({ ...entry, recommendation: advise({ ...entry, risk }) }));
