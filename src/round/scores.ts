import { type Evaluation } from '../classify/evaluation.ts';
import { type ClaimScore } from '../classify/claim-precision.ts';
import { type Scores } from '../manifest/round.ts';

/** Four decimals: exact to the tool for any round of less than 5,000. */
const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

const claims = ({ claimed, supported }: ClaimScore): Scores['understated'] => ({ count: claimed, supported });

/** An evaluation as a round's file keeps it. Claims about annotations are kept where any tool has some. */
export function scoresOf(evaluation: Evaluation): Scores {
  const { confident, dangerousCalledRead, dangerous, claims: made } = evaluation;
  return {
    strict: rounded(evaluation.strict),
    lenient: rounded(evaluation.lenient),
    macroF1: rounded(evaluation.macroF1),
    risk: rounded(evaluation.risk),
    signalsF1: rounded(evaluation.signalF1),
    dangerousCalledRead: { count: dangerousCalledRead.length, of: dangerous },
    confident: {
      count: confident.count,
      strict: rounded(confident.strict),
      lenient: rounded(confident.lenient),
    },
    ...(made.annotated > 0 && { understated: claims(made.understated), overstated: claims(made.overstated) }),
  };
}
