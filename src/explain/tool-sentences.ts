import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type ToolSentences } from '../record.ts';
import { counterfactual } from './prose/milder.ts';
import { opener } from './prose/opener.ts';
import { type Subject } from './prose/subject.ts';
import { worstCase } from './prose/worst-case.ts';
import { rationale } from './rationale.ts';
import { why } from './why.ts';

/** The sentences that stand in every published verdict. */
export const verdictSentences = (
  subject: Subject,
  taxonomy: Taxonomy,
): Pick<ToolSentences, 'rationale' | 'counterfactual'> => ({
  rationale: rationale(subject, taxonomy),
  counterfactual: counterfactual(subject, taxonomy),
});

/** The same, each made once it is asked for: a table of verdicts shows none. */
export function verdictSentencesOf(subject: () => Subject, taxonomy: Taxonomy): ReturnType<typeof verdictSentences> {
  let made: ReturnType<typeof verdictSentences> | undefined;
  const sentences = (): ReturnType<typeof verdictSentences> => (made ??= verdictSentences(subject(), taxonomy));
  return {
    get rationale() {
      return sentences().rationale;
    },
    get counterfactual() {
      return sentences().counterfactual;
    },
  };
}

/**
 * All sentences about a tool that follow from its definition and verdict.
 * @param server title of its server
 */
export const toolSentences = (subject: Subject, server: string, taxonomy: Taxonomy): ToolSentences => ({
  does: opener(subject, server),
  why: why(subject, taxonomy),
  ...verdictSentences(subject, taxonomy),
  worst: worstCase(subject),
});
