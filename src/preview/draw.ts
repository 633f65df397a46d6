import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori from 'satori';
import { card, family, size } from './card.ts';
import { type Preview } from './preview.ts';

const { resolve } = createRequire(import.meta.url);

const font = (part: 'latin' | 'latin-ext', weight: 400 | 600) => ({
  name: family,
  weight,
  style: 'normal' as const,
  data: readFileSync(resolve(`@fontsource/source-serif-4/files/source-serif-4-${part}-${String(weight)}-normal.woff`)),
});

const start = async () => {
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return [font('latin', 400), font('latin', 600), font('latin-ext', 400), font('latin-ext', 600)];
};
let fonts: ReturnType<typeof start> | undefined;

/** Draws a preview image as PNG; the same preview gives the same bytes. */
export async function drawPreview(preview: Preview): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(card(preview), { ...size, fonts: await (fonts ??= start()) });
  const renderer = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = renderer.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  renderer.free();
  return png;
}
