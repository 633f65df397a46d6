import { type Span } from '../manifest/span.ts';
import { type Tool } from '../manifest/tool.ts';
import { moreSevere, signals as allSignals, type Category, type Risk, type Signal, isCategory } from '../vocabulary.ts';
import { auditHints } from './audit-hints.ts';
import { toEvidence } from './evidence.ts';
import { guards } from './guards.ts';
import { decisiveFact, riskMoves, riskOf } from './risk.ts';
import { rules } from './rules.ts';
import { type ActionVerdict, type Counterfactual, type Evidence, type Verdict } from './verdict.ts';

/** A verdict that was reached in another way than by the rules: by reading, or by an override. */
export interface Decided {
  readonly category: Category;
  readonly risk: Risk;
  readonly signals: readonly Signal[];
  readonly confidence: number;
  /** Other categories that whoever decided would have accepted. */
  readonly accept?: readonly Category[];
  /** Stands where a rule's id stands otherwise. */
  readonly by: string;
  /** Where the words stand that decided. */
  readonly spans: readonly Span[];
}

const claims: ReadonlyMap<string, string> = new Map(rules.map(({ id, claims: claim }) => [id, claim]));
const claimOf = ({ rule }: Evidence): string => claims.get(rule) ?? '';

/**
 * The machine's verdict brought into line with one that was decided otherwise. The deciding words come first; evidence
 * for anything that was not decided goes; actions, counterfactual, claims and notices are worked out anew. What the
 * rules said stays readable in the machine's own verdict, which is kept beside this one.
 */
export function settle(tool: Tool, machine: Verdict, decided: Decided): Verdict {
  const { category, risk, confidence, by } = decided;
  const signals = allSignals.filter((signal) => decided.signals.includes(signal));
  const settled = { category, risk, signals };
  const kept = machine.evidence.filter((one) => agrees(claimOf(one), settled));
  const [same, other] = [true, false].map((is) => kept.filter((one) => (claimOf(one) === category) === is));
  return {
    ...settled,
    confidence,
    evidence: [...toEvidence(tool.definition, by, decided.spans), ...(same ?? []), ...(other ?? [])],
    decidedBy: by,
    actions: actionsUpTo(category, machine.actions),
    counterfactual: counterfactualOf(settled, kept),
    claims: auditHints(tool.definition, { ...settled, open: [category, ...(decided.accept ?? [])] }),
    // Which of two readings is right has been decided.
    notices: machine.notices.filter(({ kind }) => kind !== 'conflicting-evidence'),
  };
}

type Settled = Pick<Decided, 'category' | 'risk' | 'signals'>;

/** The signal without which a circumstance that moves the risk cannot hold (RUBRIC.md): a reader who leaves it out denies it. */
const needs: Readonly<Record<string, Signal>> = {
  'risk:reads-secrets': 'secrets',
  'risk:changes-credentials': 'secrets',
  'risk:reads-any-file': 'path',
  'risk:writes-any-file': 'path',
  'risk:reads-any-address': 'url',
  'risk:reads-private': 'private',
  'risk:many-at-once': 'bulk',
};

/** Whether what a rule claims can stand beside a decided verdict. */
function agrees(claim: string, { category, risk, signals }: Settled): boolean {
  if (isCategory(claim)) return moreSevere(claim, category) === category;
  if (Object.hasOwn(guards, claim)) return guards[claim]?.(category) === category;
  if (claim.startsWith('signal:')) return signals.some((signal) => claim === `signal:${signal}`);
  const needed = Object.hasOwn(needs, claim) ? needs[claim] : undefined;
  if (needed !== undefined && !signals.includes(needed)) return false;
  const moves = riskMoves.filter((move) => move.fact === claim && move.category === category);
  return moves.length === 0 || moves.some((move) => move.risk === risk);
}

/** Actions with nothing above the category; none where no action reaches it, since the table would then hide which does. */
function actionsUpTo(category: Category, actions: readonly ActionVerdict[]): ActionVerdict[] {
  const capped = actions.map((action) =>
    moreSevere(action.category, category) === category ? action : { ...action, category },
  );
  return capped.some((action) => action.category === category) ? capped : [];
}

/** As the classifier has it, from the facts that are left; none where they do not explain the decided risk. */
function counterfactualOf({ category, risk, signals }: Settled, kept: readonly Evidence[]): Counterfactual | undefined {
  const ruleFacts = kept.flatMap((one) => [claimOf(one), `rule:${one.rule}`]);
  const facts = new Set([...signals.map((signal) => `signal:${signal}`), ...ruleFacts]);
  const decisive = riskOf(category, facts) === risk ? decisiveFact(category, facts) : undefined;
  if (decisive === undefined) return undefined;
  const signal = signals.find((one) => decisive.fact === `signal:${one}`);
  if (signal !== undefined) return { without: { signal }, risk: decisive.risk };
  const rule = kept.find((one) => claimOf(one) === decisive.fact || `rule:${one.rule}` === decisive.fact)?.rule;
  return rule === undefined ? undefined : { without: { rule }, risk: decisive.risk };
}
