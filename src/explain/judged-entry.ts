import { type JudgedEntry } from '../policy/recommendation.ts';
import { type ToolRecord } from '../record.ts';

/** A tool of the catalogue as its policies need it, with what its server claims of it. */
export const judgedEntry = ({ tool, verdict, recommendation }: ToolRecord): JudgedEntry => ({
  tool: tool.name,
  category: verdict.category,
  recommendation,
  ...(verdict.claims.annotations?.['readOnlyHint'] === true && { claimsReadOnly: true }),
});
