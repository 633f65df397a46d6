import { distribution } from '../catalogue/views/distribution.ts';
import { riskWords } from '../catalogue/views/risk-words.ts';
import { type Risk } from '../vocabulary.ts';
import { linesOf, widthOf, type Weight } from './letters.ts';
import { type Preview } from './preview.ts';

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
const emblem = [
  'M10 2h12l8 8v12l-8 8H10l-8-8V10zm1.2 3L5 11.2v9.6L11.2 27h9.6L27 20.8v-9.6L20.8 5z',
  'M10 10h12v2.5H10zm0 4.8h12v2.5H10zm0 4.8h7v2.5h-7z',
];

/** Something on a card; lengths are pixels, and only letters stand between them. */
export type CardMark =
  | {
      readonly kind: 'box';
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
    }
  | {
      readonly kind: 'shape';
      readonly left: number;
      readonly top: number;
      readonly side: number;
      readonly colour: string;
      readonly paths: readonly string[];
      /** Side of the square that the paths are written for. */
      readonly units: number;
    }
  | {
      readonly kind: 'text';
      readonly left: number;
      /** Where the letters stand. */
      readonly base: number;
      readonly size: number;
      readonly weight: Weight;
      readonly colour: string;
      readonly text: string;
    };

/** What a card says. */
type Shown = Omit<Preview, 'path' | 'alt'>;

export interface Card {
  readonly width: number;
  readonly height: number;
  /** The paper's first. */
  readonly colours: readonly string[];
  readonly marks: readonly CardMark[];
}

/** Size that social sites ask for. */
const [width, height] = [1200, 630];
const margin = 80;
const inner = width - 2 * margin;

/** Pixels of letters by the length of the words: a heading takes two lines at most, a text three. */
const headingSize = ({ length }: string): number => (length <= 20 ? 96 : length <= 28 ? 72 : length <= 40 ? 56 : 46);
const textSize = ({ length }: string): number => (length <= 120 ? 36 : 30);

const text = (
  words: string,
  left: number,
  base: number,
  size: number,
  style: { weight?: Weight; soft?: true } = {},
): CardMark => ({
  kind: 'text',
  left,
  base,
  size,
  weight: style.weight ?? 400,
  colour: style.soft ? colour.soft : colour.ink,
  text: words,
});

const box = (left: number, top: number, wide: number, high: number, paint: string): CardMark => ({
  kind: 'box',
  left,
  top,
  width: wide,
  height: high,
  colour: paint,
});

const riskShape = (risk: Risk, left: number, top: number, side: number): CardMark => ({
  kind: 'shape',
  left,
  top,
  side,
  colour: fill[risk],
  paths: [shape[risk]],
  units: 16,
});

/** Heading and text, from the top down. */
function words({ heading, text: about, risk }: Shown): CardMark[] {
  const size = headingSize(heading);
  const left = risk ? margin + 84 + 32 : margin;
  const lines = linesOf(heading, 600, size, width - margin - left, 2);
  const step = Math.round(size * 1.1);
  const first = 128 + size;
  const small = textSize(about);
  const below = first + step * (lines.length - 1) + Math.round(size * 0.25) + small + 24;
  const middle = first - Math.round(size * 0.33) + Math.round((step * (lines.length - 1)) / 2);
  return [
    ...(risk ? [riskShape(risk, margin, middle - 42, 84)] : []),
    ...lines.map((line, index) => text(line, left, first + step * index, size, { weight: 600 })),
    ...linesOf(about, 400, small, inner, 3).map((line, index) =>
      text(line, margin, below + Math.round(small * 1.35) * index, small),
    ),
  ];
}

/** The stretches of risk with a shape, a word and a count each. */
function bar(spread: NonNullable<Preview['spread']>): CardMark[] {
  const stretches = distribution(spread);
  const marks: CardMark[] = [];
  let [share, key] = [0, margin];
  for (const stretch of stretches) {
    const from = Math.round((share / 100) * inner);
    share += stretch.share;
    marks.push(box(margin + from, 430, Math.round((share / 100) * inner) - from, 26, fill[stretch.risk]));
    const label = `${stretch.tools.toLocaleString('en-GB')} ${riskWords[stretch.risk].toLowerCase()}`;
    marks.push(riskShape(stretch.risk, Math.round(key), 478, 24), text(label, key + 36, 500, 30));
    key += 36 + widthOf(label, 400, 30) + 44;
  }
  return marks;
}

/** The image as marks on paper: where each word, shape and stretch of colour stands. */
export const card = (preview: Shown): Card => ({
  width,
  height,
  colours: [colour.paper, colour.ink, colour.soft, colour.line, ...Object.values(fill)],
  marks: [
    box(0, 0, width, 20, preview.risk ? fill[preview.risk] : colour.ink),
    ...linesOf(preview.kicker, 400, 34, inner, 1).map((line) => text(line, margin, 102, 34, { soft: true })),
    ...words(preview),
    ...(preview.spread ? bar(preview.spread) : []),
    box(margin, 528, inner, 2, colour.line),
    { kind: 'shape', left: margin, top: 550, side: 44, colour: colour.ink, paths: emblem, units: 32 },
    ...linesOf(preview.site, 400, 32, inner - 62, 1).map((line) => text(line, margin + 62, 582, 32)),
  ],
});
