import { type Judgement } from '../classify/judgement.ts';
import { type ReaderVerdict } from '../manifest/reader-label.ts';
import { type RoundLabel } from '../manifest/round-label.ts';

/** Which of a line's labels counts: as first read, or as it stands after a second reading. */
export type Reading = 'first' | 'settled';

export const labelOf = ({ label, settled }: RoundLabel, reading: Reading): ReaderVerdict =>
  reading === 'settled' ? (settled ?? label) : label;

/**
 * The verdicts of first sight beside the labels, as evaluation wants them. Empty unless every line has kept its verdict,
 * since a part of a round measures nothing.
 */
export function firstVerdicts(lines: readonly RoundLabel[], reading: Reading): Judgement[] {
  const judgements = lines.flatMap((line): Judgement[] =>
    line.verdict
      ? [
          {
            id: line.id,
            name: line.tool,
            label: labelOf(line, reading),
            verdict: { ...line.verdict, decidedBy: undefined },
          },
        ]
      : [],
  );
  return judgements.length === lines.length ? judgements : [];
}
