import { type Point } from './outline.ts';

/**
 * How much of each pixel some closed outlines cover, 0 to 255, line by line. Exact: each edge adds to the pixels it crosses what lies to
 * the right of it, and the sum along a line is what is covered. Outlines that run the other way round inside others are holes.
 */
export function coverageOf(width: number, height: number, outlines: readonly (readonly Point[])[]): Uint8Array {
  const stride = width + 2;
  const sums = new Float64Array(stride * height);
  for (const corners of outlines)
    corners.forEach((corner, index) => {
      addEdge(sums, width, height, corner, corners[(index + 1) % corners.length] ?? corner);
    });
  const coverage = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    let sum = 0;
    for (let x = 0; x < width; x += 1) {
      sum += sums[y * stride + x] ?? 0;
      coverage[y * width + x] = Math.round(Math.min(1, Math.abs(sum)) * 255);
    }
  }
  return coverage;
}

function addEdge(sums: Float64Array, width: number, height: number, from: Point, to: Point): void {
  if (from.y === to.y) return;
  const direction = from.y < to.y ? 1 : -1;
  const [upper, lower] = direction === 1 ? [from, to] : [to, from];
  const slope = (lower.x - upper.x) / (lower.y - upper.y);
  // What leaves the picture on a side covers as much of a line as if it ran along that side.
  const within = (x: number): number => Math.min(width, Math.max(0, x));
  const last = Math.min(height, Math.ceil(lower.y));
  for (let y = Math.max(0, Math.floor(upper.y)); y < last; y += 1) {
    const [top, bottom] = [Math.max(y, upper.y), Math.min(y + 1, lower.y)];
    const one = within(upper.x + (top - upper.y) * slope);
    const other = within(upper.x + (bottom - upper.y) * slope);
    addStretch(sums, y * (width + 2), Math.min(one, other), Math.max(one, other), (bottom - top) * direction);
  }
}

/** Adds the stretch of an edge between two places of one line of pixels; `tall` is how much of the line's height it takes, with its direction. */
function addStretch(sums: Float64Array, line: number, left: number, right: number, tall: number): void {
  const add = (x: number, part: number): void => {
    const at = line + x;
    sums[at] = (sums[at] ?? 0) + part;
  };
  // Sums along the line are to give what is covered of each pixel, so that each pixel adds what it has more than the one before.
  const first = Math.floor(left);
  let before = 0;
  for (let x = first; x < right || x === first; x += 1) {
    const covered = coveredUpTo(x + 1, left, right) - coveredUpTo(x, left, right);
    add(x, tall * (covered - before));
    before = covered;
  }
  add(Math.max(first + 1, Math.ceil(right)), tall * (1 - before));
}

/** The area, of a line one pixel tall, that lies to the right of a stretch from `left` to `right` and to the left of `x`. */
function coveredUpTo(x: number, left: number, right: number): number {
  if (x <= left) return 0;
  if (x >= right) return x - (left + right) / 2;
  return (x - left) ** 2 / (2 * (right - left));
}
