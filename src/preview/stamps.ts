import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { letter, type Weight } from './letters.ts';
import { type Stamp } from './picture.ts';

const { resolve } = createRequire(import.meta.url);
let started: Promise<void> | undefined;

/** Must have been awaited before a shape is drawn: loads the renderer once per process. */
export const startDrawing = (): Promise<void> =>
  (started ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'))));

const drawn = new Map<string, Stamp>();

/** The coverage of SVG paths, whose units `transform` makes pixels of. Each shape is drawn once per process. */
function stampOf(width: number, height: number, paths: readonly string[], transform: string): Stamp {
  const shapes = paths.map((d) => `<path fill-rule="evenodd" transform="${transform}" d="${d}"/>`).join('');
  const size = `width="${String(width)}" height="${String(height)}"`;
  const renderer = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${shapes}</svg>`);
  const image = renderer.render();
  const { pixels } = image;
  const coverage = new Uint8Array(width * height);
  for (let at = 0; at < coverage.length; at += 1) coverage[at] = pixels[at * 4 + 3] ?? 0;
  image.free();
  renderer.free();
  return { width, height, coverage };
}

function kept(key: string, draw: () => Stamp): Stamp {
  const known = drawn.get(key);
  if (known) return known;
  const made = draw();
  drawn.set(key, made);
  return made;
}

/** Shapes of a square of `units`, drawn `side` pixels wide. */
export const shapeStamp = (paths: readonly string[], units: number, side: number): Stamp =>
  kept(`${String(side)} ${paths.join(' ')}`, () => stampOf(side, side, paths, `scale(${String(side / units)})`));

/** Places between two pixels at which a letter may begin. */
const phases = 4;

/** How far the box of a letter's stamp reaches, in ems: to the left of its beginning, above and below its base line. */
export const reach = { left: 0.25, above: 1.05, below: 0.35 } as const;

/** A letter that begins `fraction` of a pixel to the right of where its stamp is put down. */
export function letterStamp(character: string, weight: Weight, size: number, fraction: number): Stamp {
  const phase = Math.floor(fraction * phases) / phases;
  return kept(`${String(weight)} ${String(size)} ${String(phase)} ${character}`, () => {
    const { path, advance, unitsPerEm } = letter(character, weight);
    const scale = size / unitsPerEm;
    const left = Math.ceil(size * reach.left);
    const above = Math.ceil(size * reach.above);
    const width = left * 2 + Math.ceil(advance * scale) + 1;
    const move = `translate(${String(left + phase)} ${String(above)})`;
    return stampOf(
      width,
      above + Math.ceil(size * reach.below),
      [path],
      `${move} scale(${String(scale)} ${String(-scale)})`,
    );
  });
}
