/** A point in pixels, or in whatever units a path is written in. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const token = /[a-z]|-?(?:\d+\.?\d*|\.\d+)/gi;

/** How many numbers a command takes at a time. */
const takes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, Z: 0 };

/** How far the lines that stand for a curve may lie beside it, in pixels: less than the eye or a level of coverage can tell. */
const tolerance = 1 / 64;

/** The second difference of three points in a row. */
const bend = (a: Point, b: Point, c: Point): number => Math.hypot(a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y);

/** A point of the curve (Bézier) that some points govern, at a part of its way, by de Casteljau. */
function along(points: readonly Point[], part: number): Point {
  let left = points;
  while (left.length > 1)
    left = left.slice(1).map((to, index) => {
      const from = left[index] ?? to;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    });
  return left[0] ?? { x: 0, y: 0 };
}

/**
 * The points after the first of the lines that stand for a curve. A curve of degree n, cut into equal parts, is at most
 * n (n − 1) / 8 of its greatest second difference beside its chords, divided by the square of their count.
 */
function linesOfCurve(points: readonly Point[]): Point[] {
  const degree = points.length - 1;
  const bends = points.slice(2).map((last, index) => bend(points[index] ?? last, points[index + 1] ?? last, last));
  const beside = (Math.max(0, ...bends) * degree * (degree - 1)) / 8;
  const count = Math.max(1, Math.ceil(Math.sqrt(beside / tolerance)));
  return Array.from({ length: count }, (_, index) => along(points, (index + 1) / count));
}

/**
 * The closed outlines that an SVG path draws, as corners of polygons: lines and Bézier curves, absolute and relative, no arcs. `place`
 * makes pixels of the path's units. Throws where the path is another.
 */
export function outlines(path: string, place: (point: Point) => Point): Point[][] {
  const tokens = path.match(token) ?? [];
  const made: Point[][] = [];
  let corners: Point[] = [];
  let [here, start]: [Point, Point] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ];
  let command = '';
  for (let at = 0; at < tokens.length;) {
    const next = tokens[at] ?? '';
    if (/[a-z]/i.test(next)) {
      command = next;
      at += 1;
    }
    const kind = command.toUpperCase();
    const count = takes[kind];
    if (count === undefined) throw new Error(`a path with “${command}”; expected M, L, H, V, Q, C and Z alone`);
    const numbers = tokens.slice(at, at + count).map(Number);
    if (numbers.length < count || numbers.some(Number.isNaN)) throw new Error(`“${command}” of a path lacks numbers`);
    at += count;
    if (kind === 'Z') {
      here = start;
      continue;
    }
    const origin = command === kind ? { x: 0, y: 0 } : here;
    const [first = 0] = numbers;
    const points =
      kind === 'H'
        ? [{ x: origin.x + first, y: here.y }]
        : kind === 'V'
          ? [{ x: here.x, y: origin.y + first }]
          : Array.from({ length: count / 2 }, (_, index) => ({
              x: origin.x + (numbers[index * 2] ?? 0),
              y: origin.y + (numbers[index * 2 + 1] ?? 0),
            }));
    const end = points.at(-1) ?? here;
    if (kind === 'M') {
      corners = [place(end)];
      made.push(corners);
      start = end;
      command = command === 'M' ? 'L' : 'l';
    } else corners.push(...linesOfCurve([here, ...points].map(place)));
    here = end;
  }
  return made;
}
