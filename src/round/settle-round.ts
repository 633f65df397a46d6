import { evaluate } from '../classify/evaluation.ts';
import { type Parsed } from '../manifest/parse-file.ts';
import { type Problem } from '../manifest/problem.ts';
import { type ReaderLabel } from '../manifest/reader-label.ts';
import { type RoundLabel } from '../manifest/round-label.ts';
import { type Round } from '../manifest/round.ts';
import { verdictOf, type FiledRound, type Lines } from './file-round.ts';
import { firstVerdicts } from './first-verdicts.ts';
import { scoresOf } from './scores.ts';

/**
 * Adds what a second reading brought: how often the second reader, who saw neither the first label nor the verdict, said
 * the same, and the same first verdicts held against the labels as they were settled. First sight stays as it is.
 * @param second the second reader's labels, of some tools of the round
 * @param settled labels that were changed, for a reason that the rubric gives; the others stay
 */
export function settleRound(
  { round, lines }: FiledRound,
  second: Lines<ReaderLabel> | undefined,
  settled: Lines<ReaderLabel> | undefined,
): Parsed<FiledRound> {
  const known = new Set(lines.map(({ id }) => id));
  const problems = [second, settled].flatMap((labels) => (labels ? unknown(labels, known) : []));
  if (problems.length > 0) return { problems };
  const changed = new Map(settled?.rows.map((label) => [label.id, verdictOf(label)]));
  const after = lines.map((line): RoundLabel => {
    const label = changed.get(line.id);
    return label ? { ...line, settled: label } : line;
  });
  const judgements = settled ? firstVerdicts(after, 'settled') : [];
  if (settled && judgements.length === 0) {
    const wrong = 'this round keeps no verdicts of first sight, so settled labels cannot be scored';
    return { problems: [{ file: settled.file, at: '', wrong, right: '--second alone' }] };
  }
  return {
    value: {
      round: {
        ...round,
        ...(settled && { settled: scoresOf(evaluate(judgements)) }),
        ...(second && { agreement: agreementOf(lines, second.rows) }),
      },
      lines: after,
    },
  };
}

function unknown({ file, rows }: Lines<ReaderLabel>, known: ReadonlySet<string>): Problem[] {
  return rows
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => ({ file, at: '', wrong: `${id}: no such tool in the round`, right: 'ids of the round' }));
}

function agreementOf(lines: readonly RoundLabel[], second: readonly ReaderLabel[]): NonNullable<Round['agreement']> {
  const first = new Map(lines.map(({ id, label }) => [id, label]));
  const same = (key: 'category' | 'risk'): number =>
    second.filter((label) => first.get(label.id)?.[key] === label[key]).length;
  return { tools: new Set(second.map(({ id }) => id)).size, category: same('category'), risk: same('risk') };
}
