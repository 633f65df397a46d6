import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type Verdict } from '../classify/verdict.ts';
import { type ToolSentences } from '../record.ts';
import { reviewId } from '../vocabulary.ts';
import { counted, withArticle } from './grammar.ts';
import { type PolicyAnswers } from './policy-answers.ts';
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
  readonly verdict: Pick<Verdict, 'category' | 'risk' | 'confidence' | 'decidedBy'>;
  readonly sentences: Pick<ToolSentences, 'does' | 'worst'>;
  /** What depends on the target. */
  readonly answers: PolicyAnswers;
  readonly taxonomy: Taxonomy;
}

const sentence = (text: string): string => (/[.!?…。]$/u.test(text) ? text : `${text}.`);

const whatItDoes = ({ name, description, server, sentences }: QuestionFacts): string =>
  description.trim() === '' ? `${sentences.does} ${server} does not describe ${name}.` : sentences.does;

const risk = ({ name, verdict, sentences, taxonomy }: QuestionFacts): string => {
  const read = verdict.decidedBy === reviewId ? ', reached by reading the definition,' : '';
  const sure = `The confidence in this verdict${read} is ${verdict.confidence.toFixed(2)}.`;
  return `${name} is ${withArticle(verdict.category)} tool with ${taxonomy.risks[verdict.risk].label.toLowerCase()}. ${sentences.worst} ${sure}`;
};

const provider = ({ name, server, serverId, capture, toolCount }: QuestionFacts): string =>
  sentence(
    `${server} (${serverId}) provides ${name}, beside ${counted(toolCount - 1, 'other tool')}: ${capture}. The server may list other tools for you`,
  );

/** The six questions of a tool page. Every answer follows from verdict, recommendation and target. */
export const questions = (facts: QuestionFacts): Question[] => [
  { question: `What does the ${facts.name} tool do?`, answer: whatItDoes(facts) },
  { question: `How do I enforce a policy on ${facts.name}?`, about: 'enforce', answer: facts.answers.enforce },
  { question: `What risk level is ${facts.name}?`, answer: risk(facts) },
  { question: `Can I rate-limit ${facts.name}?`, about: 'limit', answer: facts.answers.limit },
  { question: `How do I block ${facts.name} completely?`, about: 'block', answer: facts.answers.block },
  { question: `What MCP server provides ${facts.name}?`, answer: provider(facts) },
];
