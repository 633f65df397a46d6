import { card } from './card.ts';
import { letter } from './letters.ts';
import { Picture } from './picture.ts';
import { type Preview } from './preview.ts';
import { letterStamp, reach, shapeStamp, startDrawing } from './stamps.ts';

/**
 * Draws a preview image as PNG; the same preview gives the same bytes. Letters and shapes are drawn once per process and put
 * down like stamps, which takes some milliseconds where a renderer of whole pages takes a hundred.
 */
export async function drawPreview(preview: Omit<Preview, 'path' | 'alt'>): Promise<Uint8Array<ArrayBuffer>> {
  await startDrawing();
  const { width, height, colours, marks } = card(preview);
  const picture = new Picture(width, height, colours);
  for (const mark of marks) {
    if (mark.kind === 'box') picture.fill(mark.left, mark.top, mark.width, mark.height, mark.colour);
    else if (mark.kind === 'shape')
      picture.stamp(mark.left, mark.top, shapeStamp(mark.paths, mark.units, mark.side), mark.colour);
    else {
      const { weight, size, base, colour } = mark;
      let { left } = mark;
      for (const character of mark.text) {
        const stamp = letterStamp(character, weight, size, left % 1);
        const { advance, unitsPerEm } = letter(character, weight);
        const corner = {
          left: Math.floor(left) - Math.ceil(size * reach.left),
          top: base - Math.ceil(size * reach.above),
        };
        picture.stamp(corner.left, corner.top, stamp, colour);
        left += (advance / unitsPerEm) * size;
      }
    }
  }
  return picture.png();
}
