import { type PolicyEntry, type Recommendation } from '../policy/recommendation.ts';

/** One tool of a published profile: its recommendation without the sentence that explains it. */
export type ProfileTool = { readonly tool: string } & Pick<Recommendation, 'decision'> &
  Partial<Pick<Recommendation, 'conditions' | 'withoutConditions'>>;

/** An entry as it is published. */
export const profileTool = ({ tool, recommendation }: PolicyEntry): ProfileTool => {
  const { decision, conditions, withoutConditions } = recommendation;
  return { tool, decision, ...(conditions.length > 0 && { conditions, withoutConditions }) };
};

/** A published entry as formats render it. */
export const profileEntry = ({ tool, decision, conditions = [], withoutConditions }: ProfileTool): PolicyEntry => ({
  tool,
  recommendation: { decision, reason: '', conditions, withoutConditions },
});
