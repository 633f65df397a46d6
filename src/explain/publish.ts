import { type Verdict } from '../classify/verdict.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { noticeLines } from './notice-lines.ts';
import { subjectOf, type Judged } from './prose/subject.ts';
import { type MachineVerdict, type PublishedVerdict } from './published-verdict.ts';
import { verdictSentences } from './tool-sentences.ts';
import { type ToolSentences } from '../record.ts';

/**
 * A verdict with its sentences, in the key order of the contract, and with what decided it in place of the rules.
 * @param toolNames names of all tools of the server
 */
export const publish = (judged: Judged, taxonomy: Taxonomy, toolNames: readonly string[]): PublishedVerdict =>
  publishWith(judged, verdictSentences(subjectOf(judged, toolNames), taxonomy));

/** The same with sentences that have been made, those of a compiled tool, or that are made once they are asked for. */
export function publishWith(
  judged: Judged,
  sentences: Pick<ToolSentences, 'rationale' | 'counterfactual'>,
): PublishedVerdict {
  const { tool, verdict } = judged;
  return {
    name: tool.name,
    category: verdict.category,
    risk: verdict.risk,
    confidence: verdict.confidence,
    signals: [...verdict.signals],
    evidence: verdict.evidence.map(({ rule, field, start, end, text }) => ({ rule, field, start, end, text })),
    actions: verdict.actions.map(({ argument, value, category }) => ({ argument, value, category })),
    claims: {
      annotations: verdict.claims.annotations ?? null,
      mismatches: verdict.claims.mismatches.map((mismatch) => ({ ...mismatch })),
    },
    notices: verdict.notices.map(({ kind }) => kind),
    ...noticed(verdict),
    get rationale() {
      return sentences.rationale;
    },
    get counterfactual() {
      return sentences.counterfactual;
    },
    ...publishedReview(judged),
    ...publishedOverride(judged),
  };
}

function noticed(verdict: Verdict): Pick<PublishedVerdict, 'noticed'> {
  const lines = noticeLines(verdict).map(({ rule, text, evidence: words }) => {
    const { field, start, end } = words;
    return { rule, field, start, end, text };
  });
  return lines.length > 0 ? { noticed: lines } : {};
}

function publishedReview({ override, review: read, machineVerdict }: Judged): Pick<PublishedVerdict, 'review'> {
  if (override || !read || !machineVerdict) return {};
  const { by, reader, date, why, accept, second } = read;
  return {
    review: {
      by,
      reader,
      date,
      why,
      accept: [...accept],
      ...(second && { second: { ...second } }),
      machine: briefly(machineVerdict),
    },
  };
}

const briefly = ({ category, risk, confidence, signals }: Verdict): MachineVerdict => ({
  category,
  risk,
  confidence,
  signals: [...signals],
});

/** An override that says what the rules say as well stands beside their verdict all the same. */
function publishedOverride({ override: decided, verdict, machineVerdict }: Judged): Pick<PublishedVerdict, 'override'> {
  if (!decided) return {};
  const { by, date, reason, reference } = decided;
  return {
    override: { by, date, reason, ...(reference && { reference }), machine: briefly(machineVerdict ?? verdict) },
  };
}
