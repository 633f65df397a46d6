import { type JudgedEntry, type Recommendation } from '../policy/recommendation.ts';

/** One tool as profiles publish it, and its own page: its recommendation without the sentence that explains it. */
export type ProfileTool = Omit<JudgedEntry, 'recommendation'> &
  Pick<Recommendation, 'decision'> &
  Partial<Pick<Recommendation, 'conditions' | 'withoutConditions' | 'handles'>>;

/** An entry as it is published. */
export const profileTool = ({ recommendation, ...entry }: JudgedEntry): ProfileTool => {
  const { decision, conditions, withoutConditions, handles } = recommendation;
  return {
    ...entry,
    decision,
    ...(conditions.length > 0 && { conditions, withoutConditions }),
    ...(handles && { handles }),
  };
};

/** A published entry as formats render it. */
export const profileEntry = ({
  decision,
  conditions = [],
  withoutConditions,
  handles,
  ...entry
}: ProfileTool): JudgedEntry => ({
  ...entry,
  recommendation: { decision, reason: '', conditions, withoutConditions, ...(handles && { handles }) },
});
