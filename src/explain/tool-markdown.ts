import { type Evidence } from '../classify/verdict.ts';
import { shownName } from '../manifest/shown-name.ts';
import { type AttackFacts, type ToolRecord } from '../record.ts';
import { type Urls } from '../urls.ts';
import { fenced, inlineCode } from './fenced-text.ts';
import { firstSentence } from './grammar.ts';
import { markdownText } from './markdown-text.ts';
import { conditionWords, recommendationLabel } from './policy-sentences.ts';
import { readerWords } from './review-sentences.ts';
import { type ServerTwin } from './server-twin.ts';

/** Longest quotation of a description; the JSON twin has it whole. */
const quotation = 280;

/** What the twin of a tool needs beside the tool itself. */
export interface Surroundings {
  readonly attacks: readonly AttackFacts[];
  readonly urls: Urls;
  /** Scheme and host of the site. */
  readonly origin: string;
}

/** Who decided where it was not the rules; then the sentence stands in the rationale as a quotation, not as ours. */
const decider = ({ review, override }: ToolRecord): string[] => {
  if (override) return [`Decided by an override of ${override.date}, by ${markdownText(override.by)}.`];
  return review ? [`Reviewed on ${review.date} by ${readerWords[review.reader]}.`] : [];
};

/** Words of the definition, a line each: by what, where they stand, what they are. */
const proofLines = (evidence: readonly Pick<Evidence, 'rule' | 'field' | 'text'>[]): string =>
  [...new Set(evidence.map(({ rule, field, text }) => `${rule} ${field}: ${text.replace(/\s+/g, ' ')}`))].join('\n');

function policy({ recommendation }: ToolRecord): string {
  const conditions = recommendation.conditions.map(
    (condition) => ` A call passes only ${markdownText(conditionWords(condition))}.`,
  );
  return `Policy: ${recommendationLabel(recommendation)}. ${markdownText(recommendation.reason)}${conditions.join('')}`;
}

function patterns({ attacks: open }: ToolRecord, { attacks, urls, origin }: Surroundings): string[] {
  const lines = open.flatMap(({ slug, because }) => {
    const pattern = attacks.find((one) => one.slug === slug);
    const url = new URL(urls.attack(slug), origin).href;
    return pattern ? [`- [${markdownText(pattern.title)}](${url}), because ${markdownText(because)}`] : [];
  });
  return lines.length === 0 ? [] : ['', 'Attack patterns that its definition opens:', '', ...lines];
}

/**
 * One tool in the Markdown twin of its server: anchor and heading, verdict, why, the words that prove it, policy, attack
 * patterns, address of its page, and what the server says. Strangers' words stand in fences or as inline code.
 */
export function toolMarkdown(
  server: string,
  record: ToolRecord,
  { verdict, url }: Pick<ServerTwin['tools'][number], 'verdict' | 'url'>,
  around: Surroundings,
): string {
  const { slug, tool } = record;
  const { category, risk, confidence, signals, evidence, rationale, counterfactual } = verdict;
  const proof = proofLines(evidence);
  return [
    `<a id="${encodeURIComponent(slug)}"></a>`,
    '',
    `## ${inlineCode(shownName(tool.name))}`,
    '',
    `Verdict: ${category}, ${risk} risk (confidence ${confidence.toFixed(2)}). Signals: ${signals.join(', ') || 'none'}.`,
    ...decider(record),
    '',
    [rationale, counterfactual].filter(Boolean).map(markdownText).join(' '),
    '',
    policy(record),
    ...patterns(record, around),
    '',
    `Page: ${url} (tool of ${server}, definition ${tool.hash})`,
    ...(proof === ''
      ? []
      : ['', 'Words of the definition that prove it, each after its rule and place:', '', fenced(proof)]),
    ...(tool.description === ''
      ? []
      : ['', 'The server says:', '', fenced(firstSentence(tool.description, quotation))]),
    '',
  ].join('\n');
}
