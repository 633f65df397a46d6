import { shownName } from '../manifest/shown-name.ts';
import { isRefused } from '../policy/degrade.ts';
import { type Format, type PolicyScope, type PolicyTarget } from '../policy/format.ts';
import { plainly, type Decision, type Limit } from '../policy/recommendation.ts';
import { decisionLabel, effectWords, type Enforced } from './policy-sentences.ts';

/** Which of a tool's questions depend on the target that a reader has chosen. */
export const policyQuestions = ['enforce', 'limit', 'block'] as const;
export type PolicyAnswers = Readonly<Record<(typeof policyQuestions)[number], string>>;

/** What the answers are computed from: the text that the page offers, and what its target does with it. */
export interface AnswerFacts extends Enforced {
  readonly format: Format;
  readonly target: PolicyTarget;
  /** Whether the text to copy is about the tool alone or about its whole server. */
  readonly scope: PolicyScope;
}

/** What the target would make of another decision about the same tool. */
function wouldBe(decision: Decision, { format, target, scope, entry }: AnswerFacts): Decision['kind'] {
  return format.enforce({ tool: entry.tool, recommendation: plainly(decision) }, target, scope).as;
}

const recommendedLimit = ({ entry: { recommendation } }: AnswerFacts): Limit | undefined =>
  recommendation.decision.kind === 'limit' ? recommendation.decision : recommendation.dropped;

function enforce(facts: AnswerFacts): string {
  const { format, target, scope, entry } = facts;
  const tool = shownName(entry.tool);
  const text = scope === 'server' ? `document of ${target.serverTitle}` : 'snippet on this page';
  return `Put the ${text} into ${format.title}: ${tool} ${effectWords(facts)}. ${format.merge(scope)} ${format.where}`;
}

function limit(facts: AnswerFacts): string {
  const { format, entry, enforcement } = facts;
  const tool = shownName(entry.tool);
  const recommended = recommendedLimit(facts);
  const now = `In the text for ${format.title} ${tool} ${effectWords(facts)}.`;
  const canCount = wouldBe({ kind: 'limit', max: 1, window: 'minute' }, facts) === 'limit';
  if (canCount && isRefused(enforcement.as))
    return `${format.title} can limit calls, but there is nothing left to limit. ${now}`;
  if (canCount) return `${format.howTo.limit(tool, recommended)} ${now}`;
  const elsewhere =
    recommended && !entry.recommendation.dropped
      ? ` The recommended limit is ${decisionLabel(recommended)}; a gateway that counts calls can keep it.`
      : '';
  return `No: ${format.title} does not count calls of ${tool}. ${now}${elsewhere}`;
}

function block(facts: AnswerFacts): string {
  const { format, entry, enforcement } = facts;
  const tool = shownName(entry.tool);
  const now = `${tool} ${effectWords(facts)}.`;
  const byHand = enforcement.named ? format.howTo.block(tool) : 'Leaving the server out, or a gateway, blocks it.';
  if (isRefused(enforcement.as)) return `The text for ${format.title} does it: ${now} ${byHand}`;
  return isRefused(wouldBe({ kind: 'hide' }, facts))
    ? `In the text for ${format.title} ${now} To block it instead: ${byHand}`
    : `In the text for ${format.title} ${now} ${byHand}`;
}

/** What the page says about enforcing, limiting and blocking a tool in the target that the reader has chosen. */
export const policyAnswers = (facts: AnswerFacts): PolicyAnswers => ({
  enforce: enforce(facts),
  limit: limit(facts),
  block: block(facts),
});
