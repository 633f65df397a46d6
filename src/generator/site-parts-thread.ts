import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { buildStore } from '../catalogue/build-store.ts';
import { compileCachePath } from '../catalogue/compile-cache.ts';
import { openStore } from '../catalogue/open-store.ts';
import { counted } from '../explain/grammar.ts';
import { isInternal } from '../manifest/site.ts';
import { drawPreviews } from '../preview/draw-previews.ts';
import { previews } from '../preview/preview.ts';
import { writeIndex } from '../search/write-index.ts';
import { ownCatalogue } from './home.ts';
import { compilingPhases } from './progress-line.ts';
import { partNames, type PartsMessage, type PartsOrder } from './site-parts.ts';

const { catalog, folder, isWhole, isFresh } = workerData as PartsOrder;
const say = (message: PartsMessage): void => parentPort?.postMessage(message);
const place = (name: keyof typeof partNames): string => join(folder, partNames[name]);

/** How often it is said how far the work is, in milliseconds. */
const every = 100;
let last = 0;

const built = await buildStore(catalog, place('store'), {
  beneath: ownCatalogue,
  ...(!isFresh && { cache: compileCachePath() }),
  progress: (phase, done, of) => {
    const now = performance.now();
    if (now - last < every) return;
    last = now;
    say({ kind: 'progress', phase: compilingPhases[phase], done, of });
  },
});
if (!built.ok) say({ kind: 'wrong', lines: built.lines });
else {
  const { lines: notes, summary, totals, frame } = built;
  say({ kind: 'compiled', notes, summary, base: frame.site.base, tools: totals.counts.tools });
  if (!isWhole) say({ kind: 'made', summary: '' });
  else {
    const store = openStore(place('store'));
    // Links to an internal site are previewed by nobody outside.
    const images = isInternal(frame.site) ? [] : previews(store.index(), frame.site, frame.taxonomy);
    mkdirSync(place('images'), { recursive: true });
    await drawPreviews(images, place('images'), resolve('.cache/previews'));
    const files = writeIndex(store.extracts('finds'), frame.taxonomy, place('index'));
    const made = `search index of ${counted(files, 'file')}, and ${counted(images.length, 'preview image')}, written`;
    say({ kind: 'made', summary: made });
  }
}
