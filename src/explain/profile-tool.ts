import { type JudgedEntry, type Recommendation } from '../policy/recommendation.ts';

/** One tool of a published profile: its recommendation without the sentence that explains it. */
export type ProfileTool = Pick<JudgedEntry, 'tool' | 'category'> &
  Pick<Recommendation, 'decision'> &
  Partial<Pick<Recommendation, 'conditions' | 'withoutConditions'>>;

/** An entry as it is published. */
export const profileTool = ({ tool, category, recommendation }: JudgedEntry): ProfileTool => {
  const { decision, conditions, withoutConditions } = recommendation;
  return { tool, category, decision, ...(conditions.length > 0 && { conditions, withoutConditions }) };
};

/** A published entry as formats render it. */
export const profileEntry = ({
  tool,
  category,
  decision,
  conditions = [],
  withoutConditions,
}: ProfileTool): JudgedEntry => ({
  tool,
  category,
  recommendation: { decision, reason: '', conditions, withoutConditions },
});
