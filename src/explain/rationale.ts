import { type Rule } from '../classify/rule.ts';
import { rules } from '../classify/rules.ts';
import { type Verdict } from '../classify/verdict.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { categories, type Category, type Risk } from '../vocabulary.ts';
import { listed, sentenceCase, withArticle } from './grammar.ts';
import { proofClause } from './proof.ts';

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of this id, or undefined when evidence of an older store names a rule that is gone. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);

/** Where each category starts before signals move it (RUBRIC.md, risk level). */
const baseRisk: Readonly<Record<Category, Risk>> = {
  Read: 'low',
  Write: 'medium',
  Execute: 'high',
  Destructive: 'critical',
  Financial: 'critical',
};

/** What a definition would have to show to stand one category higher. */
const notMore: Readonly<Record<Category, string>> = {
  Read: 'Nothing in the definition changes, runs, sends, deletes or pays for anything.',
  Write: 'Nothing in the definition runs code, reaches people, deletes for good or moves money.',
  Execute: 'Nothing in the definition destroys what cannot be made again, and nothing moves money.',
  Destructive: 'Nothing in the definition moves money.',
  Financial: 'No category is more severe.',
};

/** Why a tool has its category and risk, in sentences that follow from the verdict alone. */
export function rationale(verdict: Verdict, taxonomy: Taxonomy): string {
  return [decision(verdict), notMore[verdict.category], severity(verdict, taxonomy)].filter(Boolean).join(' ');
}

function decision(verdict: Verdict): string {
  const { category, decidedBy } = verdict;
  const because = verdict.evidence.filter(({ rule }) => rule === decidedBy);
  const rule = decidedBy === undefined ? undefined : byId.get(decidedBy);
  if (!rule || because.length === 0)
    return `No rule found words that decide what a call does, so ${withArticle(category)} is the careful reading of what is there.`;
  const chosen = verdict.actions.filter((action) => action.category === category).map(({ value }) => value);
  const several =
    verdict.actions.length > 1 && chosen.length > 0
      ? ` The most severe of its actions decides: ${listed(chosen.slice(0, 4))}.`
      : '';
  return `${sentenceCase(proofClause(because))}; that makes it ${withArticle(category)} tool. ${rule.why}${several}`;
}

function severity(verdict: Verdict, taxonomy: Taxonomy): string {
  const { category, risk } = verdict;
  const label = (level: Risk): string => taxonomy.risks[level].label;
  if (risk === baseRisk[category])
    return `${label(risk)} is where ${category} starts${verdict.signals.length > 0 ? ', and no signal moves it' : ''}.`;
  const movers = verdict.evidence.filter(({ rule }) => /^(risk|signal):/.test(byId.get(rule)?.claims ?? ''));
  const reasons = [...new Set(movers.map(({ rule }) => byId.get(rule)?.title ?? rule))].slice(0, 3);
  const because = reasons.length > 0 ? ` because of this: ${listed(reasons.map((r) => r.toLowerCase()))}` : '';
  return `${category} starts at ${label(baseRisk[category]).toLowerCase()}; here it is ${label(risk).toLowerCase()}${because}.`;
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

/** Categories milder than the verdict's that its evidence also shows, mildest first. */
export const alsoShows = (verdict: Verdict): Category[] =>
  categories.filter(
    (category) =>
      category !== verdict.category && verdict.evidence.some(({ rule }) => byId.get(rule)?.claims === category),
  );
