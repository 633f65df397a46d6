import { intervalOfShare, type Interval } from '../../classify/interval.ts';
import { type RoundRecord } from '../../record.ts';

/** Height of the picture, and where its topmost line and its lowest lie; pixels. Widths are shares of the picture. */
export const plotHeight = 250;
const top = 26;
const bottom = 200;

/** Rounds that the picture holds; earlier ones stand in the table. */
const most = 12;

/** One round: a dot with the bar of its interval. `x` in percent of the width, the rest in pixels. */
export interface PlotPoint {
  readonly number: string;
  /** `25 Nov`. */
  readonly day: string;
  readonly x: number;
  readonly y: number;
  /** Ends of the interval; the high share lies higher, so its pixel is the smaller one. */
  readonly high: number;
  readonly low: number;
  readonly share: number;
}

/** The share of right categories round by round, oldest on the left. */
export interface RoundsPlot {
  readonly points: readonly PlotPoint[];
  /** Neighbours, to be joined by a line. */
  readonly links: readonly { readonly from: PlotPoint; readonly to: PlotPoint }[];
  readonly ticks: readonly { readonly share: number; readonly y: number }[];
  /** Width of the picture in percent: a few rounds do not stand far apart. */
  readonly width: number;
  /** The same in words, read out in place of the picture. */
  readonly label: string;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** Where everything stands. The scale starts at the ten per cent below the lowest interval. */
export function roundsPlot(rounds: readonly RoundRecord[]): RoundsPlot {
  const shown = rounds
    .slice(0, most)
    .reverse()
    .map((round) => ({ round, interval: intervalOfShare(round.firstSight.strict, round.size) }));
  const floor = Math.min(9, ...shown.map(({ interval }) => Math.floor(interval.low * 10)));
  const y = (share: number): number => rounded(bottom - ((share * 10 - floor) / (10 - floor)) * (bottom - top));
  const points = shown.map(({ round: { number, date, firstSight }, interval }, index) => ({
    number,
    day: shortDay.format(new Date(date)),
    share: firstSight.strict,
    x: rounded((100 * (index + 0.5)) / shown.length),
    y: y(firstSight.strict),
    high: y(interval.high),
    low: y(interval.low),
  }));
  return {
    points,
    links: points.slice(1).flatMap((to, index) => (points[index] ? [{ from: points[index], to }] : [])),
    ticks: Array.from({ length: 11 - floor }, (_, step) => (floor + step) / 10).map((share) => ({
      share,
      y: y(share),
    })),
    width: Math.min(100, 28 + 18 * shown.length),
    label: `Category right: ${shown.map(({ round, interval }) => spoken(round, interval)).join('; ')}`,
  };
}

const spoken = ({ number, firstSight: { strict } }: RoundRecord, { low, high }: Interval): string =>
  `round ${number} ${percent(strict)}, interval ${percent(low)} to ${percent(high)}`;
