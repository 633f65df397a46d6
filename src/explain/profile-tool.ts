import { type JudgedEntry, type Recommendation } from '../policy/recommendation.ts';

/** One tool of a published profile: its recommendation without the sentence that explains it. */
export type ProfileTool = Omit<JudgedEntry, 'recommendation'> &
  Pick<Recommendation, 'decision'> &
  Partial<Pick<Recommendation, 'conditions' | 'withoutConditions'>>;

/** An entry as it is published. */
export const profileTool = ({ recommendation, ...entry }: JudgedEntry): ProfileTool => {
  const { decision, conditions, withoutConditions } = recommendation;
  return { ...entry, decision, ...(conditions.length > 0 && { conditions, withoutConditions }) };
};

/** A published entry as formats render it. */
export const profileEntry = ({ decision, conditions = [], withoutConditions, ...entry }: ProfileTool): JudgedEntry => ({
  ...entry,
  recommendation: { decision, reason: '', conditions, withoutConditions },
});
