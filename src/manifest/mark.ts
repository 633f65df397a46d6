/** A picture of the publisher's, as pages refer to it. */
export interface Mark {
  /** Its file in the catalogue folder. */
  readonly file: string;
  /** Its address below the base path of the site. */
  readonly path: string;
  readonly type: string;
  /** In pixels, or in units of the drawing. */
  readonly width: number;
  readonly height: number;
}

/** The publisher's own pictures; ours stand where there are none. */
export interface Marks {
  readonly logo?: Mark;
  readonly icon?: Mark;
}
