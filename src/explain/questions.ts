import { type Verdict } from '../classify/verdict.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type Format } from '../policy/format.ts';
import { type Recommendation } from '../policy/recommendation.ts';
import { reviewId } from '../vocabulary.ts';
import { counted, firstSentence, listed, withArticle } from './grammar.ts';
import { decisionLabel } from './policy-sentences.ts';
import { type Question } from './tool-page.ts';

/** What the six answers are computed from. */
export interface QuestionFacts {
  readonly name: string;
  readonly description: string;
  readonly server: string;
  readonly serverId: string;
  /** `playwright 1.2.3, captured on 2026-11-20`. */
  readonly capture: string;
  readonly toolCount: number;
  readonly verdict: Verdict;
  readonly recommendation: Recommendation;
  readonly format: Format;
  readonly taxonomy: Taxonomy;
}

const sentence = (text: string): string => (/[.!?…。]$/u.test(text) ? text : `${text}.`);

const does = ({ name, description, server, verdict, taxonomy }: QuestionFacts): string => {
  const said = firstSentence(description);
  const quote = said === '' ? `${server} does not describe ${name}.` : `${server} describes it so: “${said}”`;
  return `${quote} By its definition it is ${withArticle(verdict.category)} tool. ${taxonomy.categories[verdict.category].meaning}`;
};

const enforce = ({ name, recommendation, format }: QuestionFacts): string =>
  `Put the snippet on this page into ${format.title}: it sets ${name} to “${decisionLabel(recommendation.decision)}”. ${format.merge('tool')} ${format.where}`;

const risk = ({ name, verdict, taxonomy }: QuestionFacts): string => {
  const facts = verdict.signals.map((signal) => taxonomy.signals[signal].phrase);
  const because = facts.length > 0 ? ` It ${listed(facts)}.` : '';
  const read = verdict.decidedBy === reviewId ? ', reached by reading the definition,' : '';
  const sure = `The confidence in this verdict${read} is ${verdict.confidence.toFixed(2)}.`;
  return `${name} is ${withArticle(verdict.category)} tool with ${taxonomy.risks[verdict.risk].label.toLowerCase()}.${because} ${taxonomy.risks[verdict.risk].meaning} ${sure}`;
};

const limit = ({ name, recommendation, format }: QuestionFacts): string => {
  const { decision } = recommendation;
  const advice =
    decision.kind === 'limit'
      ? `The recommendation for ${name} is ${decisionLabel(decision)}.`
      : `The recommendation for ${name} is another one, though: ${decisionLabel(decision)}.`;
  return `${format.howTo.limit(name)} ${advice}`;
};

const block = ({ name, format }: QuestionFacts): string => format.howTo.block(name);

const provider = ({ name, server, serverId, capture, toolCount }: QuestionFacts): string =>
  sentence(
    `${server} (${serverId}) provides ${name}, beside ${counted(toolCount - 1, 'other tool')}: ${capture}. The server may list other tools for you`,
  );

/** The six questions of a tool page. Every answer follows from verdict, recommendation and format. */
export const questions = (facts: QuestionFacts): Question[] => [
  { question: `What does the ${facts.name} tool do?`, answer: does(facts) },
  { question: `How do I enforce a policy on ${facts.name}?`, answer: enforce(facts) },
  { question: `What risk level is ${facts.name}?`, answer: risk(facts) },
  { question: `Can I rate-limit ${facts.name}?`, answer: limit(facts) },
  { question: `How do I block ${facts.name} completely?`, answer: block(facts) },
  { question: `What MCP server provides ${facts.name}?`, answer: provider(facts) },
];
