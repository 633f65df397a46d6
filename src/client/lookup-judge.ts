import { classify } from '../classify/classify.ts';
import { type BrowserVerdict } from '../explain/browser-verdict.ts';
import { recommendationLabel } from '../explain/policy-sentences.ts';
import { type Tool } from '../manifest/tool.ts';
import { recommend } from '../policy/recommend.ts';
import { contextOf } from '../reading/server-context.ts';

/** Judges tools among their siblings, as the build does, without reviews and overrides. */
export function judgeTools(siblings: readonly Tool[]): (tool: Tool) => BrowserVerdict {
  const context = contextOf(siblings);
  return (tool) => {
    const verdict = classify(tool, context);
    const { category, risk, signals, evidence, decidedBy } = verdict;
    const words = new Set(evidence.filter(({ rule }) => rule === decidedBy).map(({ text }) => text));
    return {
      category,
      risk,
      signals,
      policy: recommendationLabel(recommend(tool, verdict)),
      words: [...words].slice(0, 3),
    };
  };
}
