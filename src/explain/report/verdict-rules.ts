import { rules } from '../../classify/rules.ts';
import { type Rule } from '../../classify/rule.ts';
import { reviewId } from '../../vocabulary.ts';
import { listed } from '../grammar.ts';
import { type Finding, type FindingRule } from './finding.ts';

/** What a finding names where a review decided and no rule. */
const reviewRule: FindingRule = {
  id: reviewId,
  title: 'Reviewed verdict',
  why: 'Category, risk and signals come from reading this very definition against the rubric.',
  help: 'Read the reason in the properties of the result. The review is bound to the hash of the definition: when the definition changes, the rules decide again.',
  page: 'method/#reviews',
  tags: ['review'],
};

/** What a finding names where an override decided. */
export const overrideRule: FindingRule = {
  id: 'override',
  title: 'Overridden verdict',
  why: 'Category or risk were set by hand, for a reason that stands outside the definition.',
  help: 'Read the reason, and who gave it, in the message. What the rules alone say stands in the properties of the result.',
  page: 'method/',
  tags: ['override'],
};

/** What a finding names where nothing in the definition decided. */
export const unprovedRule: FindingRule = {
  id: 'no-evidence',
  title: 'Nothing says what a call does',
  why: 'No words of the definition prove what one call does, so that the safest reading was taken.',
  help: 'Say in the first sentence of the description what one call does, and to what.',
  page: 'method/',
  tags: ['definition'],
};

const exampleNames = (examples: Rule['fires']): string => listed(examples.slice(0, 3).map(({ name }) => `“${name}”`));

/** A rule of the classifier as reports tell of it. */
const told = ({ id, title, why, fires, ignores, claims }: Rule): FindingRule => ({
  id,
  title,
  why,
  help: `${why} The words that prove it stand in the tool’s own definition, where the result points. It fires for tools such as ${exampleNames(fires)}, and not for ${exampleNames(ignores)}.`,
  page: `rules/${id}/`,
  tags: [claims.replace(/^[a-z]+:/, '').toLowerCase()],
});

/** What stands behind the findings of verdicts: only rules that one of them names. */
export function verdictRules(findings: readonly Finding[]): FindingRule[] {
  const used = new Set(findings.map(({ rule }) => rule));
  return [...rules.map(told), reviewRule, overrideRule, unprovedRule].filter(({ id }) => used.has(id));
}
