import { rules } from '../classify/rules.ts';
import { type Rule } from '../classify/rule.ts';
import { type Tool } from '../manifest/tool.ts';
import { type ToolPlace } from '../manifest/tool-places.ts';
import { reviewId, type Risk } from '../vocabulary.ts';
import { listed } from './grammar.ts';
import { type PublishedVerdict } from './published-verdict.ts';
import { ruleOf } from './prose/subject.ts';
import { readInPart } from './read-in-part.ts';
import { readerWords } from './review-sentences.ts';
import { fingerprints, logicalLocation, physicalLocation, plainText } from './sarif-location.ts';

/** A verdict with the tool that it is about and where that stands in the file, as far as it is known. */
export interface Judged {
  readonly verdict: PublishedVerdict;
  readonly tool: Pick<Tool, 'hash' | 'flags'>;
  readonly place: ToolPlace | undefined;
}

const levels: Readonly<Record<Risk, 'none' | 'note' | 'warning' | 'error'>> = {
  low: 'none',
  medium: 'note',
  high: 'warning',
  critical: 'error',
};

/** Most further places that one result points to. */
const mostRelated = 8;

/** What a result names where a review decided and no rule. */
const reviewRule = {
  id: reviewId,
  shortDescription: { text: 'Reviewed verdict' },
  fullDescription: { text: 'Category, risk and signals come from reading this very definition against the rubric.' },
  help: {
    text: 'Read the reason in the properties of the result. The review is bound to the hash of the definition: when the definition changes, the rules decide again.',
  },
};

/**
 * SARIF 2.1.0 log with one result per tool above low risk and one per kind of hostile text, located in the manifest (OASIS SARIF
 * v2.1.0, §3.27). Where tools are missing the run is marked as failed, with the reason (§3.20.14, §3.20.21), so that no results
 * are not taken for a pass.
 * @param gaps why there may be more tools than were read, one line each
 */
export function sarif(file: string, judged: readonly Judged[], gaps: readonly string[] = []): object {
  const used = new Set(
    judged.flatMap(({ verdict }) => [...verdict.evidence, ...(verdict.noticed ?? [])].map(({ rule }) => rule)),
  );
  const descriptors = [
    ...rules.filter(({ id }) => used.has(id)).map(descriptor),
    ...(judged.some(({ verdict }) => verdict.review) ? [reviewRule] : []),
  ];
  const indexOf = new Map(descriptors.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'tool-risk-catalogue', rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: gaps.length === 0,
            toolExecutionNotifications: [
              ...gaps.map((text) => ({ level: 'error', message: { text: plainText(text) } })),
              ...judged.flatMap((one) => partNotification(file, one)),
            ],
          },
        ],
        results: judged.flatMap((one) => [
          ...(one.verdict.risk === 'low' ? [] : [result(file, one, indexOf)]),
          ...noticeResults(file, one, indexOf),
        ]),
      },
    ],
  };
}

/** Says of a definition that it is longer than is read, at its place (§3.58). */
function partNotification(file: string, { verdict, tool, place }: Judged) {
  const text = readInPart(tool);
  if (text === undefined) return [];
  const locations = [
    {
      physicalLocation: physicalLocation(file, place?.region),
      logicalLocations: [logicalLocation(verdict.name, place)],
    },
  ];
  return [{ level: 'note', message: { text: plainText(`${verdict.name}: ${text}`) }, locations }];
}

const exampleNames = (examples: Rule['fires']): string => listed(examples.slice(0, 3).map(({ name }) => `“${name}”`));

/** A rule as platforms show it beside each of its results (§3.49). */
const descriptor = ({ id, title, why, fires, ignores }: Rule) => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: why },
  help: {
    text: `${why} The words that prove it stand in the tool’s own definition, where the result points. It fires for tools such as ${exampleNames(fires)}, and not for ${exampleNames(ignores)}.`,
  },
});

const reviewed = (review: PublishedVerdict['review']): string =>
  review ? `Reviewed on ${review.date} by ${readerWords[review.reader]}. ` : '';

function result(file: string, { verdict, tool, place }: Judged, indexOf: ReadonlyMap<string, number>) {
  const { name, category, risk, review, rationale, evidence } = verdict;
  const ruleId = review ? reviewId : evidence[0]?.rule;
  const ruleIndex = ruleId === undefined ? undefined : indexOf.get(ruleId);
  const [first, ...others] = evidence.map((one) => ({ ...one, region: place?.words(one) }));
  return {
    ...(ruleId !== undefined && { ruleId }),
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[risk],
    message: { text: plainText(`${name}: ${category}, ${risk} risk. ${reviewed(review)}${rationale}`) },
    locations: [
      {
        physicalLocation: physicalLocation(file, first?.region ?? place?.region, place?.region),
        logicalLocations: [logicalLocation(name, place)],
      },
    ],
    ...related(file, others),
    partialFingerprints: fingerprints(name, ruleId ?? '', tool.hash),
    ...(review && { properties: { review } }),
  };
}

type Located = PublishedVerdict['evidence'][number] & { readonly region: ReturnType<ToolPlace['words']> };

/** Further evidence, as far as its words were found. */
function related(file: string, evidence: readonly Located[]) {
  const found = evidence.filter(({ region }) => region !== undefined).slice(0, mostRelated);
  if (found.length === 0) return {};
  return {
    relatedLocations: found.map(({ rule, text, region }, index) => ({
      id: index + 1,
      physicalLocation: physicalLocation(file, region, undefined),
      message: { text: plainText(`${rule}: “${text}”`) },
    })),
  };
}

/** What the text of a definition does to its reader, whatever the risk of a call: orders are errors, hidden letters warnings. */
const noticeResults = (file: string, { verdict, tool, place }: Judged, indexOf: ReadonlyMap<string, number>) =>
  (verdict.noticed ?? []).map(({ text, ...words }) => ({
    ruleId: words.rule,
    ruleIndex: indexOf.get(words.rule),
    level: ruleOf(words.rule)?.claims === 'notice:talks-to-model' ? ('error' as const) : ('warning' as const),
    message: { text: plainText(`${verdict.name}: ${text}`) },
    locations: [
      {
        physicalLocation: physicalLocation(file, place?.words(words) ?? place?.region, place?.region),
        logicalLocations: [logicalLocation(verdict.name, place)],
      },
    ],
    partialFingerprints: fingerprints(verdict.name, `${words.rule} ${words.field}`, tool.hash),
  }));
