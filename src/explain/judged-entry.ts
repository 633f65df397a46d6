import { type JudgedEntry } from '../policy/recommendation.ts';
import { type ToolRecord } from '../record.ts';

/** A tool as its policies need it. */
export const judgedEntry = ({ tool, verdict, recommendation }: ToolRecord): JudgedEntry => ({
  tool: tool.name,
  category: verdict.category,
  recommendation,
});
