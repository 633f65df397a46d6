import { oneOfEachName } from '../../classify/one-of-each-name.ts';
import { overriddenVerdict } from '../../classify/overridden-verdict.ts';
import { reviewedVerdict } from '../../classify/reviewed-verdict.ts';
import { type Verdict } from '../../classify/verdict.ts';
import { subjectAsRead, type Judged, type Subject } from '../../explain/prose/subject.ts';
import { publishWith } from '../../explain/publish.ts';
import { type PublishedVerdict } from '../../explain/published-verdict.ts';
import { verdictSentencesOf } from '../../explain/tool-sentences.ts';
import { type Override } from '../../manifest/overrides.ts';
import { type Review } from '../../manifest/reviews.ts';
import { type Taxonomy } from '../../manifest/taxonomy.ts';
import { type Tool } from '../../manifest/tool.ts';
import { read } from '../../reading/reading.ts';
import { type ServerContext } from '../../reading/server-context.ts';

/** A tool of a manifest with its verdict. */
export interface JudgedTool {
  readonly tool: Tool;
  readonly verdict: PublishedVerdict;
  /** Why the verdict does not count: somebody accepted this very definition. */
  readonly accepted?: string | undefined;
}

/** What stands beside the rules; each may know of any tool, by its definition hash or its name. */
export interface Decisions {
  readonly taxonomy: Taxonomy;
  /** A verdict that was reached by reading this very definition. */
  readonly review?: (tool: Tool) => Review | undefined;
  /** A verdict that was set by hand. It wins over a review. */
  readonly override?: (tool: Tool) => Override | undefined;
  /** Who accepted this very definition with this verdict, and why; such a tool is shown and makes nothing fail. */
  readonly accepted?: (tool: Tool, verdict: PublishedVerdict) => string | undefined;
}

/** A tool with what the rules alone say of it. */
export interface RuledTool {
  readonly tool: Tool;
  readonly verdict: Verdict;
}

/**
 * The verdict on every tool of a manifest, one for each name.
 * @param context what the tools share
 */
export function judgeManifest(tools: readonly RuledTool[], context: ServerContext, decisions: Decisions): JudgedTool[] {
  const judge = ({ tool, verdict: machine }: RuledTool): Judged => {
    const review = decisions.review?.(tool);
    const override = decisions.override?.(tool);
    const reviewed = review ? reviewedVerdict(tool, machine, review) : machine;
    const verdict = override ? overriddenVerdict(tool, machine, reviewed, override) : reviewed;
    return { tool, verdict, ...((review ?? override) && { review, override, machineVerdict: machine }) };
  };
  return oneOfEachName(tools.map(judge)).map((judged) => {
    const { tool } = judged;
    const subject = (): Subject => subjectAsRead(judged, read(tool, context));
    const verdict = publishWith(judged, verdictSentencesOf(subject, decisions.taxonomy));
    return { tool, verdict, accepted: decisions.accepted?.(tool, verdict) };
  });
}
