import { type ProfiledTool } from '../policy/profiles.ts';
import { type JudgedEntry } from '../policy/recommendation.ts';
import { type ToolRecord } from '../record.ts';

type Judged = Pick<ToolRecord, 'tool' | 'verdict' | 'recommendation'>;

/** A tool as its policies need it, with what its server claims of it. */
export const judgedEntry = ({ tool, verdict, recommendation }: Judged): JudgedEntry => ({
  tool: tool.name,
  category: verdict.category,
  recommendation,
  ...(verdict.claims.annotations?.['readOnlyHint'] === true && { claimsReadOnly: true }),
});

/** The same as profiles need it. */
export const profiledTool = (judged: Judged): ProfiledTool => ({ ...judgedEntry(judged), risk: judged.verdict.risk });
