import { counted } from '../../explain/grammar.ts';

/** Height of the picture and where its bars stand; pixels. Widths are shares of the picture. */
export const plotHeight = 220;
const top = 30;
const ground = 180;

/** Where classes begin, in tokens. */
const starts = [0, 64, 128, 256, 512, 1024, 2048, 4096];

/** Tools whose definitions weigh about the same. `x` and `width` in percent, the rest in pixels. */
export interface TokenBar {
  /** The fewest tokens of the class. */
  readonly from: string;
  readonly tools: number;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/** How definitions spread over their weights, lightest on the left. */
export interface TokenPlot {
  readonly bars: readonly TokenBar[];
  /** The same in words, read out in place of the picture. */
  readonly label: string;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A bar for each class of weight. */
export function tokenPlot(weights: readonly number[]): TokenPlot {
  const classes = starts.map((start, index) => {
    const end = starts[index + 1] ?? Infinity;
    return {
      from: start.toLocaleString('en-GB'),
      tools: weights.filter((tokens) => tokens >= start && tokens < end).length,
    };
  });
  const most = Math.max(1, ...classes.map(({ tools }) => tools));
  const step = 100 / classes.length;
  return {
    bars: classes.map(({ from, tools }, index) => {
      const height = rounded(((ground - top) * tools) / most);
      return { from, tools, x: rounded(step * (index + 0.1)), width: rounded(step * 0.8), y: ground - height, height };
    }),
    label: `Tools by the fewest tokens of their class: ${classes.map(({ from, tools }) => `${counted(tools, 'tool')} from ${from}`).join(', ')}.`,
  };
}
