import { rules } from '../classify/rules.ts';
import { reviewId, type Risk } from '../vocabulary.ts';
import { type PublishedVerdict } from './published-verdict.ts';
import { ruleOf } from './rationale.ts';
import { readerWords } from './review-sentences.ts';

const levels: Readonly<Record<Risk, 'none' | 'note' | 'warning' | 'error'>> = {
  low: 'none',
  medium: 'note',
  high: 'warning',
  critical: 'error',
};

/** What a result names where a review decided and no rule. */
const reviewRule = {
  id: reviewId,
  shortDescription: { text: 'Reviewed verdict' },
  fullDescription: { text: 'Category, risk and signals come from reading this very definition against the rubric.' },
};

/** SARIF 2.1.0 log with one result per tool above low risk and one per kind of hostile text, located in the manifest (OASIS SARIF v2.1.0, §3.27). */
export function sarif(file: string, verdicts: readonly PublishedVerdict[]): object {
  const used = new Set(verdicts.flatMap(({ evidence }) => evidence.map(({ rule }) => rule)));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tool-risk-catalogue',
            rules: [
              ...rules
                .filter(({ id }) => used.has(id))
                .map(({ id, title, why }) => ({
                  id,
                  shortDescription: { text: title },
                  fullDescription: { text: why },
                })),
              ...(verdicts.some(({ review }) => review) ? [reviewRule] : []),
            ],
          },
        },
        results: verdicts.flatMap((verdict, index) => [
          ...(verdict.risk === 'low' ? [] : [result(file, verdict, index)]),
          ...noticeResults(file, verdict, index),
        ]),
      },
    ],
  };
}

const reviewed = (review: PublishedVerdict['review']): string =>
  review ? `Reviewed on ${review.date} by ${readerWords[review.reader]}. ` : '';

const result = (file: string, verdict: PublishedVerdict, index: number) => ({
  ...ruleIdOf(verdict),
  level: levels[verdict.risk],
  message: {
    text: `${verdict.name}: ${verdict.category}, ${verdict.risk} risk. ${reviewed(verdict.review)}${verdict.rationale}`,
  },
  locations: [location(file, verdict, index)],
  ...(verdict.review && { properties: { review: verdict.review } }),
});

const location = (file: string, { name }: PublishedVerdict, index: number, field = '') => ({
  physicalLocation: { artifactLocation: { uri: file } },
  logicalLocations: [{ name, fullyQualifiedName: `/tools/${String(index)}${field}`, kind: 'member' }],
});

/** What the text of a definition does to its reader, whatever the risk of a call: orders are errors, hidden letters warnings. */
const noticeResults = (file: string, verdict: PublishedVerdict, index: number) =>
  (verdict.noticed ?? []).map(({ rule, field, text }) => ({
    ruleId: rule,
    level: ruleOf(rule)?.claims === 'notice:talks-to-model' ? ('error' as const) : ('warning' as const),
    message: { text: `${verdict.name}: ${text}` },
    locations: [location(file, verdict, index, field)],
  }));

function ruleIdOf({ review, evidence }: PublishedVerdict): { ruleId?: string } {
  if (review) return { ruleId: reviewId };
  return evidence[0] ? { ruleId: evidence[0].rule } : {};
}
