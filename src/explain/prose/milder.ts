import { baseRisk, riskOf } from '../../classify/risk.ts';
import { type Evidence } from '../../classify/verdict.ts';
import { type Taxonomy } from '../../manifest/taxonomy.ts';
import { categories, compareRisk, isCategory, moreSevere, type Category, type Risk } from '../../vocabulary.ts';
import { listed, quoted, withArticle } from '../grammar.ts';
import { ruleOf, type Subject } from './subject.ts';

/**
 * What would have to be absent for a milder verdict: first the words that make the category, then the fact that raises the
 * risk. Empty for what is low already.
 */
export function counterfactual(subject: Subject, taxonomy: Taxonomy): string {
  const { verdict, override, machineVerdict } = subject;
  const label = (level: Risk): string => taxonomy.risks[level].label.toLowerCase();
  if (override)
    return machineVerdict
      ? `Without the override the rules say ${machineVerdict.category}, ${label(machineVerdict.risk)}.`
      : '';
  if (verdict.risk === 'low') return '';
  const sentences = [categoryWithout(subject, label), riskWithout(subject, taxonomy)].filter(Boolean);
  return sentences.length > 0 ? sentences.join(' ') : byTheRules(subject, label);
}

/** Each text once, and none that is a part of another. */
const longest = (texts: readonly string[]): string[] =>
  [...new Set(texts)].filter((text) => !texts.some((other) => other !== text && other.includes(text)));

const claimOf = ({ rule }: Evidence): string => ruleOf(rule)?.claims ?? '';
const overlaps = (a: Evidence, b: Evidence): boolean => a.field === b.field && a.start < b.end && b.start < a.end;

/** The words without which nothing in the definition would make it more than a milder category. */
function categoryWithout({ verdict, machine }: Subject, label: (level: Risk) => string): string {
  const { category } = verdict;
  if (category === 'Read') return '';
  const words = machine.evidence.filter((one) => claimOf(one) === category);
  if (words.length === 0) return '';
  const left = machine.evidence.filter((one) => !words.some((other) => overlaps(one, other)));
  const claimed = left
    .map(claimOf)
    .filter(isCategory)
    .filter((one) => categories.indexOf(one) < categories.indexOf(category));
  const milder = claimed.reduce<Category>((worst, one) => moreSevere(worst, one), 'Read');
  const facts = new Set([
    ...left.flatMap((one) => [claimOf(one), `rule:${one.rule}`]),
    ...verdict.signals.map((signal) => `signal:${signal}`),
  ]);
  const risk = riskOf(milder, facts);
  const texts = words.filter(({ field }) => !field.startsWith('/annotations'));
  const told = longest(texts.map(({ text }) => text)).map((text) => quoted(text, 60));
  if (texts.length < words.length) told.push('the author’s own hint');
  const named =
    told.length > 4 ? `${told.slice(0, 4).join(', ')} and ${String(told.length - 4)} more` : listed(told, 'and');
  return claimed.length > 0
    ? `Without ${named} the words that are left would make it ${withArticle(milder)} tool, ${label(risk)}.`
    : `Without ${named} no word would be left that makes it more than ${withArticle('Read')}, ${label(risk)}.`;
}

/** The one fact without which the risk would be lower, or the two that hold it each by itself. */
function riskWithout({ verdict }: Subject, taxonomy: Taxonomy): string {
  const { counterfactual: change, category, risk, signals } = verdict;
  const label = (level: Risk): string => taxonomy.risks[level].label.toLowerCase();
  if (change) {
    const what =
      'signal' in change.without
        ? `the fact that it ${taxonomy.signals[change.without.signal].phrase}`
        : `what the rule “${ruleOf(change.without.rule)?.title ?? change.without.rule}” found`;
    return `Without ${what}, ${category === 'Read' ? 'this' : withArticle(category)} would be ${label(change.risk)}.`;
  }
  if (compareRisk(risk, baseRisk[category]) <= 0) return '';
  const raising = new Set(
    verdict.evidence
      .map(claimOf)
      .filter((claim) => claim.startsWith('risk:') && riskOf(category, new Set([claim])) === risk),
  );
  const told = [
    ...[...raising].flatMap((claim) => {
      const rule = verdict.evidence.find((one) => claimOf(one) === claim);
      return rule ? [`“${ruleOf(rule.rule)?.title ?? rule.rule}”`] : [];
    }),
    ...signals
      .filter((signal) => riskOf(category, new Set([`signal:${signal}`])) === risk)
      .map((signal) => `that it ${taxonomy.signals[signal].phrase}`),
  ];
  return told.length < 2 ? '' : `Each of these alone holds it at ${label(risk)}: ${listed(told)}.`;
}

/** Where no words can be taken away: what the rules say without the reading. */
function byTheRules({ verdict, machine, review }: Subject, label: (level: Risk) => string): string {
  if (!review) return 'No single word decides, so none can be taken away to make it milder.';
  const same = machine.category === verdict.category && machine.risk === verdict.risk;
  return same
    ? 'The whole of the definition decides here: there is no single word without which it would be milder.'
    : `The rules alone, without the reading, come to ${machine.category}, ${label(machine.risk)}.`;
}
