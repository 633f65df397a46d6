import { existsSync } from 'node:fs';
import { readRounds, type RoundSource } from '../../src/catalogue/read-rounds.ts';
import { evaluate } from '../../src/classify/evaluation.ts';
import { intervalOfShare, type Interval } from '../../src/classify/interval.ts';
import { type Scores } from '../../src/manifest/round.ts';
import { findDefinitions, type Found } from '../../src/round/find-definitions.ts';
import { scoresOf } from '../../src/round/scores.ts';
import { today } from '../../src/round/today.ts';
import { fail } from '../../src/cli/fail.ts';
import { textTable } from '../../src/cli/text-table.ts';
import { failAll } from './input.ts';
import { catalogueManifests, corpusManifests } from './manifests.ts';
import { between, percent } from './print-scores.ts';

/** Scores of so many tools, with the intervals that belong to them. */
interface Figures {
  readonly tools: number;
  readonly scores: Scores;
  readonly intervals: Readonly<Record<'strict' | 'lenient' | 'risk' | 'confident', Interval>>;
}

const figures = (tools: number, scores: Scores): Figures => ({
  tools,
  scores,
  intervals: {
    strict: intervalOfShare(scores.strict, tools),
    lenient: intervalOfShare(scores.lenient, tools),
    risk: intervalOfShare(scores.risk, tools),
    confident: intervalOfShare(scores.confident.strict, scores.confident.count),
  },
});

/** One column of figures under each heading. */
type Columns = readonly (readonly [title: string, figures: Figures])[];

function columns({ round, lines }: RoundSource, definitions: ReadonlyMap<string, Found>): Columns {
  const now = evaluate(today(lines, definitions, round.measuredAt.siblings));
  return [
    ['first sight', figures(round.size, round.firstSight)],
    ...(round.settled ? ([['first sight, labels settled', figures(round.size, round.settled)]] as const) : []),
    ...(now.count > 0 ? ([['today (has been read since)', figures(now.count, scoresOf(now))]] as const) : []),
  ];
}

const measures: readonly (readonly [name: string, value: (figures: Figures) => string])[] = [
  ['tools', ({ tools }) => String(tools)],
  ['category', ({ scores, intervals }) => `${percent(scores.strict)} ${between(intervals.strict)}`],
  ['or accepted', ({ scores, intervals }) => `${percent(scores.lenient)} ${between(intervals.lenient)}`],
  ['macro-F1', ({ scores }) => scores.macroF1.toFixed(3)],
  ['risk', ({ scores, intervals }) => `${percent(scores.risk)} ${between(intervals.risk)}`],
  ['signals F1', ({ scores }) => scores.signalsF1.toFixed(3)],
  ['dangerous called Read', ({ scores: { dangerousCalledRead: d } }) => `${String(d.count)} of ${String(d.of)}`],
  [
    'at confidence ≥ 0.9',
    ({ scores: { confident: c }, intervals }) =>
      `${percent(c.strict)} ${between(intervals.confident)} of ${String(c.count)}, ${percent(c.lenient)} accepted`,
  ],
  [
    '“understates” supported',
    ({ scores: { understated: c } }) => (c ? `${String(c.supported)} of ${String(c.count)}` : ''),
  ],
  [
    '“overstates” supported',
    ({ scores: { overstated: c } }) => (c ? `${String(c.supported)} of ${String(c.count)}` : ''),
  ],
];

function print({ number, round }: RoundSource, shown: Columns): void {
  const { date, size, seed, by, reader, measuredAt, agreement } = round;
  const state = [measuredAt.commit && `commit ${measuredAt.commit}`, measuredAt.rules && `rules ${measuredAt.rules}`];
  console.log(`round ${number}, ${date}: ${String(size)} tools, seed ${String(seed)}, labelled by ${by} (${reader})`);
  console.log(
    `measured at ${state.filter(Boolean).join(', ') || 'an unnamed state'}; in brackets the 95 % interval (Wilson)`,
  );
  console.log(
    textTable(
      ['', ...shown.map(([title]) => title)],
      measures.map(([name, value]) => [name, ...shown.map(([, column]) => value(column))]),
    ),
  );
  const now = shown.find(([title]) => title.startsWith('today'))?.[1].tools ?? 0;
  if (now < size)
    console.log(
      `definitions found: ${String(now)} of ${String(size)}${now > 0 ? '; today’s figures are of those' : ''} (--corpus names a folder of manifests)`,
    );
  if (agreement)
    console.log(
      `read twice: ${String(agreement.tools)}; same category ${String(agreement.category)}, same risk ${String(agreement.risk)}`,
    );
  console.log('');
}

/** Prints what rounds measured at first sight and, where definitions are at hand, what the present rules make of them. */
export function evaluateRounds(folder: string, corpus: string | undefined, catalog: string, format: string): void {
  if (!existsSync(folder)) fail(`${folder}: no such folder; expected one with rounds, such as catalog/rounds`);
  const { rounds, problems } = readRounds(folder);
  if (problems.length > 0) failAll(problems);
  const manifests = [...catalogueManifests(catalog), ...(corpus === undefined ? [] : corpusManifests(corpus))];
  const definitions = findDefinitions(
    manifests,
    rounds.flatMap(({ lines }) => lines),
  );
  const shown = rounds.map((round) => ({ round, columns: columns(round, definitions) }));
  if (format === 'json') {
    const listed = shown.map(({ round: { number, round }, columns: all }) => ({
      number,
      ...round,
      figures: Object.fromEntries(all),
    }));
    console.log(JSON.stringify(listed, null, 2));
    return;
  }
  if (rounds.length === 0) console.log(`${folder}: no rounds yet`);
  for (const { round, columns: all } of shown) print(round, all);
}
