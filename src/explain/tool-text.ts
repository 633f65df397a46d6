import { type Recommendation } from '../policy/recommendation.ts';
import { sentenceCase } from './grammar.ts';
import { conditionWords, recommendationLabel } from './policy-sentences.ts';
import { type PublishedVerdict } from './published-verdict.ts';
import { readerWords } from './review-sentences.ts';

/** Columns of a terminal. */
const width = 100;

/** What stands before each line below a heading. */
const indent = '  ';

/** Words of a text in lines of at most `width` columns, as far as words are no longer. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? `${indent}${word}` : `${line} ${word}`;
    const isFull = line !== '' && longer.length > width;
    if (isFull) lines.push(line);
    line = isFull ? `${indent}${word}` : longer;
  }
  return [...lines, line];
}

/** Words that decide, each once: the words, where they stand, and the rule that reads them. */
function proof({ evidence }: PublishedVerdict): string[] {
  const lines = evidence.map(({ rule, field, text }) => `“${text.replace(/\s+/g, ' ')}” at ${field || '/'} (${rule})`);
  return lines.length === 0
    ? [`${indent}No words of the definition say what a call does.`]
    : [...new Set(lines)].flatMap((one) => wrapped(one));
}

const decider = ({ review }: PublishedVerdict, isOverridden: boolean): string[] =>
  review
    ? [`Reviewed by ${readerWords[review.reader]}, ${review.date}.`]
    : isOverridden
      ? ['Decided by an override.']
      : [];

/**
 * One tool in plain text, for a terminal: verdict, deciding words, rationale, what would be milder, recommendation, what the
 * text does to its reader. Strangers' words stand in it; whoever prints it escapes what a terminal would obey.
 */
export function toolText(
  title: string,
  verdict: PublishedVerdict,
  recommendation: Recommendation,
  isOverridden: boolean,
): string[] {
  const { category, risk, confidence, signals, rationale, counterfactual, noticed = [], claims } = verdict;
  const conditions = recommendation.conditions.map((one) => `A call passes only ${conditionWords(one)}.`);
  const hints = claims.mismatches.map(
    ({ hint, declared, evidence }) =>
      `Its author declares ${hint} ${String(declared)}; the evidence says ${String(evidence)}.`,
  );
  return [
    title,
    `${category}, ${risk} risk, confidence ${confidence.toFixed(2)}${signals.length > 0 ? `; signals: ${signals.join(', ')}` : ''}`,
    ...decider(verdict, isOverridden),
    '',
    'Words that decide',
    ...proof(verdict),
    '',
    'Why',
    ...wrapped(rationale),
    ...(counterfactual === '' ? [] : ['', 'What would be milder', ...wrapped(counterfactual)]),
    '',
    'What to do',
    ...wrapped(
      [`${sentenceCase(recommendationLabel(recommendation))}.`, recommendation.reason, ...conditions].join(' '),
    ),
    ...(hints.length === 0 ? [] : ['', 'What its author claims', ...hints.flatMap((one) => wrapped(one))]),
    ...(noticed.length === 0
      ? []
      : ['', 'What its text does to its reader', ...noticed.flatMap(({ text }) => wrapped(text))]),
  ];
}
