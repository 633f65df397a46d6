import { type Rule } from '../classify/rule.ts';
import { type Verdict } from '../classify/verdict.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { reviewId } from '../vocabulary.ts';
import { listed, sentenceCase, withArticle } from './grammar.ts';
import { proofClause } from './proof.ts';
import { notMore } from './prose/not-more.ts';
import { severity } from './prose/severity.ts';
import { ruleOf, type Judged, type Subject } from './prose/subject.ts';
import { worstCase } from './prose/worst-case.ts';
import { acceptSentence, reasonSentence } from './review-sentences.ts';

/**
 * Why a tool has its category and risk: the words that decide, the worst that one call can do, what a reader adds, and why
 * the risk is where it is. Or the reason of an override.
 */
export function rationale(subject: Subject, taxonomy: Taxonomy): string {
  const { override, review } = subject;
  if (override)
    return `${override.by} set this verdict on ${override.date}, against what the rules alone say: ${override.reason}`;
  const first = review ? reading(subject) : decision(subject);
  return [
    first,
    worstCase(subject),
    review ? reasonSentence(review) : '',
    notMore(subject),
    review ? acceptSentence(review) : '',
    severity(subject, taxonomy),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The rule by which the rules alone come to the category that a reader came to. */
export function sameByRule(
  { category }: Verdict,
  { machineVerdict }: Pick<Judged, 'machineVerdict'>,
): Rule | undefined {
  if (machineVerdict?.category !== category) return undefined;
  const found = machineVerdict.evidence.find(({ rule }) => ruleOf(rule)?.claims === category);
  return found && ruleOf(found.rule);
}

/** The words that the reader named or, where they named none, those by which the rules come to the same. */
function reading({ verdict, machineVerdict }: Subject): string {
  const { category, evidence } = verdict;
  const rule = sameByRule(verdict, { machineVerdict });
  const named = evidence.filter((one) => one.rule === reviewId);
  const because = named.length > 0 ? named : evidence.filter((one) => one.rule === rule?.id);
  const subject = because.length > 0 ? `${sentenceCase(proofClause(because))}; read` : 'Read';
  const verb = because.length > 0 ? 'that makes it' : 'this is';
  return `${subject} against the rubric, ${verb} ${withArticle(category)} tool.`;
}

function decision({ verdict }: Subject): string {
  const { category, decidedBy } = verdict;
  const because = verdict.evidence.filter(({ rule }) => rule === decidedBy);
  if (because.length === 0)
    return `No rule found words that decide what a call does: ${withArticle(category)} is only what is left, until the definition says more.`;
  const chosen = verdict.actions.filter((action) => action.category === category).map(({ value }) => value);
  const several =
    verdict.actions.length > 1 && chosen.length > 0
      ? ` The most severe of its actions decides: ${listed(chosen.slice(0, 4))}.`
      : '';
  return `${sentenceCase(proofClause(because))}; that makes it ${withArticle(category)} tool.${several}`;
}
