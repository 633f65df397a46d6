import { classifyRead } from '../../classify/classify.ts';
import { oneOfEachName } from '../../classify/one-of-each-name.ts';
import { overriddenVerdict } from '../../classify/overridden-verdict.ts';
import { reviewedVerdict } from '../../classify/reviewed-verdict.ts';
import { subjectAsRead, type Judged } from '../../explain/prose/subject.ts';
import { publishWith } from '../../explain/publish.ts';
import { type PublishedVerdict } from '../../explain/published-verdict.ts';
import { verdictSentences } from '../../explain/tool-sentences.ts';
import { type Override } from '../../manifest/overrides.ts';
import { type Review } from '../../manifest/reviews.ts';
import { type Taxonomy } from '../../manifest/taxonomy.ts';
import { type Tool } from '../../manifest/tool.ts';
import { type Reading } from '../../reading/reading.ts';
import { contextOf } from '../../reading/server-context.ts';

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

/** The verdict on every tool of a manifest, one for each name. */
export function judgeManifest(tools: readonly Tool[], decisions: Decisions): JudgedTool[] {
  const context = contextOf(tools);
  const judge = (tool: Tool): Judged & { readonly reading: Reading } => {
    const { verdict: machine, reading } = classifyRead(tool, context);
    const review = decisions.review?.(tool);
    const override = decisions.override?.(tool);
    const read = review ? reviewedVerdict(tool, machine, review) : machine;
    const verdict = override ? overriddenVerdict(tool, machine, read, override) : read;
    return { tool, verdict, reading, ...((review ?? override) && { review, override, machineVerdict: machine }) };
  };
  const published = ({ reading, ...judged }: ReturnType<typeof judge>): JudgedTool => {
    const { tool } = judged;
    const verdict = publishWith(judged, verdictSentences(subjectAsRead(judged, reading), decisions.taxonomy));
    return { tool, verdict, accepted: decisions.accepted?.(tool, verdict) };
  };
  // Name by name, so that no more readings are held at a time than one name has definitions.
  const sameName = Map.groupBy(tools, ({ name }) => name);
  return [...sameName.values()].flatMap((one) => oneOfEachName(one.map(judge)).map(published));
}
