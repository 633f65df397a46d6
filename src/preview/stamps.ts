import { coverageOf } from './coverage.ts';
import { letter, type Weight } from './letters.ts';
import { outlines, type Point } from './outline.ts';
import { type Stamp } from './picture.ts';

const drawn = new Map<string, Stamp>();

function kept(key: string, draw: () => Stamp): Stamp {
  const known = drawn.get(key);
  if (known) return known;
  const made = draw();
  drawn.set(key, made);
  return made;
}

/** Shapes of a square of `units`, drawn `side` pixels wide. Each is drawn once per process. */
export const shapeStamp = (paths: readonly string[], units: number, side: number): Stamp =>
  kept(`${String(side)} ${paths.join(' ')}`, () => {
    const place = ({ x, y }: Point): Point => ({ x: (x * side) / units, y: (y * side) / units });
    const coverage = coverageOf(
      side,
      side,
      paths.flatMap((path) => outlines(path, place)),
    );
    return { width: side, height: side, coverage };
  });

/** Places between two pixels at which a letter may begin. */
const phases = 4;

/** How far the box of a letter's stamp reaches, in ems: to the left of its beginning, above and below its base line. */
export const reach = { left: 0.25, above: 1.05, below: 0.35 } as const;

/** A letter that begins `fraction` of a pixel to the right of where its stamp is put down. Each is drawn once per process. */
export function letterStamp(character: string, weight: Weight, size: number, fraction: number): Stamp {
  const phase = Math.floor(fraction * phases) / phases;
  return kept(`${String(weight)} ${String(size)} ${String(phase)} ${character}`, () => {
    const { path, advance, unitsPerEm } = letter(character, weight);
    const scale = size / unitsPerEm;
    const left = Math.ceil(size * reach.left);
    const above = Math.ceil(size * reach.above);
    const width = left * 2 + Math.ceil(advance * scale) + 1;
    const height = above + Math.ceil(size * reach.below);
    const place = ({ x, y }: Point): Point => ({ x: left + phase + x * scale, y: above - y * scale });
    return { width, height, coverage: coverageOf(width, height, outlines(path, place)) };
  });
}
