import { type Category } from '../vocabulary.ts';
import { hintMismatches } from './audit-hints.ts';
import { type Judgement } from './judgement.ts';
import { wilson, type Interval } from './interval.ts';
import { type Claims, type HintMismatch } from './verdict.ts';

/** A published claim about one hint of one tool. */
export interface HintClaimMade {
  readonly id: string;
  readonly name: string;
  readonly hint: HintMismatch['hint'];
}

/** Claims of one kind (“understated” or “overstated”) held against the labels. */
export interface ClaimScore {
  /** How many claims the verdicts lead to; a tool may give two, one a hint. */
  readonly claimed: number;
  /** Claims that would also follow from the label's category. */
  readonly supported: number;
  /** Claims that would follow from it or from an accepted one. */
  readonly defensible: number;
  /** Share supported and its 95 % interval; 0 of 0 gives 0 and 0 to 1. */
  readonly precision: number;
  readonly interval: Interval;
  /** Claims that the label leads to and the verdict does not. */
  readonly missed: number;
  /** Claims that neither the label nor an accepted category supports. */
  readonly wrong: readonly HintClaimMade[];
}

export interface ClaimPrecision {
  /** Labelled tools whose author declared annotations. */
  readonly annotated: number;
  readonly understated: ClaimScore;
  readonly overstated: ClaimScore;
}

interface Audited {
  readonly judgement: Judgement;
  readonly claims: Claims;
}

/** Holds what we say of authors' annotations against labels; verdicts that carry no audit are left out. */
export function claimPrecision(judgements: readonly Judgement[]): ClaimPrecision {
  const audited = judgements.flatMap((judgement): Audited[] => {
    const { claims } = judgement.verdict;
    return claims?.annotations === undefined ? [] : [{ judgement, claims }];
  });
  return {
    annotated: audited.length,
    understated: scoreOf('understated', audited),
    overstated: scoreOf('overstated', audited),
  };
}

/** The hints of one kind of mismatch that a category leads to. */
const hintsBy = (kind: HintMismatch['kind'], { hints }: Claims, category: Category): HintMismatch['hint'][] =>
  hintMismatches(hints, category)
    .filter((mismatch) => mismatch.kind === kind)
    .map(({ hint }) => hint);

function scoreOf(kind: HintMismatch['kind'], audited: readonly Audited[]): ClaimScore {
  const tools = audited.map(({ judgement, claims }) => {
    const { category, accept } = judgement.label;
    const made = claims.mismatches.filter((mismatch) => mismatch.kind === kind).map(({ hint }) => hint);
    const byLabel = hintsBy(kind, claims, category);
    const byReaders = [category, ...accept].flatMap((one) => hintsBy(kind, claims, one));
    return { judgement, made, byLabel, byReaders };
  });
  const total = (count: (tool: (typeof tools)[number]) => number): number =>
    tools.reduce((sum, tool) => sum + count(tool), 0);
  const claimed = total(({ made }) => made.length);
  const supported = total(({ made, byLabel }) => made.filter((hint) => byLabel.includes(hint)).length);
  const wrong = tools.flatMap(({ judgement: { id, name }, made, byReaders }) =>
    made.filter((hint) => !byReaders.includes(hint)).map((hint) => ({ id, name, hint })),
  );
  return {
    claimed,
    supported,
    defensible: claimed - wrong.length,
    precision: claimed === 0 ? 0 : supported / claimed,
    interval: wilson(supported, claimed),
    missed: total(({ made, byLabel }) => byLabel.filter((hint) => !made.includes(hint)).length),
    wrong,
  };
}
