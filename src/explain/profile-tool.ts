import { type PolicyEntry, type Recommendation } from '../policy/recommendation.ts';

/** One tool of a published profile: its recommendation without the sentence that explains it. */
export type ProfileTool = { readonly tool: string } & Pick<Recommendation, 'decision'> &
  Partial<Pick<Recommendation, 'conditions' | 'withoutConditions'>> &
  Pick<PolicyEntry, 'claimsReadOnly'>;

/** An entry as it is published. */
export const profileTool = ({ tool, recommendation, claimsReadOnly }: PolicyEntry): ProfileTool => {
  const { decision, conditions, withoutConditions } = recommendation;
  return {
    tool,
    decision,
    ...(conditions.length > 0 && { conditions, withoutConditions }),
    ...(claimsReadOnly && { claimsReadOnly }),
  };
};

/** A published entry as formats render it. */
export const profileEntry = ({ tool, claimsReadOnly, ...published }: ProfileTool): PolicyEntry => {
  const { decision, conditions = [], withoutConditions } = published;
  const recommendation = { decision, reason: '', conditions, withoutConditions };
  return { tool, recommendation, ...(claimsReadOnly && { claimsReadOnly }) };
};
