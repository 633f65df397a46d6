import { type PolicyEntry } from '../policy/recommendation.ts';
import { type ToolRecord } from '../record.ts';

/** A tool of the catalogue as formats render it, with what its server claims of it. */
export const policyEntry = ({ tool, verdict, recommendation }: ToolRecord): PolicyEntry => ({
  tool: tool.name,
  recommendation,
  ...(verdict.claims.annotations?.['readOnlyHint'] === true && { claimsReadOnly: true }),
});
