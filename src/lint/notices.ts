import { noticeLines } from '../explain/notice-lines.ts';
import { ruleOf } from '../explain/prose/subject.ts';
import { type LintHit, type LintTool } from './lint-rule.ts';

/** Hits for every text that works on its reader, by what the classifier's rule about it claims. */
export const noticesThat =
  (isMeant: (claims: string) => boolean) =>
  (tools: readonly LintTool[]): LintHit[] =>
    tools.flatMap((tool) =>
      noticeLines(tool.verdict)
        .filter(({ rule }) => isMeant(ruleOf(rule)?.claims ?? ''))
        .map(({ text, evidence: { field, start, end } }) => ({
          tool,
          text: `${text} Say what the tool does and leave the rest to the client.`,
          at: { field, start, end },
        })),
    );
