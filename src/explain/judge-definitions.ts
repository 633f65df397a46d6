import { classify } from '../classify/classify.ts';
import { oneOfEachName } from '../classify/one-of-each-name.ts';
import { type Verdict } from '../classify/verdict.ts';
import { normaliseAll } from '../manifest/normalise.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type Tool, type ToolDefinition } from '../manifest/tool.ts';
import { recommend } from '../policy/recommend.ts';
import { type Recommendation } from '../policy/recommendation.ts';
import { contextOf } from '../reading/server-context.ts';
import { publish } from './publish.ts';
import { type PublishedVerdict } from './published-verdict.ts';

/** A definition with all that the rules alone say of it. */
export interface JudgedDefinition {
  readonly tool: Tool;
  readonly verdict: Verdict;
  readonly recommendation: Recommendation;
}

/** Judges the tools of one manifest among each other, one of each name: of several under one name the worst. */
export const judgeDefinitions = (definitions: readonly ToolDefinition[]): JudgedDefinition[] =>
  judgeTools(normaliseAll(definitions));

/** The same of tools that are normalised already. */
export function judgeTools(tools: readonly Tool[]): JudgedDefinition[] {
  const context = contextOf(tools);
  const judged = oneOfEachName(tools.map((tool) => ({ tool, verdict: classify(tool, context) })));
  return judged.map((one) => ({ ...one, recommendation: recommend(one.tool, one.verdict) }));
}

/** The verdicts in their published form, sentences included. */
export function publishAll(judged: readonly JudgedDefinition[], taxonomy: Taxonomy): PublishedVerdict[] {
  const names = judged.map(({ tool }) => tool.name);
  return judged.map(({ tool, verdict }) => publish({ tool, verdict }, taxonomy, names));
}
