import { type ToolRecord } from '../record.ts';
import { reviewId } from '../vocabulary.ts';
import { sameByRule } from './rationale.ts';

/**
 * The rule whose evidence decided a tool's category, or `review` where a reader's words did; where a reader named none,
 * the rule that says the same. Undefined where no words of the definition decided.
 */
export function deciding(record: ToolRecord): string | undefined {
  const { verdict, override, review } = record;
  if (override) return undefined;
  if (!review) return verdict.decidedBy;
  const isNamed = verdict.evidence.some(({ rule }) => rule === reviewId);
  return isNamed ? reviewId : sameByRule(verdict, record)?.id;
}
