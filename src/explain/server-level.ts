import { categories, reviewId, type Category, type Risk } from '../vocabulary.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type ServerRecord, type ToolRecord } from '../record.ts';
import { type Urls } from '../urls.ts';
import { counted, firstSentence, listed, sentenceCase } from './grammar.ts';
import { recommendationLabel } from './policy-sentences.ts';
import { proofClause } from './proof.ts';
import { reasonSentence } from './review-sentences.ts';

/** A server's tools at one level of risk, as their page prints them. */
export interface ServerLevel {
  /** `Critical risk tools of Gmail`. */
  readonly title: string;
  /** What they are and what is recommended for them, in two sentences. */
  readonly summary: string;
  readonly rows: readonly {
    readonly name: string;
    readonly url: string;
    /** The server's own first sentence. */
    readonly description: string;
    readonly category: Category;
    /** Which words decide the category. */
    readonly because: string;
    readonly recommended: string;
  }[];
}

/** The tools of one server at one level, the most severe category first. */
export function serverLevel(server: ServerRecord, risk: Risk, taxonomy: Taxonomy, urls: Urls): ServerLevel {
  const own = server.tools
    .filter(({ verdict }) => verdict.risk === risk)
    .toSorted((a, b) => categories.indexOf(b.verdict.category) - categories.indexOf(a.verdict.category));
  const { label } = taxonomy.risks[risk];
  return {
    title: `${label} tools of ${server.facts.title}`,
    summary: summary(own, server, label.toLowerCase()),
    rows: own.map((record) => ({
      name: record.tool.name,
      url: urls.tool(server.id, record.slug),
      description: firstSentence(record.tool.description, 160),
      category: record.verdict.category,
      because: decidingWords(record),
      recommended: recommendationLabel(record.recommendation),
    })),
  };
}

/** What occurs among the tools, the most frequent first. */
const tally = (own: readonly ToolRecord[], of: (record: ToolRecord) => string): [string, number][] =>
  [...Map.groupBy(own, of)].sort(([, a], [, b]) => b.length - a.length).map(([what, held]) => [what, held.length]);

function summary(own: readonly ToolRecord[], { facts, counts }: ServerRecord, level: string): string {
  const share =
    own.length === counts.tools
      ? `${own.length === 1 ? 'The only tool' : `All ${counted(own.length, 'tool')}`} of ${facts.title}`
      : `${own.length.toLocaleString('en-GB')} of the ${counted(counts.tools, 'tool')} of ${facts.title}`;
  const kinds = listed(
    tally(own, ({ verdict }) => verdict.category).map(([kind, count]) => `${String(count)} ${kind}`),
  );
  const labels = tally(own, ({ recommendation }) => recommendationLabel(recommendation));
  const advice =
    labels.length === 1
      ? (labels[0]?.[0] ?? '')
      : labels.map(([label, count]) => `${label} (${String(count)})`).join('; ');
  return `${share} ${own.length === 1 ? 'is' : 'are'} ${level}: ${kinds}. Recommended: ${advice}.`;
}

/** The words that decide the category, as a sentence; says so where there are none. */
function decidingWords({ verdict, override, review }: ToolRecord): string {
  if (override) return 'Decided by hand, for a reason that its page gives.';
  const words = verdict.evidence.filter(({ rule }) => rule === verdict.decidedBy);
  if (words.length > 0) return `${sentenceCase(proofClause(words))}.`;
  return verdict.decidedBy === reviewId && review
    ? `Decided by reading the whole definition. ${reasonSentence(review)}`
    : 'No word decides; this is the most cautious reading.';
}
