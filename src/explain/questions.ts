import { type Taxonomy } from '../manifest/taxonomy.ts';
import { reviewId } from '../vocabulary.ts';
import { counted, withArticle } from './grammar.ts';
import { type PolicyAnswers } from './policy-answers.ts';
import { type Subject } from './prose/subject.ts';
import { worstCase } from './prose/worst-case.ts';
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
  readonly subject: Subject;
  /** What it does, in sentences (`opener`). */
  readonly does: string;
  /** What depends on the target. */
  readonly answers: PolicyAnswers;
  readonly taxonomy: Taxonomy;
}

const sentence = (text: string): string => (/[.!?…。]$/u.test(text) ? text : `${text}.`);

const whatItDoes = ({ name, description, server, does }: QuestionFacts): string =>
  description.trim() === '' ? `${does} ${server} does not describe ${name}.` : does;

const risk = ({ name, subject, taxonomy }: QuestionFacts): string => {
  const { verdict } = subject;
  const read = verdict.decidedBy === reviewId ? ', reached by reading the definition,' : '';
  const sure = `The confidence in this verdict${read} is ${verdict.confidence.toFixed(2)}.`;
  return `${name} is ${withArticle(verdict.category)} tool with ${taxonomy.risks[verdict.risk].label.toLowerCase()}. ${worstCase(subject)} ${sure}`;
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
