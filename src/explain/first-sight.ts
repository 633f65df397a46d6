import { intervalOfShare, type Interval } from '../classify/interval.ts';
import { type Round, type Scores } from '../manifest/round.ts';
import { type RoundRecord } from '../record.ts';
import { percent } from './accuracy.ts';
import { counted, listed } from './grammar.ts';
import { unbroken } from './unbroken.ts';

/** What was measured on tools that nobody had looked at, ready to print. */
export interface FirstSight {
  /** What the newest round says. */
  readonly lead: string;
  /** Who made the labels, what a second reader said to them, and what the rows of settled rounds mean. */
  readonly labels: string;
  /** Newest round first; a round whose labels were settled has a second row. */
  readonly rows: readonly FirstSightRow[];
  /** How each round was drawn, labelled and scored. */
  readonly details: readonly { readonly number: string; readonly text: string }[];
}

export interface FirstSightRow {
  readonly round: string;
  readonly date: string;
  readonly size: string;
  readonly right: string;
  readonly interval: string;
  /** Lenient, risk, signals, dangerous called Read, confident; in the order of `furtherMeasures`. */
  readonly further: readonly string[];
}

/** Heads of the columns after that of the category. */
export const furtherMeasures = [
  'Or defensible',
  'Risk right',
  'Signals F1',
  'Dangerous called Read',
  'Right at confidence ≥ 0.9',
] as const;

/** A date as sentences carry it: `25 November 2026`. */
export const longDate = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** `78.1 to 89.6 %`. */
export const spread = ({ low, high }: Interval): string => `${(100 * low).toFixed(1)} to ${percent(high)}`;

/** Rounds as sentences and rows; absent when there are none. */
export function firstSight(rounds: readonly RoundRecord[]): FirstSight | undefined {
  const [newest] = rounds;
  if (!newest) return undefined;
  return {
    lead: unbroken(lead(newest, rounds.length > 1)),
    labels: labels(rounds),
    rows: rounds.flatMap((round) => [
      row(round.number, round, round.firstSight),
      ...(round.settled ? [row(`${round.number}, settled`, round, round.settled)] : []),
    ]),
    details: rounds.map((round) => ({ number: round.number, text: details(round) })),
  };
}

function lead(round: RoundRecord, isOneOfSeveral: boolean): string {
  const { number, date, size, firstSight } = round;
  const { strict, lenient, dangerousCalledRead } = firstSight;
  const name = `round ${number}${isOneOfSeveral ? ', the newest,' : ''} of ${longDate(date)}`;
  const right = Math.round(strict * size).toLocaleString('en-GB');
  return [
    `In ${name}, the rules gave ${right} of ${counted(size, 'tool')} the category of the label: ${percent(strict)}, with a 95 % interval from ${spread(intervalOfShare(strict, size))}.`,
    `With categories that a second reader could defend it is ${percent(lenient)}.`,
    ...dangerous(dangerousCalledRead),
  ].join(' ');
}

const dangerous = ({ count, of }: Scores['dangerousCalledRead']): string[] =>
  of === 0
    ? []
    : [
        `Of ${counted(of, 'tool')} labelled Execute, Destructive or Financial, the rules took ${count === 0 ? 'none' : String(count)} for a Read.`,
      ];

function labels(rounds: readonly RoundRecord[]): string {
  const byModel = rounds.filter(({ reader }) => reader === 'model').map(({ number }) => number);
  const which = byModel.length === rounds.length ? 'The labels' : `The labels of round ${listed(byModel)}`;
  return [
    byModel.length === 0
      ? 'The labels were made by people.'
      : `${which} were made by a language model that read each definition against the rubric; they can be wrong too.`,
    ...rounds.flatMap(({ number, agreement }) => (agreement ? [secondReading(number, agreement)] : [])),
    ...(rounds.some(({ settled }) => settled !== undefined)
      ? ['Rows called settled hold the same verdicts against the labels that a second reading left.']
      : []),
  ].join(' ');
}

const secondReading = (number: string, { tools, category, risk }: NonNullable<Round['agreement']>): string =>
  `Of round ${number}, ${counted(tools, 'tool was', 'tools were')} read a second time without sight of the first label: ${String(category)} times the second reader named the same category, ${String(risk)} times the same risk.`;

function row(round: string, { date, size }: Round, scores: Scores): FirstSightRow {
  const { dangerousCalledRead, confident } = scores;
  return {
    round,
    date,
    size: size.toLocaleString('en-GB'),
    right: percent(scores.strict),
    interval: spread(intervalOfShare(scores.strict, size)),
    further: [
      percent(scores.lenient),
      percent(scores.risk),
      scores.signalsF1.toFixed(3),
      `${String(dangerousCalledRead.count)} of ${String(dangerousCalledRead.of)}`,
      confident.count === 0 ? 'none' : `${percent(confident.strict)} of ${String(confident.count)}`,
    ],
  };
}

/** Ends in exactly one full stop. */
const sentence = (text: string): string => text.replace(/\.?$/, '.');

function details({ drawn, seed, by, measuredAt: { commit, rules, siblings } }: Round): string {
  const state = [...(commit ? [`commit ${commit}`] : []), ...(rules ? [`rules ${rules}`] : [])];
  const judged = siblings ? 'with its server’s other tools in sight' : 'by itself';
  return [
    `${sentence(drawn)} Seed ${String(seed)}.`,
    `Labelled by: ${sentence(by)}`,
    `Each tool was judged ${judged}${state.length > 0 ? `, at ${listed(state)}` : ''}.`,
  ].join(' ');
}
