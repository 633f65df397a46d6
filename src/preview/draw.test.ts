import { describe, expect, it } from 'vitest';
import { drawPreview } from './draw.ts';
import { type Preview } from './preview.ts';

const preview: Preview = {
  path: 'site',
  alt: '',
  kicker: '12 tools · acme/notes',
  heading: 'Notes for people with a very long title of a server that hardly fits',
  text: 'Keeps notes, finds them again, and sends them to whoever is named in the call of a tool.',
  risk: 'high',
  spread: { low: 5, medium: 4, high: 2, critical: 1 },
  site: 'Tool Risk Catalogue',
};

describe('drawPreview', () => {
  it('draws a PNG of 1200 by 630, the same bytes each time', async () => {
    const png = Buffer.from(await drawPreview(preview));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(10_000);
    expect(Buffer.from(await drawPreview(preview)).equals(png)).toBe(true);
  });

  it('prints what it is given', async () => {
    const one = Buffer.from(await drawPreview(preview));
    const other = Buffer.from(await drawPreview({ ...preview, heading: 'Notes' }));
    expect(one.equals(other)).toBe(false);
  });
});
