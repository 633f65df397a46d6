import { categories, signals, type Category, type Signal } from '../vocabulary.ts';
import { claimPrecision, type ClaimPrecision } from './claim-precision.ts';
import { wilson, type Interval } from './interval.ts';
import { type Judgement } from './judgement.ts';

export interface CategoryScore {
  readonly category: Category;
  readonly labelled: number;
  readonly called: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Verdicts whose confidence lies in `[from, to)`, and how many of them are right. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly strict: number;
  readonly lenient: number;
}

export interface SignalScore {
  readonly signal: Signal;
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
  readonly f1: number;
}

export interface Evaluation {
  readonly count: number;
  readonly strict: number;
  readonly lenient: number;
  readonly macroF1: number;
  readonly categories: readonly CategoryScore[];
  /** `confusion[label][verdict]` = count. */
  readonly confusion: Readonly<Record<Category, Readonly<Record<Category, number>>>>;
  /** Share of labelled risks that the verdict equals or that stand in `acceptRisk`. */
  readonly risk: number;
  readonly riskCount: number;
  /** Micro-averaged over all signals, `signalsMaybe` left out. */
  readonly signalF1: number;
  readonly signals: readonly SignalScore[];
  /** Tools labelled Execute, Destructive or Financial, without Read in `accept`. */
  readonly dangerous: number;
  readonly dangerousCalledRead: readonly Judgement[];
  readonly reliability: readonly ReliabilityBin[];
  /** Of verdicts with confidence ≥ 0.9: how many there are, and the share that is right (strict or accepted). */
  readonly confident: { readonly count: number; readonly strict: number; readonly lenient: number };
  /** 95 % intervals of the shares above; `confident` is that of its strict share. */
  readonly intervals: Readonly<Record<'strict' | 'lenient' | 'risk' | 'confident', Interval>>;
  /** How far confidence lies from the strict share on average, in the bins of `reliability` weighted by their tools. */
  readonly calibrationError: number;
  /** What we say of authors' annotations; only verdicts that carry their audit count. */
  readonly claims: ClaimPrecision;
  readonly mistakes: readonly Judgement[];
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const harmonic = (right: number, extra: number, missed: number): number => ratio(2 * right, 2 * right + extra + missed);
const isStrict = ({ label: wanted, verdict }: Judgement): boolean => verdict.category === wanted.category;
const isLenient = (judgement: Judgement): boolean =>
  isStrict(judgement) || judgement.label.accept.includes(judgement.verdict.category);
const share = (judgements: readonly Judgement[], holds: (judgement: Judgement) => boolean): number =>
  ratio(judgements.filter(holds).length, judgements.length);

const isRightRisk = ({ label: { risk, acceptRisk }, verdict }: Judgement): boolean =>
  verdict.risk === risk || acceptRisk.includes(verdict.risk);
const intervalOf = (judgements: readonly Judgement[], holds: (judgement: Judgement) => boolean): Interval =>
  wilson(judgements.filter(holds).length, judgements.length);

const dangerousCategories: readonly Category[] = ['Execute', 'Destructive', 'Financial'];
const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.001];

/** Scores verdicts against labels. Pure; fields that a label leaves out are left out of their score. */
export function evaluate(judgements: readonly Judgement[]): Evaluation {
  const scores = categories.map((category) => categoryScore(judgements, category));
  const withRisk = judgements.filter(({ label: { risk } }) => risk !== undefined);
  const signalScores = signals.map((signal) => signalScore(judgements, signal));
  const total = (key: 'right' | 'extra' | 'missed'): number => signalScores.reduce((sum, score) => sum + score[key], 0);
  const dangerous = judgements.filter(
    ({ label: { category, accept } }) => dangerousCategories.includes(category) && !accept.includes('Read'),
  );
  const confident = judgements.filter(({ verdict }) => verdict.confidence >= 0.9);
  const labelled = scores.filter((score) => score.labelled > 0);
  const reliability = reliabilityOf(judgements);
  return {
    count: judgements.length,
    strict: share(judgements, isStrict),
    lenient: share(judgements, isLenient),
    macroF1: ratio(
      labelled.reduce((sum, { f1 }) => sum + f1, 0),
      labelled.length,
    ),
    categories: scores,
    confusion: confusionOf(judgements),
    risk: share(withRisk, isRightRisk),
    riskCount: withRisk.length,
    signalF1: harmonic(total('right'), total('extra'), total('missed')),
    signals: signalScores,
    dangerous: dangerous.length,
    dangerousCalledRead: dangerous.filter(({ verdict }) => verdict.category === 'Read'),
    reliability,
    confident: { count: confident.length, strict: share(confident, isStrict), lenient: share(confident, isLenient) },
    intervals: {
      strict: intervalOf(judgements, isStrict),
      lenient: intervalOf(judgements, isLenient),
      risk: intervalOf(withRisk, isRightRisk),
      confident: intervalOf(confident, isStrict),
    },
    calibrationError: ratio(
      reliability.reduce((sum, bin) => sum + bin.count * Math.abs(bin.meanConfidence - bin.strict), 0),
      judgements.length,
    ),
    claims: claimPrecision(judgements),
    mistakes: judgements.filter((judgement) => !isStrict(judgement)),
  };
}

function categoryScore(judgements: readonly Judgement[], category: Category): CategoryScore {
  const labelled = judgements.filter(({ label: wanted }) => wanted.category === category);
  const called = judgements.filter(({ verdict }) => verdict.category === category);
  const right = called.filter(isStrict).length;
  return {
    category,
    labelled: labelled.length,
    called: called.length,
    precision: ratio(right, called.length),
    recall: ratio(right, labelled.length),
    f1: harmonic(right, called.length - right, labelled.length - right),
  };
}

function signalScore(judgements: readonly Judgement[], signal: Signal): SignalScore {
  const judged = judgements.filter(
    ({ label: wanted }) => wanted.signals !== undefined && !wanted.signalsMaybe.includes(signal),
  );
  const count = (wanted: boolean, shown: boolean): number =>
    judged.filter(
      ({ label: l, verdict }) =>
        (l.signals?.includes(signal) ?? false) === wanted && verdict.signals.includes(signal) === shown,
    ).length;
  const right = count(true, true);
  const extra = count(false, true);
  const missed = count(true, false);
  return { signal, right, extra, missed, f1: harmonic(right, extra, missed) };
}

function confusionOf(judgements: readonly Judgement[]): Evaluation['confusion'] {
  const row = (wanted: Category): Record<Category, number> => {
    const cell = (shown: Category): number =>
      judgements.filter(({ label: l, verdict }) => l.category === wanted && verdict.category === shown).length;
    return {
      Read: cell('Read'),
      Write: cell('Write'),
      Execute: cell('Execute'),
      Destructive: cell('Destructive'),
      Financial: cell('Financial'),
    };
  };
  return {
    Read: row('Read'),
    Write: row('Write'),
    Execute: row('Execute'),
    Destructive: row('Destructive'),
    Financial: row('Financial'),
  };
}

function reliabilityOf(judgements: readonly Judgement[]): ReliabilityBin[] {
  return edges.slice(0, -1).flatMap((from, index): ReliabilityBin[] => {
    const to = edges[index + 1] ?? from;
    const inside = judgements.filter(({ verdict: { confidence } }) => confidence >= from && confidence < to);
    if (inside.length === 0) return [];
    const mean = ratio(
      inside.reduce((sum, { verdict }) => sum + verdict.confidence, 0),
      inside.length,
    );
    return [
      {
        from,
        to: Math.min(to, 1),
        count: inside.length,
        meanConfidence: mean,
        strict: share(inside, isStrict),
        lenient: share(inside, isLenient),
      },
    ];
  });
}
