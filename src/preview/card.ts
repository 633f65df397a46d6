import { distribution } from '../catalogue/views/distribution.ts';
import { riskWords } from '../catalogue/views/risk-words.ts';
import { type Risk } from '../vocabulary.ts';
import { type Preview } from './preview.ts';

/** Size in pixels that social sites ask for. */
export const size = { width: 1200, height: 630 } as const;

/** Name of the font that `draw.ts` brings. */
export const family = 'Source Serif 4';

/** The light theme of `styles/tokens.css`. */
const colour = { paper: '#faf7f0', ink: '#1f1c17', soft: '#5b5447', line: '#8f8672' } as const;
const fill: Readonly<Record<Risk, string>> = {
  low: '#4c9a75',
  medium: '#c99410',
  high: '#d0602a',
  critical: '#a0123c',
};

/** The shapes of `styles/marks.css`, in a square of 16. */
const shape: Readonly<Record<Risk, string>> = {
  low: 'M8 1.1a6.9 6.9 0 1 1 0 13.8A6.9 6.9 0 1 1 8 1.1zm0 2.2a4.7 4.7 0 1 0 0 9.4 4.7 4.7 0 1 0 0-9.4z',
  medium: 'M8 0l8 8-8 8-8-8zm0 3L3 8h10z',
  high: 'M8 .8l8 14.2H0z',
  critical: 'M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7zM7 3v6h2V3zm0 7.5v2.2h2v-2.2z',
};
const emblem = 'M10 2h12l8 8v12l-8 8H10l-8-8V10zm1.2 3L5 11.2v9.6L11.2 27h9.6L27 20.8v-9.6L20.8 5z';
const emblemLines = 'M10 10h12v2.5H10zm0 4.8h12v2.5H10zm0 4.8h7v2.5h-7z';

/** An element as satori takes it: what React would make, without React. */
export interface CardNode {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

const box = (style: object, ...children: (CardNode | string)[]): CardNode => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

const drawn = (side: number, square: number, paint: string, ...paths: string[]): CardNode => ({
  type: 'svg',
  props: {
    width: side,
    height: side,
    viewBox: `0 0 ${String(square)} ${String(square)}`,
    children: paths.map((d) => ({ type: 'path', props: { d, fill: paint, fillRule: 'evenodd' } })),
  },
});

/** Pixels of letters by the length of the words: a heading takes two lines at most, a text three. */
const headingSize = ({ length }: string): number => (length <= 20 ? 96 : length <= 28 ? 72 : length <= 40 ? 56 : 46);
const textSize = ({ length }: string): number => (length <= 120 ? 36 : 30);

/** The image as a tree of boxes for satori. */
export const card = ({ kicker, heading, text, risk, spread, site }: Preview): CardNode =>
  box(
    {
      ...size,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '48px 80px 36px',
      borderTop: `20px solid ${risk ? fill[risk] : colour.ink}`,
      background: colour.paper,
      color: colour.ink,
      fontFamily: family,
    },
    box({ fontSize: 34, color: colour.soft }, kicker),
    box(
      { alignItems: 'center', marginTop: 20, fontSize: headingSize(heading), fontWeight: 600, lineHeight: 1.1 },
      ...(risk ? [drawn(84, 16, fill[risk], shape[risk]), box({ width: 32 })] : []),
      heading,
    ),
    box({ marginTop: 20, fontSize: textSize(text), lineHeight: 1.35 }, text),
    box({ flexGrow: 1 }),
    ...(spread ? [bar(spread)] : []),
    box(
      { alignItems: 'center', marginTop: 28, paddingTop: 20, borderTop: `2px solid ${colour.line}`, fontSize: 32 },
      drawn(44, 32, colour.ink, emblem, emblemLines),
      box({ width: 18 }),
      site,
    ),
  );

/** The stretches of risk with a shape, a word and a count each. */
function bar(spread: NonNullable<Preview['spread']>): CardNode {
  const stretches = distribution(spread);
  return box(
    { flexDirection: 'column' },
    box(
      { height: 26 },
      ...stretches.map(({ risk, share }) => box({ width: `${String(share)}%`, height: 26, background: fill[risk] })),
    ),
    box(
      { marginTop: 16, fontSize: 30 },
      ...stretches.map(({ risk, tools }) =>
        box(
          { alignItems: 'center', marginRight: 44 },
          drawn(24, 16, fill[risk], shape[risk]),
          box({ width: 12 }),
          `${tools.toLocaleString('en-GB')} ${riskWords[risk].toLowerCase()}`,
        ),
      ),
    ),
  );
}
