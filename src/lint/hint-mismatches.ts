import { type HintMismatch } from '../classify/verdict.ts';
import { keySpan, type LintHit, type LintTool } from './lint-rule.ts';

/** Words of the definition that decide, as far as there are any. */
const because = ({ verdict: { evidence } }: LintTool): string =>
  evidence[0] ? ` because of “${evidence[0].text.replace(/\s+/g, ' ').slice(0, 80)}”` : '';

/**
 * Hits for every declared hint that the evidence contradicts in one of these ways.
 * @param advice ends the sentence
 */
export const mismatches = (
  tools: readonly LintTool[],
  kinds: readonly HintMismatch['kind'][],
  advice: string,
): LintHit[] =>
  tools.flatMap((tool) =>
    tool.verdict.claims.mismatches
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ hint, declared, evidence }) => ({
        tool,
        text: `Declares ${hint}: ${String(declared)}, but reads as ${tool.verdict.category}${because(tool)}, which is ${hint}: ${String(evidence)}; ${advice}`,
        at: keySpan(hint),
      })),
  );
