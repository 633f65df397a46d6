import { baseRisk, riskMoves, type RiskMove } from '../../classify/risk.ts';
import { type Taxonomy } from '../../manifest/taxonomy.ts';
import { compareRisk, reviewId, type Risk } from '../../vocabulary.ts';
import { quoted } from '../grammar.ts';
import { freeArgument, type Subject } from './subject.ts';

/** Things that hold others: a loss of one is never a small one. */
const holder =
  /\b(?:account|app|bucket|board|branch|catalog|channel|cluster|collection|database|directory|domain|environment|folder|group|index|library|list|namespace|organization|project|repository|schema|server|site|space|store|table|team|tenant|volume|website|workspace|zone)s?$/i;

/** Why the risk is where it is: the category's start, and the fact that moves it, named where the definition shows it. */
export function severity(subject: Subject, taxonomy: Taxonomy): string {
  const { category, risk } = subject.verdict;
  const label = (level: Risk): string => taxonomy.risks[level].label.toLowerCase();
  const base = baseRisk[category];
  if (risk === base) return `${category} starts at ${label(risk)}, and nothing here moves it.`;
  return `${category} starts at ${label(base)}; here it is ${label(risk)}${because(subject)}.`;
}

/** ` because …` where a fact of the definition moves the risk, else whose judgement it is, else nothing. */
function because(subject: Subject): string {
  const { verdict, facts } = subject;
  const moves = riskMoves.filter(
    ({ category, risk, fact }) =>
      category === verdict.category &&
      risk === verdict.risk &&
      (fact.startsWith('signal:') ? isSignal(subject, fact) : facts.has(fact)),
  );
  for (const move of moves) {
    const clause = moved(move, subject);
    if (clause !== undefined) return ` because ${clause}`;
  }
  if (verdict.decidedBy !== reviewId) return '';
  return compareRisk(verdict.risk, baseRisk[verdict.category]) < 0
    ? ', by the same reading'
    : ', as the reader judged it';
}

const isSignal = ({ verdict: { signals } }: Subject, fact: string): boolean =>
  signals.some((signal) => fact === `signal:${signal}`);

/** The fact in words of this tool; undefined where the definition does not show what the words would say. */
function moved({ fact, because: general }: RiskMove, subject: Subject): string | undefined {
  const file = (): string | undefined =>
    subject.verdict.signals.includes('path') ? freeArgument(subject, 'output-path', 'path') : undefined;
  switch (fact) {
    case 'risk:reads-any-file':
      return file() === undefined
        ? undefined
        : `${quoted(freeArgument(subject, 'path') ?? file() ?? '')} can name any file that the server may read`;
    case 'risk:writes-any-file':
      return file() === undefined ? undefined : `${quoted(file() ?? '')} can name any file that the server may write`;
    case 'risk:reads-any-address': {
      const address = subject.verdict.signals.includes('url') ? freeArgument(subject, 'url', 'host') : undefined;
      return address === undefined ? undefined : `${quoted(address)} can name any address`;
    }
    case 'risk:asks-a-model': {
      const prompt = freeArgument(subject, 'prompt', 'query');
      return prompt === undefined
        ? general
        : `what stands in ${quoted(prompt)} goes to a model that somebody else runs`;
    }
    case 'risk:small-target':
      return holder.test(subject.deed?.noun ?? '') ? undefined : general;
    case 'risk:many-at-once':
      return subject.verdict.signals.includes('bulk') ? general : undefined;
    default:
      return general;
  }
}
