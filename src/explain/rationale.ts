import { baseRisk, riskMoves } from '../classify/risk.ts';
import { type Rule } from '../classify/rule.ts';
import { rules } from '../classify/rules.ts';
import { type Verdict } from '../classify/verdict.ts';
import { type Override } from '../manifest/overrides.ts';
import { type Review } from '../manifest/reviews.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { reviewId, type Category, type Risk } from '../vocabulary.ts';
import { listed, sentenceCase, withArticle } from './grammar.ts';
import { proofClause } from './proof.ts';
import { acceptSentence, isGravest, reasonSentence } from './review-sentences.ts';

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of this id, or undefined when evidence of an older store names a rule that is gone. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);

/** What a definition would have to show to stand one category higher. */
const notMore: Readonly<Record<Category, string>> = {
  Read: 'Nothing in the definition changes, runs, sends, deletes or pays for anything.',
  Write: 'Nothing in the definition runs code, reaches people, deletes for good or moves money.',
  Execute: 'Nothing in the definition destroys what cannot be made again, and nothing moves money.',
  Destructive: 'Nothing in the definition moves money.',
  Financial: 'No category is more severe.',
};

/** Who decided where it was not the rules, and what the rules say by themselves. An override wins over a review. */
export interface Behind {
  readonly override?: Override | undefined;
  readonly review?: Review | undefined;
  readonly machineVerdict?: Verdict | undefined;
}

/**
 * Why a tool has its category and risk: sentences that follow from the verdict alone, from a review's words and reason,
 * or the reason of an override.
 */
export function rationale(verdict: Verdict, taxonomy: Taxonomy, behind: Behind = {}): string {
  const { override, review } = behind;
  if (override)
    return `${override.by} set this verdict on ${override.date}, against what the rules alone say: ${override.reason}`;
  const sentences = review
    ? [...reading(verdict, review, behind), isGravest(review) ? notMore[verdict.category] : '', acceptSentence(review)]
    : [decision(verdict), notMore[verdict.category]];
  return [...sentences, severity(verdict, taxonomy)].filter(Boolean).join(' ');
}

/** The rule by which the rules alone come to the category that a reader came to. */
export function sameByRule({ category }: Verdict, { machineVerdict }: Behind): Rule | undefined {
  if (machineVerdict?.category !== category) return undefined;
  const found = machineVerdict.evidence.find(({ rule }) => byId.get(rule)?.claims === category);
  return found && byId.get(found.rule);
}

/** The words that the reader named or, where they named none, those by which the rules come to the same. */
function reading(verdict: Verdict, review: Review, behind: Behind): string[] {
  const { category, evidence } = verdict;
  const rule = sameByRule(verdict, behind);
  const named = evidence.filter((one) => one.rule === reviewId);
  const because = named.length > 0 ? named : evidence.filter((one) => one.rule === rule?.id);
  const subject = because.length > 0 ? `${sentenceCase(proofClause(because))}; read` : 'Read';
  const verb = because.length > 0 ? 'that makes it' : 'this is';
  return [
    `${subject} against the rubric, ${verb} ${withArticle(category)} tool.`,
    reasonSentence(review),
    rule?.why ?? '',
  ];
}

function decision(verdict: Verdict): string {
  const { category, decidedBy } = verdict;
  const because = verdict.evidence.filter(({ rule }) => rule === decidedBy);
  const rule = decidedBy === undefined ? undefined : byId.get(decidedBy);
  if (!rule || because.length === 0)
    return `No rule found words that decide what a call does: ${withArticle(category)} is only what is left, until the definition says more.`;
  const chosen = verdict.actions.filter((action) => action.category === category).map(({ value }) => value);
  const several =
    verdict.actions.length > 1 && chosen.length > 0
      ? ` The most severe of its actions decides: ${listed(chosen.slice(0, 4))}.`
      : '';
  return `${sentenceCase(proofClause(because))}; that makes it ${withArticle(category)} tool. ${rule.why}${several}`;
}

function severity(verdict: Verdict, taxonomy: Taxonomy): string {
  const { category, risk } = verdict;
  const label = (level: Risk): string => taxonomy.risks[level].label.toLowerCase();
  if (risk === baseRisk[category]) return `${category} starts at ${label(risk)}, and nothing here moves it.`;
  const facts = new Set<string>([
    ...verdict.evidence.map(({ rule }) => byId.get(rule)?.claims ?? ''),
    ...verdict.signals.map((signal) => `signal:${signal}`),
  ]);
  const move = riskMoves.find((one) => one.category === category && one.risk === risk && facts.has(one.fact));
  const because = move ? ` because ${move.because}` : verdict.decidedBy === reviewId ? ', by the same reading' : '';
  return `${category} starts at ${label(baseRisk[category])}; here it is ${label(risk)}${because}.`;
}

/** "Without the signal `secrets` this would be low risk." Empty when nothing could lower the risk. */
export function counterfactual({ counterfactual: change }: Verdict, taxonomy: Taxonomy): string {
  if (!change) return '';
  const level = taxonomy.risks[change.risk].label.toLowerCase();
  if ('signal' in change.without)
    return `Without the fact that it ${taxonomy.signals[change.without.signal].phrase}, this would be ${level}.`;
  const title = byId.get(change.without.rule)?.title ?? change.without.rule;
  return `Without what the rule “${title}” found, this would be ${level}.`;
}
