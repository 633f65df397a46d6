import { crc32, deflateSync } from 'node:zlib';

/** A grid of how much of each pixel a drawn shape covers: 0 to 255, line by line. */
export interface Stamp {
  readonly width: number;
  readonly height: number;
  readonly coverage: Uint8Array;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** Steps between the paper and a colour; the edges of letters need no more. */
const steps = 16;

const rgb = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const made = Buffer.alloc(body.length + 8);
  made.writeUInt32BE(data.length, 0);
  body.copy(made, 4);
  made.writeUInt32BE(crc32(body), body.length + 4);
  return made;
}

/**
 * A picture of shapes in a few colours on paper of one colour, in which shapes of two colours do not overlap: each pixel is a
 * colour and how much of it there is, so that the whole is an indexed PNG of at most 256 colours.
 */
export class Picture {
  readonly #pixels: Uint8Array;
  readonly #colours: readonly string[];
  readonly width: number;
  readonly height: number;

  /** @param colours the paper first; at most 16 in all, each as `#rrggbb` */
  constructor(width: number, height: number, colours: readonly string[]) {
    this.width = width;
    this.height = height;
    this.#colours = colours;
    // A line of an uncompressed PNG begins with its filter: 0, none.
    this.#pixels = new Uint8Array((width + 1) * height);
  }

  #base(colour: string): number {
    const index = this.#colours.indexOf(colour);
    if (index < 1) throw new Error(`no colour ${colour}`);
    return (index - 1) * steps;
  }

  /** Fills a rectangle; its edges are whole pixels. */
  fill(left: number, top: number, width: number, height: number, colour: string): void {
    const index = this.#base(colour) + steps - 1;
    for (let y = top; y < top + height; y += 1) {
      const start = y * (this.width + 1) + 1 + left;
      this.#pixels.fill(index, start, start + width);
    }
  }

  /** Puts a shape down; what lies outside the picture is left out. */
  stamp(left: number, top: number, { width, height, coverage }: Stamp, colour: string): void {
    const base = this.#base(colour);
    for (let y = Math.max(0, -top); y < Math.min(height, this.height - top); y += 1)
      for (let x = Math.max(0, -left); x < Math.min(width, this.width - left); x += 1) {
        const step = (coverage[y * width + x] ?? 0) >> 4;
        const at = (top + y) * (this.width + 1) + 1 + left + x;
        if (step > 0) this.#pixels[at] = Math.max(this.#pixels[at] ?? 0, base + step);
      }
  }

  /** The picture as PNG (RFC 2083): one palette, one stretch of deflated lines. */
  png(): Uint8Array<ArrayBuffer> {
    const [paper = '#ffffff', ...others] = this.#colours;
    const from = rgb(paper);
    const palette = others.flatMap((colour) => {
      const to = rgb(colour);
      return Array.from({ length: steps }, (_, step) =>
        from.map((part, index) => Math.round(part + (((to[index] ?? 0) - part) * step) / (steps - 1))),
      ).flat();
    });
    const head = Buffer.alloc(13);
    head.writeUInt32BE(this.width, 0);
    head.writeUInt32BE(this.height, 4);
    // Eight bits a pixel, each an index into the palette.
    head.set([8, 3, 0, 0, 0], 8);
    return new Uint8Array(
      Buffer.concat([
        Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
        chunk('IHDR', head),
        chunk('PLTE', Uint8Array.from(palette)),
        chunk('IDAT', deflateSync(this.#pixels)),
        chunk('IEND', new Uint8Array()),
      ]),
    );
  }
}
