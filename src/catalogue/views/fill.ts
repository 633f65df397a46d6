/** How full a cell of a table is beside the fullest one: empty, under a tenth, under two fifths, more. */
export type Fill = 'none' | 'few' | 'some' | 'many';

/** The shade of a cell that counts `part` where the fullest counts `most`. */
export function fill(part: number, most: number): Fill {
  if (part === 0) return 'none';
  if (part < most / 10) return 'few';
  return part < (most * 2) / 5 ? 'some' : 'many';
}
