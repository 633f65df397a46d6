import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { buildStore } from '../catalogue/build-store.ts';
import { type Compiled } from '../catalogue/compile.ts';
import { counted } from '../explain/grammar.ts';
import { isInternal } from '../manifest/site.ts';
import { drawPreviews } from '../preview/draw-previews.ts';
import { previews } from '../preview/preview.ts';
import { type Frame } from '../record.ts';
import { writeIndex } from '../search/write-index.ts';
import { ownCatalogue } from './home.ts';
import { partNames, type PartsMessage, type PartsOrder } from './site-parts.ts';

const { catalog, folder, isWhole } = workerData as PartsOrder;
const say = (message: PartsMessage): void => parentPort?.postMessage(message);
const place = (name: keyof typeof partNames): string => join(folder, partNames[name]);

const writeSearch = (servers: Compiled['servers'], { taxonomy }: Frame): string =>
  `search index of ${counted(writeIndex(servers, taxonomy, place('index')), 'file')}`;

const built = buildStore(catalog, place('store'), ownCatalogue);
if (!built.ok) say({ kind: 'wrong', lines: built.lines });
else {
  const { lines: notes, summary, compiled, frame } = built;
  say({ kind: 'compiled', notes, summary, base: frame.site.base, tools: compiled.index.counts.tools });
  if (!isWhole) say({ kind: 'made', summary: '' });
  else await makeOthers(compiled, frame);
}

async function makeOthers(compiled: Compiled, frame: Frame): Promise<void> {
  // Links to an internal site are previewed by nobody outside.
  const images = isInternal(frame.site) ? [] : previews(compiled.index, frame.site, frame.taxonomy);
  mkdirSync(place('images'), { recursive: true });
  await drawPreviews(images, place('images'), resolve('.cache/previews'));
  const search = writeSearch(compiled.servers, frame);
  say({ kind: 'made', summary: `${search}, and ${counted(images.length, 'preview image')}, written` });
}
