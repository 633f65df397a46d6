import { type Tool } from '../../manifest/tool.ts';
import { type ToolPlace } from '../../manifest/tool-places.ts';
import { reviewId, type Risk } from '../../vocabulary.ts';
import { ruleOf } from '../prose/subject.ts';
import { type PublishedVerdict } from '../published-verdict.ts';
import { readInPart } from '../read-in-part.ts';
import { readerWords } from '../review-sentences.ts';
import { type Finding, type Level, type Remark } from './finding.ts';
import { overrideRule, unprovedRule } from './verdict-rules.ts';

/** A verdict with the tool that it is about and where that stands in the file, as far as it is known. */
export interface JudgedPlace {
  readonly verdict: PublishedVerdict;
  readonly tool: Pick<Tool, 'definition' | 'flags' | 'hash'>;
  readonly place: ToolPlace | undefined;
  /** Why the verdict does not count: somebody accepted this very definition. */
  readonly accepted?: string | undefined;
}

/** Low risk is no finding. */
const levelOf: Readonly<Record<Exclude<Risk, 'low'>, Level>> = { medium: 'note', high: 'warning', critical: 'error' };
const severityOf: Readonly<Record<Exclude<Risk, 'low'>, number>> = { medium: 5, high: 8, critical: 9.5 };

/** Most further places that one finding points to. */
const mostRelated = 8;

/** One finding per tool above low risk and one per kind of text that works on its reader. */
export const verdictFindings = (file: string, judged: readonly JudgedPlace[]): Finding[] =>
  judged.flatMap((one) => [...riskFinding(file, one), ...noticeFindings(file, one)]);

/** A line for each definition that is longer than is read. */
export const partRemarks = (file: string, judged: readonly JudgedPlace[]): Remark[] =>
  judged.flatMap(({ verdict: { name }, tool, place }) => {
    const text = readInPart(tool);
    return text === undefined ? [] : [{ file, level: 'note', text: `${name}: ${text}`, tool: name, place }];
  });

const decided = ({ review, override }: PublishedVerdict): string => {
  if (override) return '';
  return review ? `Reviewed on ${review.date} by ${readerWords[review.reader]}. ` : '';
};

/** What stands behind a verdict: who decided it by hand, or the rule with the first piece of evidence. */
const decidingRule = ({ override, review, evidence }: PublishedVerdict): string =>
  override ? overrideRule.id : review ? reviewId : (evidence[0]?.rule ?? unprovedRule.id);

function riskFinding(file: string, { verdict, tool, place, accepted }: JudgedPlace): Finding[] {
  const { name, category, risk, review, override, rationale, evidence } = verdict;
  if (risk === 'low') return [];
  const rule = decidingRule(verdict);
  const [first, ...others] = evidence.map((one) => ({ ...one, region: place?.words(one) }));
  return [
    {
      ...{ file, tool: name, rule, place, accepted },
      level: levelOf[risk],
      severity: severityOf[risk],
      text: `${name}: ${category}, ${risk} risk. ${decided(verdict)}${rationale}`,
      region: first?.region,
      related: others
        .flatMap(({ rule: id, text, region }) => (region ? [{ region, text: `${id}: “${text}”` }] : []))
        .slice(0, mostRelated),
      identity: [name, rule, tool.hash],
      properties: { category, risk, ...(review && { review }), ...(override && { override }) },
    },
  ];
}

/** What the text of a definition does to its reader, whatever the risk of a call: orders are errors, hidden letters warnings. */
const noticeFindings = (file: string, { verdict, tool, place, accepted }: JudgedPlace): Finding[] =>
  (verdict.noticed ?? []).map(({ text, ...words }) => {
    const isOrder = ruleOf(words.rule)?.claims === 'notice:talks-to-model';
    return {
      ...{ file, tool: verdict.name, rule: words.rule, place, accepted },
      level: isOrder ? 'error' : 'warning',
      severity: isOrder ? severityOf.critical : severityOf.high,
      text: `${verdict.name}: ${text}`,
      region: place?.words(words),
      related: [],
      identity: [verdict.name, `${words.rule} ${words.field}`, tool.hash],
    };
  });
