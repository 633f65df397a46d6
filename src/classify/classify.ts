import { type Tool } from '../manifest/tool.ts';
import { categories, moreSevere, signals, type Category, type Signal, isCategory } from '../vocabulary.ts';
import { type Action } from '../reading/action.ts';
import { auditHints, openCategories } from './audit-hints.ts';
import { confidenceOf, disputedLimit, knownConfidence } from './confidence.ts';
import { evidenceKind, type EvidenceKind, type Finding } from './evidence-kind.ts';
import { toEvidence } from './evidence.ts';
import { guards } from './guards.ts';
import { nextMet } from './needs.ts';
import { asShown, type ToolAsShown } from '../reading/as-shown.ts';
import { read, type Reading } from '../reading/reading.ts';
import { emptyContext, type ServerContext } from '../reading/server-context.ts';
import { decisiveFact, riskOf } from './risk.ts';
import { sameSpan } from '../manifest/span.ts';
import { type Rule } from './rule.ts';
import { rules } from './rules.ts';
import {
  noticeKinds,
  type ActionVerdict,
  type Counterfactual,
  type Evidence,
  type Notice,
  type Verdict,
} from './verdict.ts';

/** What is known once a rule has fired, as the risk table and the counterfactual name it. */
const factsOf: ReadonlyMap<Rule, readonly string[]> = new Map(
  rules.map((rule) => [rule, [rule.claims, `rule:${rule.id}`]]),
);
const signalFacts = signals.map((signal) => ({ signal, fact: `signal:${signal}` }));

/**
 * The verdict on one tool: which rules fire on its reading, the most severe category among them, lowered by the guards
 * that the definition names, and the risk that follows. Deterministic, offline; annotations are audited, never used.
 */
export const classify = (tool: Tool, context: ServerContext = emptyContext): Verdict =>
  classifyRead(tool, context).verdict;

/** The same with the reading of the definition as it was sent, which takes half of the time. */
export function classifyRead(
  tool: Tool,
  context: ServerContext,
): { readonly verdict: Verdict; readonly reading: Reading } {
  const shown = asShown(tool);
  const sent = read(tool, context);
  return { verdict: verdictOn(tool, sent, shown), reading: sent };
}

/** The verdict by what a definition shows; `sent` is the reading of the text as it was sent. */
function verdictOn(tool: Tool, sent: Reading, shown: ToolAsShown | undefined): Verdict {
  const reading = shown ? read(shown.tool, sent.context) : sent;
  const findings = findingsOf(reading, sent);
  const { category, decidedBy } = decide(findings);
  const kind = evidenceKind(reading, category, findings, decidedBy !== undefined && !isCategory(decidedBy.claims));
  const facts = new Set<string>();
  for (const { rule } of findings) for (const fact of factsOf.get(rule) ?? []) facts.add(fact);
  const risk = riskOf(category, facts);
  const fired = signalFacts.filter(({ fact }) => facts.has(fact)).map(({ signal }) => signal);
  const supported = knownConfidence(confidenceOf(kind, category, isUncertain(reading)), reading);
  const evidence: ToEvidence = ({ rule, spans }) =>
    toEvidence(tool.definition, rule.id, shown && !notices.has(rule) ? spans.map(shown.original) : spans);
  const claims = auditHints(tool.definition, { category, signals: fired, open: openCategories(category, supported) });
  return {
    category,
    risk,
    confidence: claims.mismatches.length > 0 ? Math.min(supported, disputedLimit) : supported,
    signals: fired,
    evidence: evidenceOf(findings, decidedBy, evidence),
    decidedBy: decidedBy?.id,
    actions: actionVerdicts(reading, findings, category),
    counterfactual: counterfactualOf(category, facts, findings),
    claims,
    notices: noticesOf(findings, kind, evidence),
  };
}

/** The evidence for what one rule found. */
type ToEvidence = (finding: Finding) => readonly Evidence[];

/** Notices are about the text as it was sent. */
const notices: ReadonlySet<Rule> = new Set(rules.filter(({ claims }) => claims.startsWith('notice:')));

/** What the rules find; notices are about the text as it was `sent`. */
function findingsOf(reading: Reading, sent: Reading): Finding[] {
  const findings: Finding[] = [];
  for (let at = nextRule(reading, 0); at < rules.length; at = nextRule(reading, at + 1)) {
    const rule = rules[at];
    if (rule === undefined) break;
    const spans = rule.find(reading !== sent && notices.has(rule) ? sent : reading);
    if (spans.length > 0) findings.push({ rule, spans });
  }
  return findings;
}

/** The next rule that may fire on a reading; those of notices always may, since it is another one that they are asked about. */
const nextRule = nextMet(rules.map((rule) => (notices.has(rule) ? {} : rule.find)));

/** Every word that says what is done is foreign, or could be a noun. */
const isUncertain = ({ actions }: Reading): boolean =>
  actions.length > 0 && actions.every(({ uncertain, rare, source }) => uncertain || rare === true || source === 'text');

interface Decision {
  readonly category: Category;
  readonly decidedBy: Rule | undefined;
}

/** The most severe category that a rule claims, as far as the guards leave it. Read where nothing fires. */
function decide(findings: readonly Finding[]): Decision {
  const claimed = findings.map(({ rule }) => rule).filter(({ claims }) => isCategory(claims));
  const severest = claimed.reduce<Category>(
    (worst, { claims }) => (isCategory(claims) ? moreSevere(worst, claims) : worst),
    'Read',
  );
  const guarding = findings.map(({ rule }) => rule).filter(({ claims }) => claims in guards);
  let category = severest;
  let decidedBy = claimed.find(({ claims }) => claims === severest);
  for (const guard of guarding) {
    const left = guards[guard.claims]?.(category) ?? category;
    if (left !== category) {
      category = left;
      decidedBy = guard;
    }
  }
  return { category, decidedBy };
}

/** Where a rule's evidence stands: categories by severity, then guards, risk, signals, notices. */
function weight({ claims }: Rule): number {
  if (isCategory(claims)) return -categories.indexOf(claims);
  return 1 + ['guard', 'risk', 'signal', 'notice'].indexOf(claims.slice(0, claims.indexOf(':')));
}

/** Places of all rules' evidence, so that none is worked out for each tool. */
const places: ReadonlyMap<Rule, number> = new Map(
  [...rules]
    .sort((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1))
    .map((rule, place) => [rule, place] as const),
);

/** Evidence of the deciding rule, then of the others in their order. */
function evidenceOf(
  findings: readonly Finding[],
  decidedBy: Rule | undefined,
  evidence: ToEvidence,
): Verdict['evidence'] {
  const place = ({ rule }: Finding): number => (rule === decidedBy ? -1 : (places.get(rule) ?? places.size));
  return findings.toSorted((a, b) => place(a) - place(b)).flatMap(evidence);
}

const lessSevere = (a: Category, b: Category): Category => (moreSevere(a, b) === a ? b : a);

/**
 * What each value of an enumerated action does: the most severe category whose evidence is that value, never more than the
 * tool's own, which guards may have lowered.
 */
function actionVerdicts({ actions }: Reading, findings: readonly Finding[], most: Category): ActionVerdict[] {
  if (!actions.some(({ value }) => value !== undefined)) return [];
  const byCategory = findings.filter(({ rule }) => isCategory(rule.claims));
  const severity = (action: Action): Category =>
    byCategory
      .filter(({ spans }) => spans.some((span) => sameSpan(span, action.span)))
      .reduce<Category>(
        (worst, { rule }) => (isCategory(rule.claims) ? moreSevere(worst, rule.claims) : worst),
        'Read',
      );
  return actions.flatMap((action) =>
    action.argument === undefined || action.value === undefined
      ? []
      : [{ argument: action.argument, value: action.value, category: lessSevere(severity(action), most) }],
  );
}

function counterfactualOf(
  category: Category,
  facts: ReadonlySet<string>,
  findings: readonly Finding[],
): Counterfactual | undefined {
  const decisive = decisiveFact(category, facts);
  if (decisive === undefined) return undefined;
  const signal = signals.find((known): known is Signal => decisive.fact === `signal:${known}`);
  const rule = findings.find(({ rule: { id, claims } }) => claims === decisive.fact || `rule:${id}` === decisive.fact)
    ?.rule.id;
  if (signal !== undefined) return { without: { signal }, risk: decisive.risk };
  return rule === undefined ? undefined : { without: { rule }, risk: decisive.risk };
}

/** Notices that rules raise, one of a kind, and the one for name and description that point to different categories. */
function noticesOf(findings: readonly Finding[], kind: EvidenceKind, evidence: ToEvidence): Notice[] {
  const noticing = findings.filter(({ rule }) => notices.has(rule));
  if (noticing.length === 0 && kind !== 'conflict') return [];
  const raised = noticeKinds.flatMap((notice) => {
    const raising = noticing.filter(({ rule }) => rule.claims === `notice:${notice}`);
    return raising.length > 0 ? [{ kind: notice, evidence: raising.flatMap(evidence) }] : [];
  });
  if (kind !== 'conflict') return raised;
  const conflicting = findings.filter(({ rule }) => isCategory(rule.claims)).flatMap(evidence);
  return [...raised, { kind: 'conflicting-evidence', evidence: conflicting }];
}
