import { type ClaimScore } from '../../src/classify/claim-precision.ts';
import { type Evaluation } from '../../src/classify/evaluation.ts';
import { type Judgement } from '../../src/classify/judgement.ts';
import { type Interval } from '../../src/classify/interval.ts';
import { categories } from '../../src/vocabulary.ts';

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
/** A 95 % interval in per cent: `(78.1–89.6)`. */
export const between = ({ low, high }: Interval): string => `(${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)})`;
const cell = (value: string | number): string => String(value).padStart(12);

/** One judgement on one line. */
export const line = ({ id, name, label: wanted, verdict }: Judgement): string =>
  `${id} ${JSON.stringify(name)}: ${wanted.category}${wanted.accept.length > 0 ? ` (or ${wanted.accept.join(', ')})` : ''}, called ${verdict.category} at ${verdict.confidence.toFixed(2)} by ${verdict.decidedBy ?? 'nothing'}`;

/** All figures of an evaluation as text. */
export function printScores(scores: Evaluation): void {
  const { intervals } = scores;
  console.log(`${String(scores.count)} tools; in brackets the 95 % interval (Wilson)`);
  console.log(
    `category   strict ${percent(scores.strict)} ${between(intervals.strict)}   lenient ${percent(scores.lenient)} ${between(intervals.lenient)}   macro-F1 ${scores.macroF1.toFixed(3)}`,
  );
  console.log(`risk       exact ${percent(scores.risk)} ${between(intervals.risk)} of ${String(scores.riskCount)}`);
  console.log(`signals    micro-F1 ${scores.signalF1.toFixed(3)}`);
  console.log(
    `confident  ${String(scores.confident.count)} with confidence ≥ 0.9: strict ${percent(scores.confident.strict)} ${between(intervals.confident)}, lenient ${percent(scores.confident.lenient)}`,
  );
  console.log(`confidence lies ${percent(scores.calibrationError)} from the strict share on average`);
  printTables(scores);
  console.log(`\nannotations: ${String(scores.claims.annotated)} tools carry some`);
  printClaims('understates', scores.claims.understated);
  printClaims('overstates', scores.claims.overstated);
  console.log(`\ndangerous called Read: ${String(scores.dangerousCalledRead.length)} of ${String(scores.dangerous)}`);
  for (const judgement of scores.dangerousCalledRead) console.log(`  ${line(judgement)}`);
}

function printClaims(what: string, { claimed, supported, defensible, precision, interval, missed }: ClaimScore): void {
  const right =
    claimed === 0
      ? ''
      : `, ${String(supported)} supported by the label: ${percent(precision)} ${between(interval)}, ${String(defensible)} by it or an accepted one`;
  console.log(`  “author ${what}” claimed ${String(claimed)} times${right}; missed ${String(missed)}`);
}

/** Every mistake in category, and every claim about annotations that no label supports. */
export function printMistakes(scores: Evaluation): void {
  for (const judgement of scores.mistakes) console.log(line(judgement));
  for (const kind of ['understated', 'overstated'] as const)
    for (const { id, name, hint } of scores.claims[kind].wrong)
      console.log(`${id} ${JSON.stringify(name)}: ${hint} called ${kind}, no label supports it`);
}

function printTables(scores: Evaluation): void {
  console.log(`\n${['category', 'labelled', 'called', 'precision', 'recall', 'F1'].map(cell).join('')}`);
  for (const { category, labelled, called, precision, recall, f1 } of scores.categories)
    console.log([category, labelled, called, percent(precision), percent(recall), f1.toFixed(3)].map(cell).join(''));
  console.log(`\n${['label \\ called', ...categories].map(cell).join('')}`);
  for (const wanted of categories)
    console.log([wanted, ...categories.map((called) => scores.confusion[wanted][called])].map(cell).join(''));
  console.log(`\n${['confidence', 'tools', 'mean', 'strict', 'lenient'].map(cell).join('')}`);
  for (const { from, to, count, meanConfidence, strict, lenient } of scores.reliability)
    console.log(
      [`${from.toFixed(2)}–${to.toFixed(2)}`, count, meanConfidence.toFixed(2), percent(strict), percent(lenient)]
        .map(cell)
        .join(''),
    );
  console.log(`\n${['signal', 'right', 'extra', 'missed', 'F1'].map(cell).join('')}`);
  for (const { signal, right, extra, missed, f1 } of scores.signals)
    console.log([signal, right, extra, missed, f1.toFixed(3)].map(cell).join(''));
}
